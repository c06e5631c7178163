import { expect, test } from 'vitest';
import { inBrackets, jointsOf } from '@/lib/words/join';

test('signs of each language; Chinese has no space between sentences', () => {
  const en = jointsOf('en');
  const zh = jointsOf('zh');
  expect([en.colon, en.comma, en.list, en.semicolon, en.stop, en.space]).toEqual([': ', ', ', ', ', '; ', '. ', ' ']);
  expect([zh.colon, zh.comma, zh.list, zh.semicolon, zh.stop, zh.space]).toEqual(['：', '，', '、', '；', '。', '']);
});

test('brackets inside brackets have another form', () => {
  expect(inBrackets('en', 'card dispute (chargeback, 120 days)')).toBe(' (card dispute [chargeback, 120 days])');
  expect(inBrackets('zh', '银行卡拒付（chargeback，120日）')).toBe('（银行卡拒付〔chargeback，120日〕）');
});
