/** What shuts a complaint to the market regulator (R15c): a case that is pending, no party in mainland China. */
import type { FactId, Facts } from '../facts';
import { known, knownOf, notSure, unknownOf } from '../reading';
import { type Input, open, sure } from './input';
import { FIRM_SEATS, PERSON_SEATS, SELLER_SEATS } from './seats';

/**
 * `case_pending`: a court or arbitration has the dispute; the seller's own suit does, unless the claim is not connected with
 * it. An event: not asked is taken as no.
 */
export function casePending(s: Facts): Input<'yes' | 'no'> {
  if (known(s, 'filing.state') === 'accepted') return sure('yes', ['filing.state']);
  const suedFirst = known(s, 'filing.state') === 'sued_by_seller';
  const counter = known(s, 'filing.counter');
  if (suedFirst && counter !== undefined && counter !== 'unconnected') {
    return sure('yes', ['filing.state', 'filing.counter']);
  }
  const history = known(s, 'history.pending');
  const elsewhere = history !== undefined && history !== 'none' && history !== 'ended';
  if (suedFirst && counter === undefined && !elsewhere) return open(['yes', 'no'], ['filing.counter']);
  if (notSure(s, 'history.pending')) return open(['yes', 'no'], ['history.pending']);
  return elsewhere ? sure('yes', ['history.pending']) : sure('no', []);
}

/** The seats that a seller of this kind has. Kind not known: those of which one was told. */
function seatsOf(s: Facts): readonly FactId[] {
  const kind = known(s, 'seller.kind');
  if (kind !== undefined) return kind === 'person' || kind === 'individual_business' ? PERSON_SEATS : FIRM_SEATS;
  const personAlone = knownOf(s, PERSON_SEATS).length > 0 && knownOf(s, FIRM_SEATS).length === 0;
  return personAlone ? PERSON_SEATS : FIRM_SEATS;
}

/**
 * `cn_party`: the seller or the operator of the platform sits in mainland China. None does only where every seat of the seller
 * is outside, and the deal was not made on a platform or its operator sits outside, too.
 */
export function partyInChina(s: Facts): Input<'yes' | 'no'> {
  const seats = knownOf(s, SELLER_SEATS);
  const operator = known(s, 'platform.operatorHome');
  const here = seats.find((id) => known(s, id) !== 'outside');
  if (here) return sure('yes', [here]);
  if (operator !== undefined && operator !== 'outside') return sure('yes', ['platform.operatorHome']);
  if (seats.length === 0) return open(['yes', 'no'], seatsOf(s).slice(0, 1));
  const other = unknownOf(s, seatsOf(s));
  if (other.length > 0) return open(['yes', 'no'], other);
  if (operator === 'outside') return sure('no', [...seats, 'platform.operatorHome']);
  const concluded = known(s, 'deal.concluded');
  if (concluded !== undefined && concluded !== 'platform') return sure('no', [...seats, 'deal.concluded']);
  return open(['yes', 'no'], [s['deal.concluded'] === undefined ? 'deal.concluded' : 'platform.operatorHome']);
}
