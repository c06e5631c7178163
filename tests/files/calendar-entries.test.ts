/** The release of held money on a day that is not known counts as due within seven days (R7): that day is no entry. */
import { expect, it } from 'vitest';
import { entriesOf } from '@/lib/files/calendar-entries';
import { autoRelease } from '@/rules/deadlines/platform-other';
import type { Facts } from '@/rules/facts';

it('a day that is only counted from today goes into no calendar; one that the buyer gave does', () => {
  const held: Facts = { 'payment.via': 'escrow', 'escrow.released': 'no' };
  const entries = (facts: Facts) => autoRelease(facts, '2026-11-22').flatMap((clock) => entriesOf(clock, '2026-11-22'));
  expect(autoRelease(held, '2026-11-22')).toHaveLength(1);
  expect(entries(held)).toEqual([]);
  expect(entries({ ...held, 'escrow.autoReleaseOn': '2026-12-05' })).toEqual([{ kind: 'last', day: '2026-12-05' }]);
});
