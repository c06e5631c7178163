/** `identity`: who the seller is, as far as it is known (decision-routes.md 2.2). */
import type { Facts } from '../facts';
import { known } from '../reading';
import { type Input, open, sure } from './input';

export type Identity = 'confirmed' | 'name_only' | 'unknown';

/** `identity`: a registered name not yet tied to the deal counts as name only. */
export function identity(s: Facts): Input<Identity> {
  const v = known(s, 'seller.identity');
  if (v === undefined) return open(['confirmed', 'name_only', 'unknown'], ['seller.identity']);
  return sure(v === 'registered' ? 'name_only' : v, ['seller.identity']);
}
