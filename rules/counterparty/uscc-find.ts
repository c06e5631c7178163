/**
 * Codes a person may have meant: look-alike letters put right, and codes inside a longer text. All of it is proposed; the
 * standard leaves out I, O, S, V, Z because people take them for other characters.
 */
import { tidyText } from './tidy';
import { checkCharacter, hasCodeShape } from './uscc-arithmetic';

const lookAlikes: { readonly [letter: string]: readonly string[] } = {
  O: ['0'],
  I: ['1'],
  Z: ['2'],
  S: ['5'],
  V: ['U', 'Y'],
};
/** Each V doubles the number of readings. */
const MOST_READINGS = 64;
const MOST_PROPOSED = 4;
const MOST_FOUND = 10;

const passes = (code: string): boolean => hasCodeShape(code) && code.charAt(17) === checkCharacter(code);

/** Readings of a code with letters that no code has. Those with the right check character only, if there are any. */
export function corrections(code: string): readonly string[] {
  if (code.length !== 18 || !/[OIZSV]/.test(code)) return [];
  let readings = [''];
  for (const character of code) {
    const options = lookAlikes[character] ?? [character];
    readings = readings.flatMap((start) => options.map((option) => start + option));
    if (readings.length > MOST_READINGS) return [];
  }
  const shaped = readings.filter(hasCodeShape);
  const passing = shaped.filter(passes);
  return (passing.length > 0 ? passing : shaped).slice(0, MOST_PROPOSED);
}

/** 18 characters with single spaces or dashes between some of them, from `start` on. */
function spaced(text: string, start: number): string | undefined {
  let code = '';
  let at = start;
  while (code.length < 18) {
    const character = text.charAt(at);
    if (/[0-9A-Z]/.test(character)) code += character;
    else if (!/[ -]/.test(character) || !/[0-9A-Z]/.test(text.charAt(at + 1))) return undefined;
    at += 1;
  }
  return /[0-9A-Z]/.test(text.charAt(at)) ? undefined : code;
}

/**
 * Codes in a text as they stand there, for example a copied register page; right check characters first; at most ten.
 * A code written with gaps counts only with the right check character: other figures stand close together too.
 */
export function codesInText(typed: string): readonly string[] {
  const text = tidyText(typed);
  const whole: string[] = [];
  const gapped: string[] = [];
  for (const { 0: word, index } of text.matchAll(/[0-9A-Z]+/g)) {
    if (word.length === 18 && (hasCodeShape(word) || corrections(word).length > 0)) whole.push(word);
    else if (word.length < 18) {
      const code = spaced(text, index);
      if (code !== undefined && passes(code)) gapped.push(code);
    }
  }
  const all = [...new Set([...whole, ...gapped])];
  return [...all.filter(passes), ...all.filter((code) => !passes(code))].slice(0, MOST_FOUND);
}
