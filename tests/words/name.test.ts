import { expect, test } from 'vitest';
import { bookTitle, bothTitles, lawTitle, noteTitle } from '@/lib/words/name';

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

// A number or title of a Chinese document is looked up by it; our own description is not.
test.each([
  ['（2024）最高法民辖10号', '（2024）最高法民辖10号'],
  ['公司法时间效力规定（法释〔2024〕7号；题目为描述）', '法释〔2024〕7号'],
  ['国家市场监督管理总局令第121号（2026年4月15日起施行；未见全文）', '国家市场监督管理总局令第121号'],
  ['法〔1996〕101号、法〔2003〕73号（转引）', '法〔1996〕101号、法〔2003〕73号'],
  ['《中华人民共和国海商法》（1992年）第257条', '《中华人民共和国海商法》'],
  // A commentary is not the rules themselves, nor a question on a convention the convention.
  ['《关于规定》的理解与适用（胡某）', '《关于规定》的理解与适用'],
  ['《取消外国公文书认证要求的公约》在中国与印度之间是否适用（未核实）', null],
  ['李某诉某书店（最高人民法院典型案例）', '李某诉某书店'],
  ['信用卡拒付期限（支付服务商页面，未注明日期）', null],
  ['英国《消费者信贷法》第75条（二手资料，未注明日期）', null],
])('of the practice note %s the English name keeps %s', (zh, document) => {
  expect(noteTitle('en', { en: 'Name', zh })).toBe(document ? `Name (${document})` : 'Name');
  expect(noteTitle('zh', { en: 'Name', zh })).toBe(zh);
});
