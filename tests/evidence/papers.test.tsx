/**
 * Documents of one list: the first of a kind says how the kind weighs, with its law; each keeps its own law. And the days of
 * what is to be secured first.
 */
import { expect, it } from 'vitest';
import { Papers } from '@/components/tools/evidence/Papers';
import { TimeCriticalList } from '@/components/tools/evidence/TimeCritical';
import { getWords } from '@/lib/words/words';
import { timeCritical } from '@/rules/evidence/time-critical';
import type { Facts } from '@/rules/facts';
import { shown } from '../plan/in-plan';

const words = getWords('en').tools.evidence;
const text = shown(<Papers ids={['loss_papers', 'payment_provider_record', 'mt103']} words={words} />, {});
const times = (part: string) => text.split(part).length - 1;

// EvP 94(1)(3) and 92 weigh a record of ordinary business; ECL 53(3) is the law of the payment provider's record alone.
it('names the kind at each, and why it weighs once', () => {
  const { name, why } = words.weights.ordinary_business;
  expect(times(`${name}. `)).toBe(3);
  expect(times(why)).toBe(1);
  expect(times('94(1)(3)')).toBe(1);
  expect(times('53(3)')).toBe(1);
  expect(text.indexOf('94(1)(3)')).toBeLessThan(text.indexOf(words.papers.payment_provider_record));
  expect(text.indexOf('53(3)')).toBeGreaterThan(text.indexOf(words.papers.payment_provider_record));
});

// 5.2 `platform_data`: the alarm is counted from the order; the day after which the records may be gone, from the last event.
it.each([
  ['en', 'Ask now.', 'After 18 September 2029 the records may be gone.'],
  ['zh', '请立即提出要求。', '2029年9月18日之后记录可能已经不存在。'],
] as const)(
  'the day of the order is not known: no day is called safe, and none too late before it is named (%s)',
  (locale, now, gone) => {
    const facts: Facts = { 'deal.concluded': 'platform', 'receipt.on': '2026-09-18' };
    const items = timeCritical(facts, '2026-11-23').filter(({ id }) => id === 'platform_data');
    const told = shown(<TimeCriticalList items={items} words={getWords(locale).tools.evidence} />, facts, locale);
    expect(told).toContain(now);
    expect(told.indexOf(now)).toBeLessThan(told.indexOf(gone));
    expect(told).not.toMatch(/named here|此处所列/);
  },
);
