/** Articles as the language cites them. */
import { provisionIdOf, type SourceRef } from '../../rules/provision';

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
  'FEE/13',
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

/** One part of a pinpoint that names an item: `7`, `vi` or, in a convention, `a`. */
function item(part: string): string {
  const n = ROMAN.includes(part) ? ROMAN.indexOf(part) : Number(part);
  return `第（${n > 0 ? numeral(n) : part}）项`;
}

/**
 * The article of a reference with the place inside it: `CPL/130(2)` gives `130(2)`, in Chinese `第130条第2款`;
 * `2025/1(1)(vi)` gives `1(1)(vi)`, in Chinese `第1条第1款第（六）项`.
 */
export function articlePlace(locale: string, ref: SourceRef): string {
  const place = ref.slice(ref.indexOf('/') + 1);
  if (locale !== 'zh') return place;
  const id = provisionIdOf(ref);
  const parts = [...place.matchAll(/\(([^)]*)\)/g)].map(([, part = '']) => part);
  const inside = parts.map((part, at) =>
    at > 0 || LISTS.has(id) || Number.isNaN(Number(part)) ? item(part) : `第${part}款`,
  );
  return `第${id.slice(id.indexOf('/') + 1)}条${inside.join('')}`;
}
