/** What shuts a complaint to the market regulator (R15c): a case that is pending, no party in mainland China. */
import type { FactId, Facts } from '../facts';
import { known, knownOf, notSure } from '../reading';
import { type Input, open, sure } from './input';

/** `case_pending`: a court or arbitration has the dispute. An event: not asked is taken as no. */
export function casePending(s: Facts): Input<'yes' | 'no'> {
  if (known(s, 'filing.state') === 'accepted') return sure('yes', ['filing.state']);
  if (notSure(s, 'history.pending')) return open(['yes', 'no'], ['history.pending']);
  const pending = known(s, 'history.pending');
  if (pending === undefined || pending === 'none' || pending === 'ended') return sure('no', []);
  return sure('yes', ['history.pending']);
}

const SELLER: readonly FactId[] = ['seller.mainOffice', 'seller.registeredAddress', 'seller.residence'];

/**
 * `cn_party`: the seller or the operator of the platform sits in mainland China. None does only where a seat of the seller is
 * outside, and the deal was not made on a platform or its operator sits outside, too.
 */
export function partyInChina(s: Facts): Input<'yes' | 'no'> {
  const seats = knownOf(s, SELLER);
  const operator = known(s, 'platform.operatorHome');
  const here = seats.find((id) => known(s, id) !== 'outside');
  if (here) return sure('yes', [here]);
  if (operator !== undefined && operator !== 'outside') return sure('yes', ['platform.operatorHome']);
  if (seats.length === 0) return open(['yes', 'no'], ['seller.mainOffice']);
  if (operator === 'outside') return sure('no', [...seats, 'platform.operatorHome']);
  const concluded = known(s, 'deal.concluded');
  if (concluded !== undefined && concluded !== 'platform') return sure('no', [...seats, 'deal.concluded']);
  return open(['yes', 'no'], [s['deal.concluded'] === undefined ? 'deal.concluded' : 'platform.operatorHome']);
}
