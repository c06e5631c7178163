/**
 * Reads the status of a company from a typed word or a copied page of the register. A word counts in the status field, or
 * where it stands alone: headings such as 清算信息 or 注销日期 and words such as 非正常 or 注销中 hold a word and do not say it.
 */
import { isHan, type Place, type PlainText, plainText, wordAt, wordsIn } from './register-text';
import type { RegisterStatus } from './register-words';

/** `field`: the status field of the page. `typed`: the text is the word. `alone`: it stands by itself in a longer text. */
export type Where = 'field' | 'typed' | 'alone';

export interface FoundWord {
  /** The word of the table. */
  readonly word: string;
  /** As it stood in the text. */
  readonly seen: string;
  readonly status: RegisterStatus;
}

export interface RegisterReading {
  readonly result: 'nothing_typed' | 'read' | 'several' | 'unknown';
  /** Only when read. */
  readonly status?: RegisterStatus;
  readonly where?: Where;
  /** The words that count; for several statuses one word of each at least. */
  readonly found: readonly FoundWord[];
  /** Unknown: words inside longer ones, which do not count. */
  readonly inside: readonly string[];
  /** Unknown: what stood in a status field and is no word of the table. */
  readonly fieldShows?: string;
  /** A word was written in traditional characters. */
  readonly traditional: boolean;
  /** Only the first part of a very long text was read. */
  readonly cut: boolean;
}

const FIELDS = /(?:登记|经营)状态/gu;
/** Between a label and its value; the value can stand on the next line. */
const GAP = /[\s:(]*(?:为|是)?[\s:(]*/uy;
/** What follows a value directly where a copy lost the line breaks. */
const LABELS =
  /^(?:统一社会信用代码|注册号|企业名称|名称|企业类型|类型|法定代表人|负责人|经营者|投资人|执行事务合伙人|注册资本|成立日期|注册日期|营业期限|登记机关|核准日期|注销日期|吊销日期|登记状态|经营状态|登记日期|住所|经营场所|主要经营场所|经营范围|发照日期)/u;
const MOST_SHOWN = 30;

/** Not the beginning or the middle of a longer Chinese word. */
function endsThere(text: string, end: number): boolean {
  const rest = text.slice(end, end + 12).replace(/^\)?企业(?!\p{Script=Han})/u, '');
  return !isHan([...rest][0] ?? '') || LABELS.test(rest);
}

const beginsThere = (text: string, start: number): boolean =>
  !isHan([...text.slice(Math.max(0, start - 2), start)].at(-1) ?? '');

function wordOf({ before }: PlainText, { word, status, start, end }: Place): FoundWord {
  return { word, status, seen: before.slice(start, end) };
}

/** The words of one value, for example 在营（开业）: each must end there. */
function valueAt(text: string, start: number): readonly Place[] {
  const places: Place[] = [];
  for (let at = start; ; ) {
    const place = wordAt(text, at);
    if (!place || !endsThere(text, place.end)) return places;
    places.push(place);
    const gap = /^(?:[^\S\n]|[,、;/()]){0,3}/u.exec(text.slice(place.end, place.end + 3));
    at = place.end + (gap?.[0].length ?? 0);
  }
}

interface FieldValue {
  readonly places: readonly Place[];
  /** What could not be read; empty where the label heads a column or nothing stands there. */
  readonly unread: string;
}

function fieldValues(text: string): readonly FieldValue[] {
  return [...text.matchAll(FIELDS)].map(({ index, 0: label }) => {
    const end = index + label.length;
    GAP.lastIndex = end;
    const gap = GAP.exec(text)?.[0] ?? '';
    const start = end + gap.length;
    const places = valueAt(text, start);
    const shown = (/^[^\n\t]*?(?=\n|\t| {2}|$)/u.exec(text.slice(start, start + 200))?.[0] ?? '').trim();
    const isColumn = gap.includes('\n') || LABELS.test(shown);
    return { places, unread: places.length > 0 || isColumn ? '' : shown.slice(0, MOST_SHOWN) };
  });
}

const distinct = (places: readonly Place[]): readonly RegisterStatus[] => [
  ...new Set(places.map(({ status }) => status)),
];

/** Is there nothing but these words in the text? */
function isOnly(text: string, places: readonly Place[]): boolean {
  let rest = '';
  let from = 0;
  for (const { start, end } of places) {
    rest += text.slice(from, start);
    from = end;
  }
  return !/[\p{L}\p{N}]/u.test(`${rest}${text.slice(from)}`.replaceAll('企业', ''));
}

/** @example readRegisterText('登记状态：吊销，未注销').status // 'revoked' */
export function readRegisterText(typed: string): RegisterReading {
  const plain = plainText(typed);
  const { text, cut } = plain;
  const base = { found: [], inside: [], traditional: false, cut };
  if (text.trim() === '') return { ...base, result: 'nothing_typed' };

  const fields = fieldValues(text);
  const inFields = fields.flatMap(({ places }) => places);
  const fieldShows = fields.find(({ unread }) => unread !== '')?.unread;
  const all = wordsIn(text);
  const alone = all.filter(({ start, end }) => beginsThere(text, start) && endsThere(text, end));
  const counted = inFields.length > 0 || fieldShows !== undefined ? inFields : alone;

  const found = [...new Map(counted.map((place) => [place.word, wordOf(plain, place)])).values()];
  const traditional = counted.some(({ start, end }) => plain.before.slice(start, end) !== text.slice(start, end));
  const read = { ...base, found, traditional };
  if (fieldShows !== undefined || counted.length === 0) {
    const inside = fieldShows === undefined ? [...new Set(all.map(({ word }) => word))] : [];
    return { ...read, result: 'unknown', inside, ...(fieldShows !== undefined && { fieldShows }) };
  }
  const [status, second] = distinct(counted);
  if (status === undefined || second !== undefined) return { ...read, result: 'several' };
  const where: Where = inFields.length > 0 ? 'field' : isOnly(text, counted) ? 'typed' : 'alone';
  return { ...read, result: 'read', status, where };
}
