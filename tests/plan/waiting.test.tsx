/** The deadlines that wait for an answer: at the head those to act on, in the list all, and none that waits for none. */
import { expect, it } from 'vitest';
import { summarise } from '@/components/advisor/summarise';
import { DeadlineItem } from '@/components/plan/DeadlineItem';
import { Deadlines } from '@/components/plan/Deadlines';
import { FirstDeadline } from '@/components/plan/FirstDeadline';
import { Steps } from '@/components/plan/Steps';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { check3 } from '../routes/base';
import { drawn, shown } from './in-plan';

const of = (facts: Facts) => assess(facts, { asOf: '2026-11-22' });
const head = (facts: Facts) => shown(<FirstDeadline assessment={of(facts)} />, facts);
const list = (facts: Facts) => shown(<Deadlines assessment={of(facts)} />, facts);

/** Trade Assurance, receipt never confirmed: its 30 days have not started, and no answer is missing for that. */
const order: Facts = { ...check3, 'escrow.released': 'not_sure' };

/** Of the court, of the seller, or a rule on proof and records. */
const NO_ACT: readonly string[] = [
  'long_stop',
  'refund_after_return',
  'payment_records',
  'durable_burden',
  'platform_data',
];

it('the list counts all; the head leaves out what asks no act, as the outer limit of twenty years', () => {
  for (const facts of [order, { ...order, 'dispute.kind': 'non_delivery', 'receipt.on': 'not_sure' }] as const) {
    const { deadlines } = of(facts);
    const waiting = deadlines.filter(
      ({ state, missing, assumed }) => state === 'unknown' && missing.length > 0 && !assumed.includes('not-started'),
    );
    const toAct = waiting.filter(({ name }) => !NO_ACT.includes(name));
    expect(toAct.length).toBeGreaterThan(1);
    expect(head(facts)).toContain(`${toAct.length} deadlines that you can act on wait for an answer`);
    expect(list(facts)).toContain(`${waiting.length} deadlines that wait for an answer`);
  }
});

// CC 564: one year from the knowledge of the ground; a service to a business, so no other time waits for an answer.
it('one deadline alone that waits for an answer is named in the head', () => {
  const service: Facts = {
    'claim.ground': 'service',
    'buyer.kind': 'business',
    'breach.on': '2026-09-15',
    'contract.governingLaw': 'chinese',
  };
  const waits =
    'Time to end the contract: one year, or the agreed timeCannot be counted yet, and may end sooner. From the day you knew, or should have known, the ground for ending it. Answer now';
  // CC 188: three years from the breach are years away, so the year that waits stands before them.
  expect(head(service)).toMatch(new RegExp(`^First deadline${waits}.*Counted so far: 15 September 2029`));
  expect(drawn(<FirstDeadline assessment={of(service)} />, service)).toMatch(/href="[^"]*#termination.ground"/);
  // The same in a batch, and in the table that is saved.
  const row = summarise(of(service), service);
  expect(row.deadline).toEqual({ clock: 'limitation_general', day: '2029-09-15', soFar: true });
  expect(summarise(of({ ...service, 'termination.ground': 'none' }), service).deadline?.soFar).toBe(false);
  // Near days stand first: 15 September 2024 and three years.
  const near = head({ ...service, 'breach.on': '2024-09-15' });
  expect(near).toMatch(/^First deadline15 September 2027/);
  expect(near).toContain(waits);
  expect(near).not.toContain('so far');
});

// CC 621: told is told. R48: what is kept or came back is not reversed. R50: nobody is left to sue.
it.each<readonly [string, Facts, string]>([
  [
    'the notice of defects was sent',
    {
      'dispute.kind': 'quality',
      'receipt.on': '2026-11-10',
      'inspection.periodEnd': 'not_sure',
      'warranty.end': 'none',
      'defect.noticeSent': 'yes',
      'contract.governingLaw': 'chinese',
      'breach.on': '2026-06-01',
    },
    'Tell the seller',
  ],
  [
    'the goods are kept as agreed',
    {
      'claim.ground': 'service',
      'breach.on': '2026-06-01',
      'payment.via': 'paypal',
      'payment.goodsKept': 'yes',
    },
    'PayPal',
  ],
  [
    'nobody is left to sue',
    {
      'seller.kind': 'company',
      'seller.registerStatus': 'deregistered',
      'seller.deregistrationWay': 'proper_liquidation',
      'seller.onePerson': 'no',
      'breach.on': 'not_sure',
    },
    'Time to bring the claim',
  ],
])('%s: no time waits for an answer', (_, more, name) => {
  const facts: Facts = {
    'claim.ground': 'sale',
    'buyer.kind': 'business',
    'termination.ground': 'none',
    ...more,
  };
  expect(of(facts).deadlines.some(({ state }) => state === 'unknown')).toBe(true);
  expect(head(facts)).not.toContain(name);
  expect(head(facts)).not.toContain('Cannot be counted yet');
});

// No day of the breach: the three years (CC 188) wait for it, and nothing else runs.
it('one that waits alone, and no day counted: it may end soon, not sooner', () => {
  const undated: Facts = {
    'claim.ground': 'sale',
    'dispute.kind': 'non_delivery',
    'buyer.kind': 'business',
    'buyer.country': 'CN',
    'seller.country': 'CN',
    'contract.governingLaw': 'chinese',
    'termination.ground': 'none',
  };
  expect(head(undated)).toContain('Time to bring the claim: three yearsCannot be counted yet, and may end soon.');
  expect(shown(<FirstDeadline assessment={of(undated)} />, undated, 'zh')).toContain('尚无法计算，可能即将届满。');
});

it('a time that has not started, with nothing missing, is a point without a day', () => {
  const assurance = of(order).deadlines.find(({ name }) => name === 'alibaba_ta');
  expect(assurance).toMatchObject({ state: 'unknown', missing: [], assumed: ['may-be-shorter', 'not-started'] });
  const noDay = of(order).deadlines.filter(({ state }) => state === 'no-day').length + 1;
  expect(list(order)).toContain(`${noDay} point`);
  const item = (locale: string) =>
    assurance && shown(<DeadlineItem clock={assurance} assessment={of(order)} level="h3" />, order, locale);
  expect(item('en')).toContain('This time has not started yet. From the day on which you confirm receipt.Not started');
  expect(item('en')).not.toContain('Not known yet');
  expect(item('zh')).toContain('该期间尚未开始。自您确认收货之日起。尚未起算');
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

// Clock `fcba` (decision-routes.md 5.2): 60 days from the statement, whose day is not asked, so no count of days can tell it.
it('the letter for a US credit card stands at the head while the country is open or the United States', () => {
  const card: Facts = { ...order, 'payment.via': 'card', 'buyer.kind': 'consumer' };
  const letter =
    'you can send the card issuer a billing-error letter today. Its time is 60 days from the statement, and may be over.';
  for (const home of ['US', 'not_sure'] as const) expect(head({ ...card, 'buyer.country': home })).toContain(letter);
  for (const other of [{ 'buyer.country': 'DE' }, { 'payment.via': 'wire', 'buyer.country': 'US' }] as const) {
    expect(head({ ...card, ...other })).not.toContain('billing-error');
  }
  // R48: goods that are kept and as agreed, or money that came back.
  const kept: Facts = { ...card, 'buyer.country': 'US', 'payment.goodsKept': 'yes' };
  expect(head(kept)).not.toContain('billing-error');
  expect(head({ ...kept, 'payment.goodsKept': 'not_sure' })).toContain(letter);
});

it('no other day is counted: nothing is told to end sooner than it', () => {
  const waits: Facts = { 'claim.ground': 'sale', 'dispute.kind': 'non_delivery' };
  expect(head(waits)).toContain('No running deadline could be counted');
  expect(head(waits)).toMatch(/waits? for an answer\. (It|One of them) may end soon\./);
  expect(head(waits)).not.toContain('end sooner');
});
