/** A route whose own time is over and that may still be possible tells the day: windows of decision-routes.md 5.2. */
import { expect, test } from 'vitest';
import { assess } from '../../rules/assess';
import type { Facts } from '../../rules/facts';
import { base, onPlatform, paid, TODAY } from './base';

const dispute = (facts: Facts) => assess(facts, { asOf: TODAY }).routes.find(({ id }) => id === 'platform-dispute');

/** AliExpress: 15 days from the order closed by a confirmed receipt, 15 September 2026; the platform still holds the money (R7). */
const held: Facts = {
  ...base,
  ...onPlatform('aliexpress'),
  ...paid('card', '2026-08-01'),
  'platform.receiptConfirmedOn': '2026-09-15',
  'delivery.expectedOn': '2026-09-15',
  'delivery.dispatchedOn': '2026-08-10',
  'escrow.released': 'no',
};

test('the window is over, the route is advised: the day on which it ended', () => {
  expect(TODAY).toBe('2026-11-21');
  expect(dispute(held)).toMatchObject({ verdict: 'recommended', firstDeadline: null, endedOn: '2026-09-30' });
});

test('a window that runs has a deadline, and nothing has ended', () => {
  const running = dispute({
    ...held,
    'platform.receiptConfirmedOn': '2026-11-15',
    'delivery.expectedOn': '2026-11-15',
  });
  expect(running?.firstDeadline?.lastDay).toBe('2026-11-30');
  expect(running?.endedOn).toBeNull();
});

test('a route that is not open tells no such day', () => {
  const { routes } = assess(held, { asOf: TODAY });
  const closed = routes.filter(({ verdict }) => verdict === 'not-now' || verdict === 'excluded');
  expect(closed.length).toBeGreaterThan(0);
  for (const { endedOn } of closed) expect(endedOn).toBeNull();
});
