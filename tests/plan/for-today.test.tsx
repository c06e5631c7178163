/**
 * The safe day is over, and no later day can be named: the start is not known (decision-routes.md 5: never a guess), or the
 * later end rests on a demand that perhaps reached nobody. The head says to act today, and moves no day with the calendar.
 */
import { describe, expect, it } from 'vitest';
import { FirstDeadline } from '@/components/plan/FirstDeadline';
import { Steps } from '@/components/plan/Steps';
import { entriesOf } from '@/lib/files/calendar-entries';
import { getWords } from '@/lib/words/words';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { defects, international, one } from '../deadlines/find';
import { shown } from './in-plan';

const ASOF = '2026-11-22';
const head = (facts: Facts, locale = 'en', asOf = ASOF) =>
  shown(<FirstDeadline assessment={assess(facts, { asOf })} />, facts, locale);

/** AliExpress: 15 days from the end of the delivery time, 20 September 2026. */
const aliexpress: Facts = {
  'claim.ground': 'sale',
  'deal.concluded': 'platform',
  'deal.platform': 'aliexpress',
  'dispute.kind': 'quality',
  'delivery.expectedOn': '2026-09-20',
  'platform.receiptConfirmedOn': 'not_sure',
};

/** Four years from 1 October 2022; only the demand on a company off the register leads further. */
const closed: Facts = {
  ...international,
  'breach.on': '2022-10-01',
  'seller.kind': 'company',
  'seller.registerStatus': 'deregistered',
  'acts.list': [{ kind: 'demand', on: '2026-05-10', arrived: 'sent_with_proof' }],
};

/** The agreed period is over, and the seller was not told: the two years of CISG 39(2) are no time to wait for. */
const notice: Facts = {
  ...international,
  ...defects,
  'buyer.country': 'DE',
  'deal.orderedOn': '2026-08-01',
  'inspection.periodEnd': '2026-09-20',
};

// The 15 days are over if they ran from the delivery time, and perhaps not if from the receipt (5.2 `aliexpress`).
it('aliexpress: the platform is asked, among the steps', () => {
  const ask = getWords('en').routes.sentences.R11f;
  expect(shown(<Steps assessment={assess(aliexpress, { asOf: ASOF })} />, aliexpress)).toContain(ask);
});

describe.each([
  ['aliexpress', aliexpress, 'AliExpress dispute: 15 days', '5 October 2026', '2026年10月5日'],
  ['limitation_sale', closed, 'Time to bring the claim from an international sale', '1 October 2026', '2026年10月1日'],
  [
    'notice_cisg',
    notice,
    'Time to tell the seller of defects or missing goods under the UN sales convention',
    '20 September 2026',
    '2026年9月20日',
  ],
] as const)('%s', (clock, facts, name, day, tag) => {
  it('the head says to act today', () => {
    const says = `${name}: the safe day, ${day}, is over. Act today.`;
    expect(head(facts)).toContain(says);
    expect(head(facts, 'en', '2026-12-05')).toContain(says);
    expect(head(facts, 'zh')).toContain(`稳妥日期${tag}已过。请于今日办理`);
    expect(head(facts)).not.toContain('Until the later day');
  });

  it('no day of it stands in the calendar', () => {
    expect(one(clock, facts, ASOF).state).toBe('between');
    expect(entriesOf(one(clock, facts, ASOF), ASOF)).toEqual([]);
  });
});

// R9c: the seller was told, and only the day of it is missing.
it('a notice of defects that was sent is not told to be sent today', () => {
  const sent: Facts = {
    'claim.ground': 'sale',
    'dispute.kind': 'quality',
    'buyer.kind': 'business',
    'buyer.country': 'US',
    'performance.state': 'full',
    'receipt.on': '2026-08-01',
    'inspection.periodEnd': '2026-09-01',
    'warranty.end': 'none',
  };
  expect(head({ ...sent, 'defect.noticeSent': 'no' })).toContain('Act today.');
  expect(head({ ...sent, 'defect.noticeSent': 'yes' })).not.toContain('Act today.');
});

// The platform has decided; 15 days from the delivery time of 10 August 2026.
it('the window of a platform that has refused the dispute is not told for today', () => {
  const late: Facts = { ...aliexpress, 'delivery.expectedOn': '2026-08-10' };
  expect(head(late)).toContain('25 August 2026, is over. Act today.');
  expect(head({ ...late, 'platform.caseOpen': 'refused' })).not.toContain('Act today.');
});

// R48: all methods are excluded. 120 days from 1 May 2026 end on 29 August, from 1 October on 29 January 2027.
it('no time to reverse a payment is told, where goods are kept or the money is back', () => {
  const card = (on: string): Facts => ({
    'claim.ground': 'sale',
    'payment.via': 'card',
    'payment.on': on,
    'payment.cardUk': 'no',
    'payment.cardKind': 'debit',
  });
  const kept: Facts = { 'payment.goodsKept': 'yes' };
  expect(head(card('2026-05-01'))).toContain('29 August 2026, is over. Act today.');
  expect(head({ ...card('2026-05-01'), ...kept })).not.toContain('Act today.');
  expect(head(card('2026-10-01'))).toContain('First deadline29 January 2027');
  expect(head({ ...card('2026-10-01'), ...kept })).not.toContain('29 January 2027');
});

// L18: the carrier is another debtor than that of the decided claim, or than the company of which nobody is left (R50).
it.each<Facts>([
  { 'history.decided': 'award' },
  { 'seller.registerStatus': 'deregistered', 'seller.deregistrationWay': 'proper_liquidation' },
])('the year against the carrier is the first deadline: %o', (gone) => {
  const facts: Facts = {
    ...international,
    'seller.kind': 'company',
    'dispute.kind': 'carrier',
    'carriage.mode': 'sea',
    'breach.on': '2025-12-20',
    'receipt.on': '2025-12-20',
    ...gone,
  };
  expect(head(facts)).toContain('20 December 2026, in 28 days');
  expect(head({ ...facts, 'dispute.kind': 'non_delivery' })).not.toContain('20 December 2026');
});
