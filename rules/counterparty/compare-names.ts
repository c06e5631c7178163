/**
 * Are two names, of the contract party and of the account holder, the same as written? Chinese names are registered, so they
 * are compared strictly; a traditional character is matched with its simplified form, and that is told. English names of mainland companies are chosen freely: equal letters do not prove one company, and
 * a company in Hong Kong may carry the name of the one in the mainland.
 */
import { compareLatin, type LatinDifference } from './latin-names';
import { outsideMainland } from './name-words';
import { type TidyChange, tidyName } from './tidy';
import { asWritten, type CharacterPair, pairsOf, type Simplify } from './traditional';

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
  | 'other_letters'
  /** A traditional character was matched with its simplified form. */
  | 'traditional'
  /** The same, but the two can also stand for different characters. */
  | 'traditional_open';

export interface NameComparison {
  readonly result: NameResult;
  readonly flags: readonly NameFlag[];
  /** Words, for Chinese names characters, that only one of the names has. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  readonly changes: readonly TidyChange[];
  /** Traditional and simplified characters that were matched. */
  readonly pairs: readonly CharacterPair[];
}

const HAN = /\p{Script=Han}/u;
const LETTER = /\p{L}/u;
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Hangul', 'Thai', 'Devanagari'] as const;

const scriptsOf = (text: string): string[] =>
  scripts.filter((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(text));

type Bare = Omit<NameComparison, 'changes'>;
const bare = (
  result: NameResult,
  flags: readonly NameFlag[] = [],
  a: readonly string[] = [],
  b: readonly string[] = [],
  pairs: readonly CharacterPair[] = [],
): Bare => ({
  result,
  flags: [...flags, ...pairFlags(pairs)],
  onlyFirst: a.filter(Boolean),
  onlySecond: b.filter(Boolean),
  pairs: [...new Map(pairs.map((pair) => [pair.first + pair.second, pair])).values()],
});

const pairFlags = (pairs: readonly CharacterPair[]): readonly NameFlag[] => [
  ...(pairs.some(({ open }) => !open) ? (['traditional'] as const) : []),
  ...(pairs.some(({ open }) => open) ? (['traditional_open'] as const) : []),
];

/** The stretch between the common beginning and the common end, and the pairs that were matched in those. */
function between(first: readonly string[], second: readonly string[], simplify: Simplify) {
  const alike = (a = '', b = '') => a === b || pairsOf([a], [b], simplify) !== undefined;
  const room = Math.min(first.length, second.length);
  let start = 0;
  while (start < room && alike(first[start], second[start])) start += 1;
  let end = 0;
  while (end < room - start && alike(first.at(-1 - end), second.at(-1 - end))) end += 1;
  const cut = (all: readonly string[]) => all.slice(start, all.length - end).join('');
  const rest = (all: readonly string[]) => [...all.slice(0, start), ...all.slice(all.length - end)];
  return { first: cut(first), second: cut(second), pairs: pairsOf(rest(first), rest(second), simplify) ?? [] };
}

function compareChinese(a: string, b: string, simplify: Simplify): Bare {
  const [first, second] = [[...a], [...b]];
  const whole = pairsOf(first, second, simplify);
  if (whole) return bare(whole.some(({ open }) => open) ? 'alike' : 'same', [], [], [], whole);
  const cut = between(first, second, simplify);
  const han = (all: readonly string[]) => all.filter((character) => HAN.test(character));
  const letters = pairsOf(han(first), han(second), simplify);
  if (letters) return bare('alike', ['other_letters'], [cut.first], [cut.second], letters);
  const places = (all: readonly string[]) => {
    const text = all.map(simplify).join('');
    return outsideMainland.filter((place) => text.includes(place)).join();
  };
  const other = places(first) === places(second) ? [] : (['place'] as const);
  return bare('different', other, [cut.first], [cut.second], cut.pairs);
}

/** Compares two names as written; `simplify` gives traditional characters their simplified form. Never throws. */
export function compareNames(first: string, second: string, simplify: Simplify = asWritten): NameComparison {
  const [a, b] = [tidyName(first), tidyName(second)];
  const changes = [...new Set([...a.changes, ...b.changes])];
  return { ...compareTidy(a.text, b.text, simplify), changes };
}

function compareTidy(a: string, b: string, simplify: Simplify): Bare {
  if (!LETTER.test(a) || !LETTER.test(b)) return bare('cannot_tell', ['nothing_to_compare']);
  if (HAN.test(a) !== HAN.test(b)) return bare('cannot_tell', ['other_script']);
  if (HAN.test(a)) return compareChinese(a, b, simplify);
  const [inA, inB] = [scriptsOf(a), scriptsOf(b)];
  if (inA.length > 1 || inB.length > 1) return bare('cannot_tell', ['mixed_letters']);
  if (inA.join() !== inB.join()) return bare('cannot_tell', ['other_script']);
  if (inA[0] !== 'Latin') return a === b ? bare('same') : bare('cannot_tell', ['other_script']);
  const { result, flags, onlyFirst, onlySecond } = compareLatin(a, b);
  return bare(result, flags, onlyFirst, onlySecond);
}
