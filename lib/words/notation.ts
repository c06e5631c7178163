/**
 * How a language writes days, numbers, lists and currencies. By hand, because the first use of a browser's own formats
 * keeps a slow phone busy for a tenth of a second; a test holds the two equal.
 */
import type { Locale } from '../locales';

export interface Notation {
  /** The twelve months in words. */
  readonly months: readonly string[];
  /** A day in words. */
  readonly day: (day: { year: number; month: number; date: number }) => string;
  /** The order in which a day is written, and its fields stand. */
  readonly dayOrder: readonly ('day' | 'month' | 'year')[];
  /** Between groups of three figures, and before the decimals. */
  readonly number: { readonly group: string; readonly decimal: string };
  /** Between the items of a list, and before its last one. */
  readonly list: { readonly between: string; readonly conjunction: string; readonly disjunction: string };
  /** Names of the currencies that every plan tells of; the browser knows the others. */
  readonly currencies: { readonly [code: string]: string };
}

const enMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const zhMonths = ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'];

const notations: { readonly [locale in Locale]: Notation } = {
  en: {
    months: enMonths,
    // Months are never figures: readers mix up day and month.
    day: ({ year, month, date }) => `${date} ${enMonths[month - 1]} ${year}`,
    dayOrder: ['day', 'month', 'year'],
    number: { group: ',', decimal: '.' },
    list: { between: ', ', conjunction: ' and ', disjunction: ' or ' },
    currencies: {},
  },
  zh: {
    months: zhMonths,
    // U+2060 between its parts: a day does not break at the end of a line.
    day: ({ year, month, date }) => [year, '年', month, '月', date, '日'].join('\u2060'),
    dayOrder: ['year', 'month', 'day'],
    number: { group: ',', decimal: '.' },
    list: { between: '、', conjunction: '和', disjunction: '或' },
    currencies: { CNY: '人民币', USD: '美元' },
  },
};

export const notationOf = (locale: string): Notation => notations[locale as Locale];
