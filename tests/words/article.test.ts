import { expect, test } from 'vitest';
import { articlePlace } from '@/lib/words/article';
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
  ['CPLI/20', '20', '第20条'],
  ['REG2/40–42', '40–42', '第40–42条'],
])('%s is cited as %s, in Chinese as %s', (ref, en, zh) => {
  expect(articlePlace('en', ref)).toBe(en);
  expect(articlePlace('zh', ref)).toBe(zh);
});

test('Chinese has its own signs, without spaces', () => {
  expect(Object.values(jointsOf('zh')).join('')).toMatch(/^[：，、；。—]+$/);
  expect(Object.values(jointsOf('en')).every((sign) => sign.endsWith(' '))).toBe(true);
  expect([inBrackets('en', 'a'), inBrackets('zh', '甲')]).toEqual([' (a)', '（甲）']);
});
