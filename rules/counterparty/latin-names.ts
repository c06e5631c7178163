/** Two names in Latin letters: case and punctuation do not count; form, places and trade words are compared by themselves. */
import { places } from '../places';
import { latinForms, latinPlaces, latinTradeWords } from './name-words';

export type LatinDifference =
  /** The places in the names differ, or only one names a place. */
  | 'place'
  /** Limited, Company and the like differ. */
  | 'form'
  /** Trading, International and the like differ. */
  | 'trade_words'
  | 'order'
  | 'word_breaks'
  /** One or two letters differ: an error, or a name made to be mistaken. */
  | 'spelling';

export interface LatinComparison {
  readonly result: 'same' | 'alike' | 'different';
  readonly flags: readonly LatinDifference[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

interface Parts {
  readonly core: string[];
  readonly places: string[];
  readonly forms: string[];
  readonly trade: string[];
}

const MOST_LETTERS = 300;
const flat = (name: string): string => name.toLowerCase().replace(/['’]/g, '');
/** Cities and provinces of the mainland by their English names of one word, and the places of `latinPlaces`. */
const placeNames = new Map<string, string>([
  ...places.flatMap(({ en }): [string, string][] => (/^[A-Za-z']+$/.test(en) ? [[flat(en), flat(en)]] : [])),
  ...Object.entries(latinPlaces),
]);
const forms = new Map(Object.entries(latinForms));

/** Words in small letters. L.L.C. is one word, Co.,Ltd. two; an apostrophe joins. */
const wordsOf = (name: string): string[] =>
  flat(name.normalize('NFC'))
    .replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);

/** Two words that name one place become one; forms and places take one spelling. */
function spelled(words: readonly string[]): string[] {
  const all: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const two = placeNames.get(`${word} ${words[at + 1] ?? ''}`);
    if (two !== undefined) at += 1;
    all.push(two ?? placeNames.get(word) ?? forms.get(word) ?? word);
  }
  return all;
}

function partsOf(words: readonly string[]): Parts {
  const parts: Parts = { core: [], places: [], forms: [], trade: [] };
  const [isPlace, isForm] = [new Set(placeNames.values()), new Set(forms.values())];
  for (const word of words) {
    if (isPlace.has(word)) parts.places.push(word);
    else if (isForm.has(word)) parts.forms.push(word);
    else if (latinTradeWords.includes(word)) parts.trade.push(word);
    else parts.core.push(word);
  }
  return parts;
}

/** Letters to put in, take out or replace to make one word the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const likeSorted = (a: readonly string[], b: readonly string[]) => [...a].sort().join(' ') === [...b].sort().join(' ');

/** How the distinctive words differ; undefined where they are other words. */
function coreDifference(a: readonly string[], b: readonly string[]): LatinDifference | 'equal' | undefined {
  if (a.join(' ') === b.join(' ')) return 'equal';
  const [first, second] = [a.join(''), b.join('')];
  if (first === second) return 'word_breaks';
  if (likeSorted(a, b)) return 'order';
  const shortest = Math.min(first.length, second.length);
  if (Math.abs(first.length - second.length) > 2 || shortest < 4 || shortest > MOST_LETTERS) return undefined;
  return distance(first, second) <= (shortest < 6 ? 1 : 2) ? 'spelling' : undefined;
}

const without = (a: readonly string[], b: readonly string[]): string[] => [
  ...new Set(a.filter((word) => !b.includes(word))),
];

/** Both names in Latin letters. */
export function compareLatin(first: string, second: string): LatinComparison {
  const [a, b] = [spelled(wordsOf(first)), spelled(wordsOf(second))];
  const [of, as] = [partsOf(a), partsOf(b)];
  const core = coreDifference(of.core, as.core);
  const flags: LatinDifference[] = [
    ...(likeSorted(of.places, as.places) ? [] : (['place'] as const)),
    ...(likeSorted(of.forms, as.forms) ? [] : (['form'] as const)),
    ...(likeSorted(of.trade, as.trade) ? [] : (['trade_words'] as const)),
    ...(core === undefined || core === 'equal' ? [] : [core]),
  ];
  if (flags.length === 0 && core === 'equal' && a.join(' ') !== b.join(' ')) flags.push('order');
  const otherPlaces = flags.includes('place') && of.places.length > 0 && as.places.length > 0;
  const nothingInCommon = of.core.length === 0 && flags.length > 0;
  const different = core === undefined || otherPlaces || nothingInCommon;
  const result = different ? 'different' : flags.length > 0 ? 'alike' : 'same';
  return { result, flags, onlyFirst: without(a, b), onlySecond: without(b, a) };
}
