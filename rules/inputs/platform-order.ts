import type { Facts } from '../facts';
import { known } from '../reading';
import { type Input, open, sure } from './input';

/** Was the order made on a platform? */
export function platformOrder(s: Facts): Input<'yes' | 'no'> {
  const v = known(s, 'deal.concluded');
  if (v === undefined) return open(['yes', 'no'], ['deal.concluded']);
  return sure(v === 'platform' ? 'yes' : 'no', ['deal.concluded']);
}
