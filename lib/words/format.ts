/** Numbers, days, sums, countries and lists as the language writes them. */
import type { Money } from '../../rules/facts';
import { nameFormat } from './formatters';
import { notationOf } from './notation';

/** An ISO day in words: `21 November 2026`. */
export function formatDay(locale: string, day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return notationOf(locale).day({ year, month, date });
}

/** A decimal number in groups, all decimals kept: `12,500.50`. */
function grouped(locale: string, decimal: string): string {
  const { number } = notationOf(locale);
  const [whole = '', fraction] = decimal.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, number.group);
  return fraction === undefined ? groups : groups + number.decimal + fraction;
}

/** A number in groups, with at most four decimals: `12,500`. */
export const formatNumber = (locale: string, value: number): string =>
  grouped(locale, String(Number(value.toFixed(4))));

/** The order in which a day is written, and its fields stand. */
export const dayOrder = (locale: string): readonly ('day' | 'month' | 'year')[] => notationOf(locale).dayOrder;

/** The twelve months in words. */
export const monthNames = (locale: string): readonly string[] => notationOf(locale).months;

/** The name of a country by its code. */
export const countryName = (locale: string, code: string): string => nameFormat(locale, 'region').of(code) ?? code;

/** The name of a currency by its code. */
export const currencyName = (locale: string, code: string): string =>
  notationOf(locale).currencies[code] ?? nameFormat(locale, 'currency').of(code) ?? code;

/** A currency as a sentence names it: `USD`, in Chinese `美元`. The yuan is RMB to readers abroad. */
export const currencyWord = (locale: string, code: string): string =>
  locale === 'zh' ? currencyName(locale, code) : code === 'CNY' ? 'RMB' : code;

/** A sum with its currency, all decimals kept: `USD 12,500.50`, `RMB 6,390.00`; in Chinese `12,500.50美元`, `人民币6,390.00元`. */
export function formatMoney(locale: string, { amount, currency }: Money): string {
  const figures = grouped(locale, amount);
  const word = currencyWord(locale, currency);
  if (locale === 'zh' && currency === 'CNY') return `${word}${figures}元`;
  // A code that has no name in Chinese stands before its figures, as everywhere.
  return locale === 'zh' && word !== currency ? `${figures}${word}` : `${word} ${figures}`;
}

/** `A, B and C` in pieces: the items, and the words and signs between them. */
export function listPieces(
  locale: string,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): readonly { readonly item: boolean; readonly text: string }[] {
  const { list } = notationOf(locale);
  return items.flatMap((text, at) => {
    const before = at === items.length - 1 ? list[type] : list.between;
    return [...(at > 0 ? [{ item: false, text: before }] : []), { item: true, text }];
  });
}

/** `A, B and C` or `A, B or C`. */
export const formatList = (locale: string, items: readonly string[], type?: 'conjunction' | 'disjunction'): string =>
  listPieces(locale, items, type)
    .map(({ text }) => text)
    .join('');
