/** Passphrases for a sealed link: made at random, and a careful estimate for one that a person chose. */

/** Small letters and digits that are not mistaken for one another: without i, l, o, 0 and 1. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 5;
const GROUP = 4;
/** Random bits of a passphrase made here: 20 characters out of 31. */
export const MADE_BITS = Math.floor(GROUPS * GROUP * Math.log2(LETTERS.length));

/** Bytes from this value on would make the first characters likelier, so they are thrown away. */
const FAIR = Math.floor(256 / LETTERS.length) * LETTERS.length;

function randomCharacter(): string {
  for (;;) {
    const [value = FAIR] = crypto.getRandomValues(new Uint8Array(1));
    if (value < FAIR) return LETTERS[value % LETTERS.length] ?? '';
  }
}

/** Twenty random characters in groups of four, such as `k7mf-…`: 99 bits. */
export const makePassphrase = (): string =>
  Array.from({ length: GROUPS }, () => Array.from({ length: GROUP }, randomCharacter).join('')).join('-');

export const isMade = (passphrase: string): boolean =>
  passphrase.split('-').length === GROUPS &&
  passphrase.split('-').every((group) => group.length === GROUP && [...group].every((c) => LETTERS.includes(c)));

/** A word that a person picks: about one in two thousand. */
const WORD_BITS = 11;
/** Letters that are long for one word count as several. */
const LONG_WORD = 8;
const HAN_BITS = 6;
const LETTER_BITS = 4.7;
const DIGIT_BITS = 3.3;
const OTHER_BITS = 4;
/** What repeats the character before it, or follows it in order, adds next to nothing. */
const FOLLOWS_BITS = 0.3;

/**
 * How many bits somebody who guesses has to try at least: an estimate that takes letters for words, because most are.
 * It knows no list of common passphrases, so a known saying is worth less than it says.
 */
export function guessBits(passphrase: string): number {
  if (isMade(passphrase)) return MADE_BITS;
  const runs = passphrase.toLowerCase().match(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|[^\p{L}]+/gu) ?? [];
  const seen = new Set<string>();
  const bits = runs.reduce((sum, run) => {
    const again = seen.has(run);
    seen.add(run);
    return sum + (again ? FOLLOWS_BITS : bitsOfRun(run));
  }, 0);
  return Math.floor(bits);
}

function bitsOfRun(run: string): number {
  const letters = /\p{L}/u.test(run) && !/\p{Script=Han}/u.test(run);
  const single = [...run].reduce((sum, character, at, all) => sum + bitsOfCharacter(character, all[at - 1]), 0);
  if (!letters || run.length < 4) return single;
  return Math.min(single, WORD_BITS * Math.max(1, Math.round(run.length / LONG_WORD)));
}

function bitsOfCharacter(character: string, before: string | undefined): number {
  const step = character.charCodeAt(0) - (before?.charCodeAt(0) ?? Number.NaN);
  if (Math.abs(step) <= 1) return FOLLOWS_BITS;
  if (/\p{Script=Han}/u.test(character)) return HAN_BITS;
  if (/\p{L}/u.test(character)) return LETTER_BITS;
  if (/\d/.test(character)) return DIGIT_BITS;
  return /\s/.test(character) ? FOLLOWS_BITS : OTHER_BITS;
}

/** `weak`: rented computers may find it in days. `fair`: it takes much money. `strong`: out of reach by today's means. */
export type Strength = 'weak' | 'fair' | 'strong';

/** Bounds in bits. With a million rounds a guess, we take ten million guesses a second for a rich attacker: our estimate. */
const FAIR_FROM = 44;
const STRONG_FROM = 62;

export function strengthOf(passphrase: string): Strength {
  const bits = guessBits(passphrase);
  if (bits >= STRONG_FROM) return 'strong';
  return bits >= FAIR_FROM ? 'fair' : 'weak';
}
