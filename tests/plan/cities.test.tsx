/** Beside the translation of a court stands its Chinese name; where the page is Chinese, it stands once. */
import { expect, it } from 'vitest';
import { Cities } from '@/components/plan/Cities';
import { Why } from '@/components/plan/Why';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { standard } from '../rules/rows/row';
import { drawn, shown } from './in-plan';

const court = assess({}, { asOf: '2026-11-21' }).internetCourt;
const times = (text: string, name: string) => text.split(name).length - 1;

it('the Chinese name of each court stands once on the English page', () => {
  const text = shown(<Cities court={court} />, {});
  for (const name of ['北京互联网法院', '杭州互联网法院', '广州互联网法院']) expect(times(text, name), name).toBe(1);
});

it('and once on the Chinese page', () => {
  const text = shown(<Cities court={court} />, {}, 'zh');
  for (const name of ['北京互联网法院', '杭州互联网法院', '广州互联网法院']) expect(times(text, name), name).toBe(1);
});

// CPL 22, CPLI 20, CPL 276: a seller in Shenzhen, goods sent abroad. No row of decision-internet-court.md 3.3 leads to a city of an Internet Court.
it.each([
  [
    'en',
    /Only Beijing, Hangzhou and Guangzhou have an Internet Court\./,
    /The defendant has its domicile in mainland China\./,
  ],
  ['zh', /只有北京、杭州和广州设有互联网法院。/, /被告在中国大陆有住所。/],
] as const)('a "no" says why, for one court and for several (%s)', (locale, where, home) => {
  const facts: Facts = { ...standard, 'seller.mainOffice': '440300' };
  const { internetCourt } = assess(facts, { asOf: '2026-11-21' });
  expect(internetCourt.verdict).toBe('no');
  const cities = shown(<Cities court={internetCourt} />, facts, locale);
  const why = shown(<Why verdict={internetCourt} />, facts, locale);
  expect(cities).toMatch(where);
  expect(why).toMatch(where);
  expect(why).toMatch(home);
  for (const text of [cities, why]) expect(text).not.toMatch(/this city|这座城市|main office decides/);
});

// T19: a seller abroad whose property is in Shanghai, and one with no link: the sentence tells which of the two.
it.each([
  [{ 'seller.links': ['property'], 'seller.linkPlaces': ['310000'] }, 'are elsewhere'],
  [{ 'seller.links': ['none'] }, 'None of the links that count for a defendant from abroad is known'],
] as const)('a seller abroad without a link here (%j)', (links, sentence) => {
  const facts = { ...standard, 'seller.mainOffice': 'outside', ...links } as Facts;
  const { internetCourt } = assess(facts, { asOf: '2026-11-21' });
  expect(internetCourt.verdict).toBe('no');
  const why = drawn(<Why verdict={internetCourt} />, facts);
  expect(why).toContain(sentence);
  expect(why).not.toContain('The defendant has its domicile in mainland China');
});
