/**
 * Are two names, of the contract party and of the account holder, the same as written? Chinese names are registered, so they
 * are compared strictly. English names of mainland companies are chosen freely: equal letters do not prove one company, and
 * a company in Hong Kong may carry the name of the one in the mainland.
 */

import { compareLatin, type LatinDifference } from './latin-names';
import { outsideMainland } from './name-words';
import { type TidyChange, tidyName } from './tidy';

export type NameResult = 'same' | 'alike' | 'different' | 'cannot_tell';

export type NameFlag =
  | LatinDifference
  /** One name or both are missing or hold no letters. */
  | 'nothing_to_compare'
  /** One name in Chinese, one not; or letters of two alphabets. */
  | 'other_script'
  /** Letters that look Latin and are not, or the other way, in one word. */
  | 'mixed_letters'
  /** The Chinese characters agree, the other letters do not. */
  | 'other_letters';

export interface NameComparison {
  readonly result: NameResult;
  readonly flags: readonly NameFlag[];
  /** Words, for Chinese names characters, that only one of the names has. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  readonly changes: readonly TidyChange[];
}

const HAN = /\p{Script=Han}/u;
const LETTER = /\p{L}/u;
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Hangul', 'Thai', 'Devanagari'] as const;

const scriptsOf = (text: string): string[] =>
  scripts.filter((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(text));

/** The stretch between the common beginning and the common end. */
function between(a: string, b: string): readonly [string, string] {
  const [first, second] = [[...a], [...b]];
  let start = 0;
  while (start < Math.min(first.length, second.length) && first[start] === second[start]) start += 1;
  let end = 0;
  const room = Math.min(first.length, second.length) - start;
  while (end < room && first.at(-1 - end) === second.at(-1 - end)) end += 1;
  const cut = (all: string[]) => all.slice(start, all.length - end).join('');
  return [cut(first), cut(second)];
}

type Bare = Omit<NameComparison, 'changes'>;
const bare = (
  result: NameResult,
  flags: readonly NameFlag[] = [],
  a: readonly string[] = [],
  b: readonly string[] = [],
): Bare => ({
  result,
  flags,
  onlyFirst: a.filter(Boolean),
  onlySecond: b.filter(Boolean),
});

function compareChinese(a: string, b: string): Bare {
  if (a === b) return bare('same');
  const [first, second] = between(a, b);
  const han = (text: string) => [...text].filter((c) => HAN.test(c)).join('');
  if (han(a) === han(b)) return bare('alike', ['other_letters'], [first], [second]);
  const places = (text: string) => outsideMainland.filter((place) => text.includes(place)).join();
  return bare('different', places(a) === places(b) ? [] : ['place'], [first], [second]);
}

/** Compares two names as written. Never throws. */
export function compareNames(first: string, second: string): NameComparison {
  const [a, b] = [tidyName(first), tidyName(second)];
  const changes = [...new Set([...a.changes, ...b.changes])];
  return { ...compareTidy(a.text, b.text), changes };
}

function compareTidy(a: string, b: string): Bare {
  if (!LETTER.test(a) || !LETTER.test(b)) return bare('cannot_tell', ['nothing_to_compare']);
  if (HAN.test(a) !== HAN.test(b)) return bare('cannot_tell', ['other_script']);
  if (HAN.test(a)) return compareChinese(a, b);
  const [inA, inB] = [scriptsOf(a), scriptsOf(b)];
  if (inA.length > 1 || inB.length > 1) return bare('cannot_tell', ['mixed_letters']);
  if (inA.join() !== inB.join()) return bare('cannot_tell', ['other_script']);
  if (inA[0] !== 'Latin') return a === b ? bare('same') : bare('cannot_tell', ['other_script']);
  const { result, flags, onlyFirst, onlySecond } = compareLatin(a, b);
  return bare(result, flags, onlyFirst, onlySecond);
}
