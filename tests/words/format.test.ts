import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/locales';
import {
  currencyName,
  currencyWord,
  formatDay,
  formatList,
  formatMoney,
  formatNumber,
  monthNames,
} from '@/lib/words/format';

test.each([
  ['6390.00', 'CNY', 'RMB 6,390.00', '人民币6,390.00元'],
  ['900', 'USD', 'USD 900', '900美元'],
  ['12500.50', 'USD', 'USD 12,500.50', '12,500.50美元'],
  ['-1000.00', 'USD', 'USD -1,000.00', '-1,000.00美元'],
  ['250', 'EUR', 'EUR 250', '250欧元'],
  ['1200', 'GBP', 'GBP 1,200', '1,200英镑'],
  // More figures than a double holds: none is lost.
  ['12345678901234567', 'CNY', 'RMB 12,345,678,901,234,567', '人民币12,345,678,901,234,567元'],
  // A code without a name.
  ['5', 'QQQ', 'QQQ 5', 'QQQ 5'],
])('%s %s is %s, in Chinese %s', (amount, currency, en, zh) => {
  expect(formatMoney('en', { amount, currency } as never)).toBe(en);
  expect(formatMoney('zh', { amount, currency } as never)).toBe(zh);
});

test('a currency in a sentence', () => {
  expect(['USD', 'CNY', 'EUR'].map((code) => currencyWord('en', code))).toEqual(['USD', 'RMB', 'EUR']);
  expect(['USD', 'CNY', 'EUR'].map((code) => currencyWord('zh', code))).toEqual(['美元', '人民币', '欧元']);
});

test('a day in words, in Chinese without a space', () => {
  expect([formatDay('en', '2026-11-21'), formatDay('zh', '2026-11-21')]).toEqual([
    '21 November 2026',
    '2026\u2060年\u206011\u2060月\u206021\u2060日',
  ]);
  expect([formatDay('en', '2027-01-01'), formatDay('zh', '2027-01-01')]).toEqual([
    '1 January 2027',
    '2027\u2060年\u20601\u2060月\u20601\u2060日',
  ]);
});

test('a list has the signs of its language', () => {
  const both = (type?: 'disjunction') => [
    formatList('en', ['A', 'B', 'C'], type),
    formatList('zh', ['甲', '乙', '丙'], type),
  ];
  expect(both()).toEqual(['A, B and C', '甲、乙和丙']);
  expect(both('disjunction')).toEqual(['A, B or C', '甲、乙或丙']);
});

test('a number has its groups, and at most four decimals', () => {
  const both = (value: number) => [formatNumber('en', value), formatNumber('zh', value)];
  expect(both(999)).toEqual(['999', '999']);
  expect(both(1000)).toEqual(['1,000', '1,000']);
  expect(both(-1234567.5)).toEqual(['-1,234,567.5', '-1,234,567.5']);
  expect(both(0.1 + 0.2)).toEqual(['0.3', '0.3']);
  expect(both(7.23456)).toEqual(['7.2346', '7.2346']);
});

// Most of the world reads English days as the British write them.
const region: { readonly [locale: string]: string } = { en: 'en-GB' };

describe.each(locales)('%s is written as Unicode records it', (locale) => {
  const name = region[locale] ?? locale;

  test('days', () => {
    const format = new Intl.DateTimeFormat(name, { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), (day) => {
        expect(formatDay(locale, day.toISOString().slice(0, 10)).replaceAll('\u2060', '')).toBe(format.format(day));
      }),
    );
  });

  test('months', () => {
    const format = new Intl.DateTimeFormat(name, { month: 'long', timeZone: 'UTC' });
    expect(monthNames(locale)).toEqual(
      Array.from({ length: 12 }, (_, m) => format.format(new Date(Date.UTC(2026, m)))),
    );
  });

  test('numbers', () => {
    const format = new Intl.NumberFormat(name, { maximumFractionDigits: 4 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat({ max: 9999 }), (whole, tenThousandths) => {
        const value = whole + tenThousandths / 10_000;
        expect(formatNumber(locale, value)).toBe(format.format(value));
      }),
    );
  });

  test.each(['conjunction', 'disjunction'] as const)('lists: %s', (type) => {
    const format = new Intl.ListFormat(name, { type });
    for (const items of [[], ['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']])
      expect(formatList(locale, items, type)).toBe(format.format(items));
  });

  test('names of currencies', () => {
    const format = new Intl.DisplayNames(name, { type: 'currency' });
    expect(['CNY', 'USD', 'EUR'].map((code) => currencyName(locale, code))).toEqual(
      ['CNY', 'USD', 'EUR'].map((code) => format.of(code)),
    );
  });
});
