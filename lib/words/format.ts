/** Numbers, days, sums, countries and lists as the language writes them. */
import type { Money } from '../../rules/facts';
import { dayFormat, listFormat, monthFormat, nameFormat, numberFormat } from './formatters';

/** An ISO day in words: `21 November 2026`. Months are never figures: readers mix up day and month. */
export function formatDay(locale: string, day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayFormat(locale).format(new Date(Date.UTC(year, month - 1, date)));
}

/** The order in which a day is written, and its fields stand. */
export const dayOrder = (locale: string): readonly ('day' | 'month' | 'year')[] =>
  locale === 'zh' ? ['year', 'month', 'day'] : ['day', 'month', 'year'];

/** The twelve months in words. */
export const monthNames = (locale: string): string[] =>
  Array.from({ length: 12 }, (_, month) => monthFormat(locale).format(new Date(Date.UTC(2026, month, 15))));

/** A number as the language groups it: `12,500`. */
export const formatNumber = (locale: string, value: number): string => numberFormat(locale, 0).format(value);

/** The name of a country by its code. */
export const countryName = (locale: string, code: string): string => nameFormat(locale, 'region').of(code) ?? code;

/** The name of a currency by its code. */
export const currencyName = (locale: string, code: string): string => nameFormat(locale, 'currency').of(code) ?? code;

/** A currency as a sentence names it: `USD`, in Chinese `美元`. The yuan is RMB to readers abroad. */
export const currencyWord = (locale: string, code: string): string =>
  locale === 'zh' ? currencyName(locale, code) : code === 'CNY' ? 'RMB' : code;

/** A sum with its currency, all decimals kept: `USD 12,500.50`, `RMB 6,390.00`; in Chinese `12,500.50美元`, `人民币6,390.00元`. */
export function formatMoney(locale: string, { amount, currency }: Money): string {
  const decimals = amount.split('.')[1]?.length ?? 0;
  // Figures beyond what a double holds are written as they were given.
  const figures = amount.replace('.', '').length > 15 ? amount : numberFormat(locale, decimals).format(Number(amount));
  const word = currencyWord(locale, currency);
  if (locale === 'zh' && currency === 'CNY') return `${word}${figures}元`;
  // A code that has no name in Chinese stands before its figures, as everywhere.
  return locale === 'zh' && word !== currency ? `${figures}${word}` : `${word} ${figures}`;
}

/** `A, B and C` or `A, B or C`. */
export const formatList = (
  locale: string,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
) => listFormat(locale, type).format(items);

/** `A, B and C` in pieces: the items, and the words and signs between them. */
export const listPieces = (locale: string, items: readonly string[]) =>
  listFormat(locale, 'conjunction')
    .formatToParts(items)
    .map(({ type, value }) => ({ item: type === 'element', text: value }));
