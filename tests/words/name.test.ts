import { expect, test } from 'vitest';
import { bookTitle, bothTitles, lawTitle } from '@/lib/words/name';

test.each([
  ['中华人民共和国民法典', '《中华人民共和国民法典》'],
  [
    '最高人民法院关于适用《中华人民共和国民事诉讼法》的解释',
    '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》',
  ],
  // Two titles one after the other, and a title inside the inner one.
  ['关于《甲》和《乙》的批复', '《关于〈甲〉和〈乙〉的批复》'],
  ['关于修改《关于适用〈甲〉的解释》的决定', '《关于修改〈关于适用《甲》的解释〉的决定》'],
  // Marks that are single already stay so.
  ['关于适用〈甲〉的解释', '《关于适用〈甲〉的解释》'],
])('%s in its marks is %s', (title, marked) => {
  expect(bookTitle(title)).toBe(marked);
});

test('a law is named in Chinese in its marks, in English with the Chinese title beside it', () => {
  const law = { en: 'Interpretation of the Civil Procedure Law', zh: '关于适用《中华人民共和国民事诉讼法》的解释' };
  const zh = '《关于适用〈中华人民共和国民事诉讼法〉的解释》';
  expect([lawTitle('en', law), lawTitle('zh', law)]).toEqual([law.en, zh]);
  expect([bothTitles('en', law), bothTitles('zh', law)]).toEqual([`${law.en} ${zh}`, zh]);
});
