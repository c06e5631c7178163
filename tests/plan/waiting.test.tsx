/** The deadlines that wait for an answer: one number at the head of the plan and in the list of all, and none that waits for none. */
import { expect, it } from 'vitest';
import { Deadlines } from '@/components/plan/Deadlines';
import { FirstDeadline } from '@/components/plan/FirstDeadline';
import { Steps } from '@/components/plan/Steps';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { check3 } from '../routes/base';
import { shown } from './in-plan';

const of = (facts: Facts) => assess(facts, { asOf: '2026-11-22' });
const head = (facts: Facts) => shown(<FirstDeadline assessment={of(facts)} />, facts);
const list = (facts: Facts) => shown(<Deadlines assessment={of(facts)} />, facts);

/** Trade Assurance, receipt never confirmed: its 30 days have not started, and no answer is missing for that. */
const order: Facts = { ...check3, 'escrow.released': 'not_sure' };

it('both say the same number', () => {
  for (const facts of [order, { ...order, 'dispute.kind': 'non_delivery', 'receipt.on': 'not_sure' }] as const) {
    const { deadlines } = of(facts);
    const waiting = deadlines.filter(({ state, missing }) => state === 'unknown' && missing.length > 0).length;
    expect(waiting).toBeGreaterThan(1);
    expect(head(facts)).toContain(`${waiting} deadlines wait for an answer`);
    expect(list(facts)).toContain(`${waiting} deadlines that wait for an answer`);
  }
});

it('a time that has not started, with nothing missing, is a point without a day', () => {
  const assurance = of(order).deadlines.find(({ name }) => name === 'alibaba_ta');
  expect(assurance).toMatchObject({ state: 'unknown', missing: [], assumed: ['may-be-shorter', 'not-started'] });
  const noDay = of(order).deadlines.filter(({ state }) => state === 'no-day').length + 1;
  expect(list(order)).toContain(`${noDay} point`);
});

// R7: the day of the release is not known, so it counts as due within seven days.
it('the dispute on the platform stands in the steps with the day on which the held money may go', () => {
  const steps = (facts: Facts) => shown(<Steps assessment={of(facts)} />, facts);
  // Paid by card, that reversal is first (R3c) and the dispute stands before it; paid by wire, the dispute is first.
  expect(steps(order)).toContain('Open a dispute on the platformLast day: 29 November 2026, in 7 days');
  expect(steps({ ...order, 'payment.via': 'wire' })).toContain(
    'before the platform releases the money.Last day: 29 November 2026, in 7 days',
  );
});
