/**
 * A platform holds money only where the price was paid on it (decision-routes.md R7, R11a). Of a payment outside it the plan
 * says so, and does not send the person to an order page for it.
 */
import { expect, it } from 'vitest';
import { PlatformFacts } from '@/components/plan/PlatformFacts';
import { PlatformRecord } from '@/components/platforms/PlatformRecord';
import { getWords } from '@/lib/words/words';
import type { Facts } from '@/rules/facts';
import type { PlatformId } from '@/rules/platforms/platform';
import { shown } from './in-plan';

const told = (id: PlatformId, facts: Facts, locale = 'en') => shown(<PlatformFacts id={id} />, facts, locale);

/** Agreed by e-mail, paid by wire to a person; the two met on the platform. */
const outside: Facts = {
  'deal.concluded': 'remote',
  'deal.metOnPlatform': 'yes',
  'deal.platform': 'made_in_china',
  'deal.paidOnPlatform': 'no',
  'payment.via': 'wire',
};

it.each(['made_in_china', 'alibaba'] as const)('%s, paid outside: it holds nothing', (id) => {
  const facts: Facts = { ...outside, 'deal.platform': id };
  expect(told(id, facts)).toMatch(/^You did not pay on this platform\. So it holds no money of yours\./);
  expect(told(id, facts, 'zh')).toMatch(/^您没有在该平台上付款，因此平台不持有您的款项。/);
});

it.each<readonly [string, Facts]>([
  ['paid on it', { 'deal.paidOnPlatform': 'yes' }],
  ['not known where it was paid', { 'deal.paidOnPlatform': 'not_sure' }],
  ['into the escrow of the platform', { 'payment.via': 'escrow' }],
  ['an earlier payment into the escrow', { 'payments.others': [{ via: 'escrow', on: '2026-05-01' }] }],
])('%s: the platform may hold it', (_, more) => {
  expect(told('alibaba', { ...outside, 'deal.platform': 'alibaba', ...more })).not.toContain('You did not pay');
});

it('the record of a platform on which nothing was paid leaves out how it holds money, and nothing else', () => {
  const { platforms, pages } = getWords('en');
  const words = { locale: 'en', platforms, certainty: pages.plan.certainty };
  const record = (paidOutside: boolean) =>
    shown(<PlatformRecord id="made_in_china" words={words} paidOutside={paidOutside} />, outside);
  expect(record(false)).toContain(platforms.record.escrow);
  expect(record(true)).not.toContain(platforms.record.escrow);
  for (const part of [platforms.record.partner, platforms.record.stages, platforms.record.forum]) {
    expect(record(true)).toContain(part);
  }
});
