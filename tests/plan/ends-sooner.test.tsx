/**
 * Temu counts 90 days from the order (decision-routes.md 5.2 `temu`). The order was not later than the payment: without its
 * day the latest end is known, and it stands with the first deadline where it comes before it. Days are counted by hand.
 */
import { expect, it } from 'vitest';
import { DeadlineItem } from '@/components/plan/DeadlineItem';
import { FirstDeadline } from '@/components/plan/FirstDeadline';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { one } from '../deadlines/find';
import { shown } from './in-plan';

const ASOF = '2026-11-22';
const head = (facts: Facts, locale = 'en') =>
  shown(<FirstDeadline assessment={assess(facts, { asOf: ASOF })} />, facts, locale);

/** Paid by card on 25 October 2026: the card dispute until day 120, 22 February 2027; Temu until day 90, 23 January 2027. */
const order: Facts = {
  'claim.ground': 'sale',
  'deal.concluded': 'platform',
  'deal.platform': 'temu',
  'dispute.kind': 'non_delivery',
  'payment.via': 'card',
  'payment.cardKind': 'debit',
  'payment.on': '2026-10-25',
};

it('the platform ends before the card: the head says first by when', () => {
  expect(head(order)).toMatch(
    /^First deadlineOne time limit may run: Temu return: .*\. It ends by 23 January 2027 at the latest, perhaps earlier\.22 February 2027/,
  );
  expect(head(order, 'zh')).toMatch(
    /^最早到期的期限有一项期限可能正在进行：Temu.*。最迟于2027年1月23日届满，也可能更早。2027年2月22日/,
  );
  // Told once: it does not wait for an answer besides.
  expect(head(order).match(/Temu/g)).toHaveLength(1);
});

// Received on 1 September 2026, so ordered then at the latest: day 90 is 30 November, in 8 days; three years end in 2029.
it('an end in days without a day is marked as soon, and the day in years stands behind it', () => {
  const received: Facts = {
    ...order,
    'dispute.kind': 'quality',
    'payment.via': 'other',
    'payment.on': 'not_sure',
    'receipt.on': '2026-09-01',
    'buyer.kind': 'business',
    'buyer.country': 'CN',
    'seller.country': 'CN',
    'contract.governingLaw': 'chinese',
    'termination.ground': 'none',
    'breach.on': '2026-09-01',
    'defect.noticeSent': 'yes',
    'defect.noticeSentOn': '2026-09-02',
  };
  expect(head(received)).toMatch(
    /^First deadlineOne time limit may run: Temu return: .*It ends by 30 November 2026 at the latest, perhaps earlier\.Within 30 days.*Counted so far: 1 September 2029/,
  );
});

// R11b: after it the window is closed; nothing else has a day, so nothing ends sooner than another.
it('no other time has a day: the head says by when all the same', () => {
  const other: Facts = { ...order, 'payment.via': 'other' };
  expect(head(other)).not.toContain('No running deadline could be counted');
  expect(head(other)).toMatch(
    /One time limit may run: Temu return: .*\. It ends by 23 January 2027 at the latest, perhaps earlier\./,
  );
  expect(head(other, 'zh')).toMatch(/有一项期限可能正在进行：Temu.*。最迟于2027年1月23日届满，也可能更早。/);
  expect(head({ ...other, 'payment.on': '2026-08-20' })).not.toContain('may run');
});

it('with the deadline itself, too', () => {
  const item = shown(
    <DeadlineItem clock={one('temu', order, ASOF)} assessment={{ asOf: ASOF, lawAsOf: ASOF }} level="h3" />,
    order,
  );
  expect(item).toContain('It ends by 23 January 2027 at the latest, perhaps earlier.');
});

it.each<readonly [string, Facts]>([
  ['the day of the order is known: it has a day of its own', { 'deal.orderedOn': '2026-10-24' }],
  ['neither payment nor receipt has a day', { 'payment.on': 'not_sure' }],
  ['another platform', { 'deal.platform': 'shein' }],
])('%s: nothing of it', (_, more) => {
  expect(head({ ...order, ...more })).not.toMatch(/ends sooner|may run/);
});

// The platform has refused: nothing is left to open in its window.
it('a window of a platform that has refused is no deadline to wait for', () => {
  const refused: Facts = { ...order, 'platform.caseOpen': 'refused' };
  expect(head(refused)).toContain('First deadline22 February 2027');
  expect(head(refused)).not.toContain('Temu');
  const dated: Facts = { ...order, 'deal.orderedOn': '2026-10-24' };
  expect(head(dated)).toContain('First deadline22 January 2027');
  expect(head({ ...dated, 'platform.caseOpen': 'refused' })).toContain('First deadline22 February 2027');
});

// 3.2: without the expected delivery the 120 days may still run; 5.2: the longest limit fits some cases only.
it('a card dispute whose start is not known is for today, and the longest limit is no first deadline', () => {
  const late: Facts = { ...order, 'deal.platform': 'shein', 'payment.on': '2026-07-20', 'breach.on': '2026-10-05' };
  expect(head(late)).toContain('Card dispute: 120 days: the safe day, 17 November 2026, is over. Act today.');
  expect(head(late)).not.toContain('540 days');
  expect(head({ ...late, 'delivery.expectedOn': '2026-07-21' })).toContain('540 days');
  expect(head({ ...late, 'delivery.expectedOn': '2026-10-05' })).toContain('First deadline2 February 2027');
});
