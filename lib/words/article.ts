/** Articles as the language cites them. */
import { provisionIdOf, type SourceRef } from '../../rules/provision';
import { listPieces } from './format';
import { jointsOf } from './join';

/**
 * Articles whose first number in a reference is an item (项) and not a paragraph (款): their list stands in the first
 * paragraph, so the paragraph is left out. Read from the texts.
 */
const LISTS: ReadonlySet<SourceRef> = new Set([
  '2018/2',
  'CC/511',
  'CL/234',
  'CPL/122',
  'CPL/127',
  'CPL/166',
  'CPLI/52',
  'CPLI/520',
  'CPLI/91',
  'EvP/90',
  'FEE/10',
  'FEE/13',
  'FEE/14',
  'FEE/8',
  'LEV/2',
  'ONL/1',
]);

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Chinese numeral of an item, up to 99: `十一`. */
function numeral(n: number): string {
  const tens = Math.floor(n / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ten}${DIGITS[n % 10]}`;
}

/** The number of a part of a pinpoint: `7`, `vi` or, in a convention, the letter `a`, which is none. */
const numberOf = (part: string): number => (ROMAN.includes(part) ? ROMAN.indexOf(part) : Number(part));

/** One part of a pinpoint that names an item: `7`, `vi` or, in a convention, `a`. */
function item(part: string): string {
  const n = numberOf(part);
  return `第（${n > 0 ? numeral(n) : part}）项`;
}

const articleOf = (id: string): string => `第${id.slice(id.indexOf('/') + 1)}条`;

/** The paragraphs, items and points of a reference, from the outermost: `第1款`, `第（六）项`, `第3目`. */
function insideOf(ref: SourceRef): { readonly text: string; readonly n: number }[] {
  const id = provisionIdOf(ref);
  const parts = [...ref.matchAll(/\(([^)]*)\)/g)].map(([, part = ''], at) => ({
    text: at > 0 || LISTS.has(id) || Number.isNaN(Number(part)) ? item(part) : `第${part}款`,
    n: numberOf(part) || part.charCodeAt(0),
  }));
  const point = /\)(\d+)$/.exec(ref)?.[1];
  return point ? [...parts, { text: `第${point}目`, n: Number(point) }] : parts;
}

/**
 * The article of a reference with the place inside it: `CPL/130(2)` gives `130(2)`, in Chinese `第130条第2款`;
 * `2025/1(1)(vi)` gives `1(1)(vi)`, in Chinese `第1条第1款第（六）项`.
 */
export function articlePlace(locale: string, ref: SourceRef): string {
  const place = ref.slice(ref.indexOf('/') + 1);
  if (locale !== 'zh') return place;
  const inside = insideOf(ref).map(({ text }) => text);
  return `${articleOf(provisionIdOf(ref))}${inside.join('')}`;
}

/** A place in a list, with the source that it leads to. */
export interface Place {
  /** The words and signs between it and the place before it. */
  readonly before: string;
  readonly text: string;
  readonly source: SourceRef;
}

interface Inside {
  readonly source: SourceRef;
  readonly parts: ReturnType<typeof insideOf>;
}

/** Of the same kind in the same paragraph or article. */
const siblings = (a: Inside, b: Inside): boolean =>
  a.parts.length === b.parts.length && a.parts.slice(0, -1).every(({ text }, at) => text === b.parts[at]?.text);
const next = (a: Inside, b: Inside | undefined): boolean =>
  b !== undefined && siblings(a, b) && a.parts.length > 0 && b.parts.at(-1)?.n === (a.parts.at(-1)?.n ?? 0) + 1;

/** In the order of the law; the whole article comes first. */
function byPlace(a: Inside, b: Inside): number {
  for (let at = 0; at < Math.max(a.parts.length, b.parts.length); at += 1) {
    const order = (a.parts[at]?.n ?? 0) - (b.parts[at]?.n ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/** The places in one article: it is named once, and three or more in a row are joined: `第1款第（二）项至第（四）项`. */
function placesInArticle(id: string, refs: readonly SourceRef[]): Omit<Place, 'before'>[] {
  const list = refs.map((source) => ({ source, parts: insideOf(source) })).sort(byPlace);
  const places: Omit<Place, 'before'>[] = [];
  let before: Inside | undefined;
  for (let at = 0; at < list.length; ) {
    const first = list[at] as Inside;
    let end = at;
    while (next(list[end] as Inside, list[end + 1])) end += 1;
    if (end - at < 2) end = at;
    const last = list[end] as Inside;
    const names = first.parts.map(({ text }) => text);
    const named = before !== undefined && before.parts.length > 0;
    const shown = named && siblings(before as Inside, first) ? names.slice(-1) : names;
    const text = `${named ? '' : articleOf(id)}${shown.join('')}${end > at ? `至${last.parts.at(-1)?.text}` : ''}`;
    places.push({ text, source: first.source });
    before = last;
    at = end + 1;
  }
  return places;
}

/**
 * The places in one instrument as a list: `520(1) and 520(2)`; in Chinese each article stands once, with a run of its
 * items joined: `第563条第1款第（二）项至第（四）项、第584条`. A run leads to its first place.
 */
export function placesOf(locale: string, refs: readonly SourceRef[]): readonly Place[] {
  if (locale !== 'zh') {
    const texts = refs.map((source) => articlePlace(locale, source));
    const between = listPieces(locale, texts).filter(({ item: isPlace }) => !isPlace);
    return refs.map((source, at) => ({ before: between[at - 1]?.text ?? '', text: texts[at] ?? '', source }));
  }
  const ids = [...new Set(refs.map(provisionIdOf))];
  const places = ids.flatMap((id) =>
    placesInArticle(
      id,
      refs.filter((ref) => provisionIdOf(ref) === id),
    ),
  );
  return places.map((place, at) => ({ before: at > 0 ? jointsOf(locale).list : '', ...place }));
}

/** The same as plain text. */
export const placeList = (locale: string, refs: readonly SourceRef[]): string =>
  placesOf(locale, refs)
    .map(({ before, text }) => before + text)
    .join('');
