/** Each check finds what it is for, and lets right words pass. */
import { describe, expect, it } from 'vitest';
import {
  banned,
  contraction,
  countWords,
  oddBraces,
  oddSign,
  otherName,
  otherSpelling,
  placeholdersOf,
  textsOf,
  tooLong,
  unended,
  unnamedChinese,
  untidy,
} from './checks';

const right = [
  'The seller has its main office 主要办事机构所在地 in mainland China. Its licence is there.',
  "The seller's own Internet Court judgment was recognised, authorised and notarised at 30 %.",
  'Look at the size of the prize: the court seized it, and the centre organises the colours.',
  'A wire transfer is a bank transfer, “I am not sure” is an answer, and a website is online',
].map((text) => text.replace('A wire transfer', 'A transfer'));
const names = [{ zh: '主要办事机构所在地', en: 'main office' }];

it('lets right words pass', () => {
  for (const text of right) {
    expect(
      [contraction, ...banned, ...otherSpelling, ...Object.values(otherName)].filter((one) => one.test(text)),
    ).toEqual([]);
    for (const check of [tooLong, oddSign, untidy, unended, oddBraces, unnamedChinese(names)]) {
      if (check !== unended || text.endsWith('.')) expect(check(text), text).toBe(false);
    }
  }
});

it.each(["It isn't paid", 'They’ve paid', "That's all", "The seller'll pay"])(
  'finds the contraction in: %s',
  (text) => {
    expect(contraction.test(text)).toBe(true);
  },
);

it.each([
  'Please wait',
  'We are sorry',
  'This code is invalid',
  'It is simply wrong',
  'The seller shall pay',
  'court and/or arbitration',
  'It closes for good',
  'The shop changed hands',
  'An arbitration is under way',
  'An owner hides behind the company',
  'Pay via the platform',
])('finds the banned word in: %s', (text) => {
  expect(banned.some((word) => word.test(text))).toBe(true);
});

it.each([
  'It was recognized',
  'An organization pays',
  'The color is wrong',
  'A business license',
  'a help center',
  'Send an email',
  'Look on the Internet',
  'A pro forma invoice',
])('finds the other spelling in: %s', (text) => {
  expect(otherSpelling.some((word) => word.test(text))).toBe(true);
});

it.each([
  ['mainland China', 'The seller lives in the PRC'],
  ['basic court', 'A district court hears it'],
  ['bank transfer', 'From the day of the wire'],
  ['working day', 'It takes 3 business days'],
  ['period for evidence', 'Before the evidence deadline'],
  ['case acceptance fee', 'A third of the acceptance fee'],
  ['Apostille Convention, the convention', 'Before the Convention was in force'],
])('finds another name for %s', (name, text) => {
  expect(otherName[name]?.test(text)).toBe(true);
});

describe('sentences and signs', () => {
  const words = (n: number) => Array.from({ length: n }, (_, at) => `w${at}`).join(' ');

  it('counts words, not signs, and stops at 19', () => {
    expect(countWords('In 30 % of {count} cases – 法院 – yes')).toBe(6);
    expect([tooLong(`${words(19)}.`), tooLong(`${words(20)}.`), tooLong(`${words(12)}; ${words(12)}.`)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(tooLong(`${words(10)} 12500.50 ${words(9)}`)).toBe(true);
  });

  it('finds odd signs, spaces and open ends', () => {
    for (const text of ['"Yes"', '“Yes', 'Stop!', 'It … goes', '30%', 'one — two'])
      expect(oddSign(text), text).toBe(true);
    for (const text of ['', ' a', 'a  b']) expect(untidy(text)).toBe(true);
    expect([unended('It ends. Then it starts'), unended('It ends. Then it starts.')]).toEqual([true, false]);
  });

  it('reads places for values', () => {
    expect(placeholdersOf('From {to} until {from}')).toEqual(['from', 'to']);
    expect(['{day', 'day}', '{the day}'].filter(oddBraces)).toHaveLength(3);
  });

  it('finds Chinese without its name, with another name, or with something between', () => {
    const bad = [
      'See 主要办事机构所在地',
      'the head office 主要办事机构所在地',
      'main office (主要办事机构所在地)',
      'main office 法院',
    ];
    expect(bad.filter((text) => !unnamedChinese(names)(text))).toEqual([]);
  });

  it('walks through tables and lists', () => {
    expect(textsOf({ a: 'x', b: [{ c: 'y' }, null, 3] }, '')).toEqual([
      { at: 'a', text: 'x' },
      { at: 'b.0.c', text: 'y' },
    ]);
  });
});
