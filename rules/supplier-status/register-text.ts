/** A typed or copied text made ready for looking up the register's words, and the places where they stand in it. */
import { type RegisterStatus, registerClasses } from './register-words';
import { simplified } from './simplified';

/** Characters that are read of a text; the rest is left out, and the reading says so. */
export const MOST_CHARACTERS = 100_000;

export interface PlainText {
  /** Simplified characters, punctuation of one width, without characters that cannot be seen. */
  readonly text: string;
  /** The same before traditional characters were turned; as long. */
  readonly before: string;
  readonly cut: boolean;
}

const HAN = '\\p{Script=Han}';
/** A word typed with a space between its characters: 存 续. */
const SPACED = new RegExp(`(?<=(?:^|\\s)${HAN})[^\\S\\n](?=${HAN}(?:\\s|$))`, 'gu');

export function plainText(typed: string): PlainText {
  const before = typed
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\s]|\p{Cf}|[\u034f\ufe00-\ufe0f]/gu, '')
    .replace(SPACED, '');
  return { text: simplified(before), before, cut: typed.length > MOST_CHARACTERS };
}

/** Between the parts of one word: 吊销，未注销 and 吊销（未注销）; never across lines. */
const BETWEEN = '(?:[^\\S\\n]|[,、;/()·.\\-]){0,3}';
const partsOf = (word: string): readonly string[] => word.split(/[^\p{Script=Han}]+/u).filter((part) => part !== '');
const bare = (word: string): string => partsOf(word).join('');

const entries = registerClasses
  .flatMap(({ status, words }) => words.map((word) => ({ status, word, bare: bare(word) })))
  .sort((a, b) => b.bare.length - a.bare.length);
const byBare = new Map(entries.map((entry) => [entry.bare, entry]));
/** The longest word first, so that 吊销,未注销 is never read as 注销. */
const ANY = entries.map(({ word }) => partsOf(word).join(BETWEEN)).join('|');

export interface Place {
  /** The word of the table. */
  readonly word: string;
  readonly status: RegisterStatus;
  readonly start: number;
  readonly end: number;
}

function placeOf(match: RegExpExecArray): Place {
  const entry = byBare.get(bare(match[0])) as { word: string; status: RegisterStatus };
  return { word: entry.word, status: entry.status, start: match.index, end: match.index + match[0].length };
}

/** The word that begins exactly here. */
export function wordAt(text: string, at: number): Place | undefined {
  const pattern = new RegExp(ANY, 'uy');
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? placeOf(match) : undefined;
}

/** Every word in the text, also inside longer ones. */
export const wordsIn = (text: string): readonly Place[] => [...text.matchAll(new RegExp(ANY, 'gu'))].map(placeOf);

export const isHan = (character: string): boolean => /^\p{Script=Han}$/u.test(character);
