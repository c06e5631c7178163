/** Everything the routes read of one case, each input made once, so that a filling supposes one value for it everywhere. */

import type { Figures } from '../costs/figures';
import { paymentClocks } from '../deadlines/payment';
import { type Payment, paymentsOf } from '../deadlines/payments';
import type { FactId, Facts } from '../facts';
import type { Truth } from '../logic';
import { limitationInput, noticeInput, platformWindow } from './clock-inputs';
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

/** Worked out when first read, then kept: most cases never come to most clocks. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export function routeCase(s: Facts, asOf: string, court: CourtInput, figures: Figures) {
  const status = from.supplierStatus(s);
  const one = <F extends FactId>(id: F) => from.single(s, id);
  return {
    s,
    asOf,
    court,
    figures,
    status,
    identity: from.identity(s),
    evidence: from.evidence(s),
    clause: from.clause(s),
    band: from.band(s, figures),
    assets: from.assets(s),
    dissipation: from.dissipation(s, status),
    platformOrder: from.platformOrder(s),
    consumerLaw: from.consumerLaw(s),
    paypalDays: from.daysSince(s, 'paypal.openedOn', asOf, [20]),
    payments: paymentsOf(s).map((p) => paymentInputs(s, p, asOf, figures)),
    paymentClocks: once(() => paymentClocks(s, asOf)),
    window: once(() => platformWindow(s, asOf)),
    limitation: once(() => limitationInput(s, asOf)),
    notice: once(() => noticeInput(s, asOf)),
    exits: from.noticeExits(s),
    s75Open: from.section75Open(s, asOf),
    uk: one('payment.cardUk'),
    cardKind: one('payment.cardKind'),
    individual: one('payment.cardIndividual'),
    paidDirectly: one('payment.paidDirectly'),
    itemPrice: from.itemPrice(s),
    senderUs: from.countryIs(s, 'payment.senderCountry', 'US'),
    international: one('payment.international'),
    recallSent: one('payment.recallSent'),
    aToZ: one('platform.aToZFiled'),
    crime: one('dispute.crimeSuspected'),
    arbitrationCost: from.arbitrationCostInput(s, figures),
    preservation: one('preservation.asked'),
    fixedSum: one('claim.fixedSum'),
    buyerOwes: one('buyer.owes'),
    foundHere: one('seller.foundInMainland'),
    balance: one('contract.balanceUnpaid'),
    performanceOrder: one('contract.performanceOrder'),
    cannotPerform: one('evidence.cannotPerform'),
    thirdParty: one('evidence.thirdPartyRight'),
    performed: one('performance.state'),
    noticeSent: one('defect.noticeSent'),
    inEu: one('seller.inEu'),
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
    ground: one('claim.ground'),
    pending: from.casePending(s),
    partyHere: from.partyInChina(s),
    ipOwner: one('buyer.isIpOwner'),
    within3Years: one('deal.within3Years'),
    deregistration: one('seller.deregistrationWay'),
    suitCanFollow: suitCanFollow(s, from.clause(s)),
  };
}

export type RouteCase = ReturnType<typeof routeCase>;

/** What the methods read of one payment. */
export interface PaymentInputs {
  readonly payment: Payment;
  readonly days: Input;
  readonly card: Input<from.CardWindow>;
  readonly within72: Input<'yes' | 'no'>;
  readonly large: Input<'yes' | 'no'>;
}

function paymentInputs(s: Facts, payment: Payment, asOf: string, figures: Figures): PaymentInputs {
  return {
    payment,
    days: from.daysBetween(payment.on, payment.from, asOf, [3, 14, 180]),
    card: from.cardWindow(s, payment, asOf),
    within72: from.within72Hours(payment, asOf),
    large: from.largeWire(payment, figures),
  };
}

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
