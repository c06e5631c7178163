/** A route whose own time is over and that may still be possible tells the day: windows of decision-routes.md 5.2. */
import { expect, test } from 'vitest';
import { assess } from '../../rules/assess';
import type { Facts } from '../../rules/facts';
import { base, check3, held, paid, TODAY, without } from './base';

const dispute = (facts: Facts) => assess(facts, { asOf: TODAY }).routes.find(({ id }) => id === 'platform-dispute');

test('the window is over, the route is advised: the day on which it ended', () => {
  expect(TODAY).toBe('2026-11-21');
  const late: Facts = { ...held, 'escrow.autoReleaseOn': '2026-11-10' };
  expect(dispute(late)).toMatchObject({ verdict: 'recommended', firstDeadline: null, endedOn: '2026-09-30' });
});

test('R7: the release of held money is a deadline of the dispute; its day not known, due within seven days', () => {
  expect(dispute(held)).toMatchObject({
    verdict: 'recommended',
    firstDeadline: { clock: 'auto_release', lastDay: '2026-11-28', safe: true },
    endedOn: null,
  });
  expect(dispute({ ...held, 'escrow.autoReleaseOn': '2026-11-25' })?.firstDeadline?.lastDay).toBe('2026-11-25');
  expect(dispute({ ...held, 'escrow.released': 'yes' })?.firstDeadline).toBeNull();
});

test('a window that runs has a deadline, and nothing has ended', () => {
  const running = dispute({
    ...held,
    'platform.receiptConfirmedOn': '2026-11-15',
    'delivery.expectedOn': '2026-11-15',
    'escrow.autoReleaseOn': '2026-12-05',
  });
  expect(running?.firstDeadline?.lastDay).toBe('2026-11-30');
  expect(running?.endedOn).toBeNull();
});

test('check3: a window whose start is not known has not ended, although another one has', () => {
  expect(dispute(check3)).toMatchObject({ verdict: 'possible', endedOn: null });
});

/** Mastercard: 120 days from 20 January 2026 (T8.2). Section 75: six years, five in Scotland, from the breach. */
const ukCard: Facts = {
  ...base,
  ...paid('card', '2026-01-01'),
  'deal.concluded': 'remote',
  'delivery.expectedOn': '2026-01-20',
  'payment.cardNetwork': 'mastercard',
  'payment.cardUk': 'rest_of_uk',
  'payment.cardKind': 'credit',
  'payment.cardIndividual': 'yes',
  'payment.paidDirectly': 'yes',
  'payment.itemPriceGbp': 500,
};
const reversal = (facts: Facts) => assess(facts, { asOf: TODAY }).routes.find(({ id }) => id === 'payment-reversal');

test('section 75 runs for years from a breach whose day is not known: nothing has ended', () => {
  const open = reversal(without(ukCard, 'breach.on'));
  expect(open?.methods.find(({ id }) => id === 'chargeback')?.verdict).toBe('excluded');
  expect(open).toMatchObject({ verdict: 'possible', endedOn: null });
  expect(open?.missing).toContain('breach.on');
});

test('a route that is not open tells no such day', () => {
  const { routes } = assess(held, { asOf: TODAY });
  const closed = routes.filter(({ verdict }) => verdict === 'not-now' || verdict === 'excluded');
  expect(closed.length).toBeGreaterThan(0);
  for (const { endedOn } of closed) expect(endedOn).toBeNull();
});
