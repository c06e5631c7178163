/** `suit_can_follow`: can a suit follow a freeze in time (decision-routes.md 2.2, R23)? */
import type { Facts } from '../facts';
import type { Clause } from './clause';
import { type Input, open, sure } from './input';
import { single } from './single';

/** A freeze must be followed by a suit, or an arbitration in the mainland or Hong Kong, within 30 days. */
export function suitCanFollow(s: Facts, clause: Input<Clause>): Input<'yes' | 'no'> {
  const c = clause.options[0];
  const foreign = c === 'foreign_court' ? single(s, 'foreignClause.exclusive') : undefined;
  if (c === 'valid_arb') {
    const seat = single(s, 'arbClause.seat');
    if (seat.options.length > 1) return open(['yes', 'no'], seat.missing);
    return sure(seat.options[0] === 'other' ? 'no' : 'yes', seat.because);
  }
  if (c === 'unknown' || (foreign && foreign.options[0] !== 'non_exclusive')) {
    return open(['yes', 'no'], [...clause.missing, ...(foreign?.missing ?? [])]);
  }
  return sure('yes', clause.because);
}
