import { expect, test } from 'vitest';
import { currencyWord, formatDay, formatList, formatMoney } from '@/lib/words/format';

test.each([
  ['6390.00', 'CNY', 'RMB 6,390.00', '人民币6,390.00元'],
  ['900', 'USD', 'USD 900', '900美元'],
  ['12500.50', 'USD', 'USD 12,500.50', '12,500.50美元'],
  ['-1000.00', 'USD', 'USD -1,000.00', '-1,000.00美元'],
  ['250', 'EUR', 'EUR 250', '250欧元'],
  ['1200', 'GBP', 'GBP 1,200', '1,200英镑'],
  // More figures than a double holds stay as they were typed.
  ['12345678901234567', 'CNY', 'RMB 12345678901234567', '人民币12345678901234567元'],
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
    '2026年11月21日',
  ]);
  expect([formatDay('en', '2027-01-01'), formatDay('zh', '2027-01-01')]).toEqual(['1 January 2027', '2027年1月1日']);
});

test('a list has the signs of its language', () => {
  const both = (type?: 'disjunction') => [
    formatList('en', ['A', 'B', 'C'], type),
    formatList('zh', ['甲', '乙', '丙'], type),
  ];
  expect(both()).toEqual(['A, B and C', '甲、乙和丙']);
  expect(both('disjunction')).toEqual(['A, B or C', '甲、乙或丙']);
});
