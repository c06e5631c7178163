import { expect, test } from 'vitest';
import { articlePlace, placeList, placesOf } from '@/lib/words/article';
import { inBrackets, jointsOf } from '@/lib/words/join';

test.each([
  // Paragraphs (款) count first, items (项) inside them: the vi of paragraph 1.
  ['2025/1(1)(vi)', '1(1)(vi)', '第1条第1款第（六）项'],
  ['CPL/130(2)', '130(2)', '第130条第2款'],
  ['CC/563(1)(3)', '563(1)(3)', '第563条第1款第（三）项'],
  ['CC/527(2)', '527(2)', '第527条第2款'],
  ['CPLI/216(2)(ii)', '216(2)(ii)', '第216条第2款第（二）项'],
  // One paragraph with a list: the number is the item.
  ['2018/2(11)', '2(11)', '第2条第（十一）项'],
  ['CPL/122(2)', '122(2)', '第122条第（二）项'],
  ['LEV/2(3)', '2(3)', '第2条第（三）项'],
  ['FEE/14(5)', '14(5)', '第14条第（五）项'],
  // A numbered point (目) inside an item.
  ['FEE/13(2)3', '13(2)3', '第13条第（二）项第3目'],
  ['CPLI/20', '20', '第20条'],
  ['REG2/40–42', '40–42', '第40–42条'],
])('%s is cited as %s, in Chinese as %s', (ref, en, zh) => {
  expect(articlePlace('en', ref)).toBe(en);
  expect(articlePlace('zh', ref)).toBe(zh);
});

test.each([
  // Chinese names an article once, and joins three or more of its paragraphs or items in a row.
  [['CPL/62(1)', 'CPL/62(2)'], '62(1) and 62(2)', '第62条第1款、第2款'],
  [
    ['CPLI/520(1)', 'CPLI/520(2)', 'CPLI/520(3)', 'CPLI/520(4)'],
    '520(1), 520(2), 520(3) and 520(4)',
    '第520条第（一）项至第（四）项',
  ],
  [
    ['CC/563(1)(2)', 'CC/584', 'CC/563(1)(3)', 'CC/563(1)(4)'],
    '563(1)(2), 584, 563(1)(3) and 563(1)(4)',
    '第563条第1款第（二）项至第（四）项、第584条',
  ],
  // In the order of the law, whatever the order in which they are named.
  [['2018/2(8)', '2018/2(1)', '2018/2(2)'], '2(8), 2(1) and 2(2)', '第2条第（一）项、第（二）项、第（八）项'],
  // Another paragraph is named again, an item in the same one is not.
  [
    ['2025/1(1)(vi)', '2025/1(1)(i)', '2025/1(2)'],
    '1(1)(vi), 1(1)(i) and 1(2)',
    '第1条第1款第（一）项、第（六）项、第2款',
  ],
  [['EvP/94(1)(3)', 'EvP/94(2)', 'EvP/94(1)'], '94(1)(3), 94(2) and 94(1)', '第94条第1款、第1款第（三）项、第2款'],
  // A whole article, and articles side by side, keep their names: each has its own page entry.
  [['CPL/22', 'CPL/22(3)'], '22 and 22(3)', '第22条、第22条第3款'],
  [['FEE/15', 'FEE/16', 'FEE/18'], '15, 16 and 18', '第15条、第16条、第18条'],
])('%j are cited as %s, in Chinese as %s', (refs, en, zh) => {
  expect(placeList('en', refs)).toBe(en);
  expect(placeList('zh', refs)).toBe(zh);
});

test('each place leads to its own provision, a run to its first', () => {
  const refs = ['CPL/22(1)', 'CPL/22(2)', 'CPL/22(3)', 'CC/584'];
  const links = (locale: string) => placesOf(locale, refs).map(({ before, text, source }) => [before, text, source]);
  expect(links('zh')).toEqual([
    ['', '第22条第1款至第3款', 'CPL/22(1)'],
    ['、', '第584条', 'CC/584'],
  ]);
  expect(links('en')).toEqual([
    ['', '22(1)', 'CPL/22(1)'],
    [', ', '22(2)', 'CPL/22(2)'],
    [', ', '22(3)', 'CPL/22(3)'],
    [' and ', '584', 'CC/584'],
  ]);
});

test('Chinese has its own signs, without spaces', () => {
  expect(Object.values(jointsOf('zh')).join('')).toMatch(/^[：，、；。—]+$/);
  expect(Object.values(jointsOf('en')).every((sign) => sign.endsWith(' '))).toBe(true);
  expect([inBrackets('en', 'a'), inBrackets('zh', '甲')]).toEqual([' (a)', '（甲）']);
});
