/** Numbers, days, sums, countries and lists as the language writes them. */
import type { Money } from '../../rules/facts';

/** Where a language alone would give another order: days in English are `21 November 2026`, as most of the world reads. */
const regional: { readonly [locale: string]: string } = { en: 'en-GB' };
const formatOf = (locale: string) => regional[locale] ?? locale;

/** An ISO day in words: `21 November 2026`. Months are never figures: readers mix up day and month. */
export function formatDay(locale: string, day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(formatOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month - 1, date)),
  );
}

/** The twelve months in words. */
export const monthNames = (locale: string): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month, 15))),
  );

/** A sum with its currency code, all decimals kept: `USD 12,500.50`. */
export function formatMoney(locale: string, { amount, currency }: Money): string {
  const decimals = amount.split('.')[1]?.length ?? 0;
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: 4 });
  // Figures beyond what a double holds are written as they were given.
  const figures = amount.replace('.', '').length > 15 ? amount : number.format(Number(amount));
  return `${currency} ${figures}`;
}

/** The name of a country by its code. */
export const countryName = (locale: string, code: string): string =>
  new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;

/** The name of a currency by its code. */
export const currencyName = (locale: string, code: string): string =>
  new Intl.DisplayNames([locale], { type: 'currency' }).of(code) ?? code;

/** `A, B and C` or `A, B or C`. */
export const formatList = (
  locale: string,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
) => new Intl.ListFormat(formatOf(locale), { type }).format(items);

/** `A, B and C` in pieces: the items, and the words and signs between them. */
export const listPieces = (locale: string, items: readonly string[]) =>
  new Intl.ListFormat(formatOf(locale), { type: 'conjunction' })
    .formatToParts(items)
    .map(({ type, value }) => ({ item: type === 'element', text: value }));
