/** What shuts a complaint to the market regulator (R15c): a case that is pending, no party in mainland China. */
import type { FactId, Facts } from '../facts';
import { known, knownOf } from '../reading';
import { type Input, open, sure } from './input';

/** `case_pending`: a court or arbitration has the dispute. An event: not asked is taken as no. */
export function casePending(s: Facts): Input<'yes' | 'no'> {
  if (known(s, 'filing.state') === 'accepted') return sure('yes', ['filing.state']);
  const pending = known(s, 'history.pending');
  if (pending === undefined || pending === 'none' || pending === 'ended') return sure('no', []);
  return sure('yes', ['history.pending']);
}

const SEATS: readonly FactId[] = [
  'seller.mainOffice',
  'seller.registeredAddress',
  'seller.residence',
  'platform.operatorHome',
];

/** `cn_party`: the seller or the operator of the platform sits in mainland China. */
export function partyInChina(s: Facts): Input<'yes' | 'no'> {
  const given = knownOf(s, SEATS);
  const here = given.filter((id) => known(s, id) !== 'outside');
  if (here.length > 0) return sure('yes', here.slice(0, 1));
  return given.length > 0 ? sure('no', given) : open(['yes', 'no'], ['seller.mainOffice']);
}
