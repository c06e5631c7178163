/** Everything the routes read of one case, each input made once, so that a filling supposes one value for it everywhere. */
import type { FactId, Facts } from '../facts';
import type { Truth } from '../logic';
import type { Input } from './explore';
import * as from from './inputs';

/** What the court decision tells the routes. */
export interface CourtInput {
  readonly verdict: Truth;
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
  /** Another competent place outside the city (R43b). */
  readonly elsewhere: boolean;
  /** No competent court in the mainland at all (R43e): O4, O13. */
  readonly noCourt: boolean;
}

export function routeCase(s: Facts, asOf: string, court: CourtInput) {
  const status = from.supplierStatus(s);
  const one = <F extends FactId>(id: F) => from.single(s, id);
  return {
    s,
    asOf,
    court,
    status,
    identity: from.identity(s),
    evidence: from.evidence(s),
    clause: from.clause(s),
    band: from.band(s),
    assets: from.assets(s),
    dissipation: from.dissipation(s, status),
    platformOrder: from.platformOrder(s),
    consumerLaw: from.consumerLaw(s),
    paidDays: from.daysSince(s, 'payment.on', asOf, [3, 14, 180]),
    cardWindow: from.cardWindow(s, asOf),
    paypalDays: from.daysSince(s, 'paypal.openedOn', asOf, [20]),
    via: one('payment.via'),
    dispute: one('dispute.kind'),
    role: one('buyer.kind'),
    onePerson: one('seller.onePerson'),
    exclusive: one('foreignClause.exclusive'),
    released: one('escrow.released'),
    paidOnPlatform: one('deal.paidOnPlatform'),
    settledOff: one('deal.settledOffPlatform'),
    network: one('payment.cardNetwork'),
    returnOffered: one('payment.returnOffered'),
    chargeback: one('payment.chargebackFiled'),
    goodsKept: one('payment.goodsKept'),
    paypalOpened: one('paypal.opened'),
    paypalEscalated: one('paypal.escalated'),
    paypalFriends: one('paypal.friends'),
    creditState: one('payment.creditState'),
    creditFraud: one('evidence.creditFraud'),
    collected: one('payment.collected'),
    policeOpened: one('police.opened'),
    sameFacts: one('police.sameFacts'),
    online: one('dispute.deceptionOnline'),
    ipOwner: one('buyer.isIpOwner'),
    within3Years: one('deal.within3Years'),
    deregistration: one('seller.deregistrationWay'),
    suitCanFollow: suitCanFollow(s, from.clause(s)),
  };
}

export type RouteCase = ReturnType<typeof routeCase>;

/** `suit_can_follow`: a freeze must be followed by a suit, or an arbitration in the mainland or Hong Kong, within 30 days. */
function suitCanFollow(s: Facts, clause: Input<from.Clause>): Input<'yes' | 'no'> {
  const c = clause.options[0];
  const foreign = c === 'foreign_court' ? from.single(s, 'foreignClause.exclusive') : undefined;
  if (c === 'valid_arb') {
    const seat = from.single(s, 'arbClause.seat');
    if (seat.options.length > 1) return { options: ['yes', 'no'], because: [], missing: seat.missing };
    return { options: [seat.options[0] === 'other' ? 'no' : 'yes'], because: seat.because, missing: [] };
  }
  if (c === 'unknown' || (foreign && foreign.options[0] !== 'non_exclusive')) {
    return { options: ['yes', 'no'], because: [], missing: [...clause.missing, ...(foreign?.missing ?? [])] };
  }
  return { options: ['yes'], because: clause.because, missing: [] };
}
