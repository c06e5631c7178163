/** Everything the routes read of one case, each input made once, so that a filling supposes one value for it everywhere. */

import type { Figures } from '../costs/figures';
import { liabilityFindings } from '../counterparty/findings';
import type { Clock } from '../deadlines/clock';
import { paymentClocks } from '../deadlines/payment';
import { type Payment, paymentsOf } from '../deadlines/payments';
import type { FactId, Facts } from '../facts';
import type { Truth } from '../logic';
import { limitationInput, noticeInput, platformWindow } from './clock-inputs';
import { type Input, sure } from './explore';
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

/** The case as it is given. */
interface Given {
  readonly s: Facts;
  readonly asOf: string;
  readonly court: CourtInput;
  readonly figures: Figures;
}

/** Each input; most cases never come to most of them. */
const inputs = {
  status: (c: Given) => from.supplierStatus(c.s),
  identity: (c: Given) => from.identity(c.s),
  evidence: (c: Given) => from.evidence(c.s),
  clause: (c: Given) => from.clause(c.s),
  band: (c: Given) => from.band(c.s, c.figures),
  assets: (c: Given) => from.assets(c.s),
  dissipation: (c: Given) => from.dissipation(c.s, from.supplierStatus(c.s)),
  platformOrder: (c: Given) => from.platformOrder(c.s),
  consumerLaw: (c: Given) => from.consumerLaw(c.s),
  paypalDays: (c: Given) => from.daysSince(c.s, 'paypal.openedOn', c.asOf, [20]),
  payments: (c: Given) => paymentsOf(c.s).map((p) => paymentInputs(c.s, p, c.asOf, c.figures)),
  exits: (c: Given) => from.noticeExits(c.s),
  s75Open: (c: Given) => from.section75Open(c.s, c.asOf),
  uk: (c: Given) => from.single(c.s, 'payment.cardUk'),
  cardKind: (c: Given) => from.single(c.s, 'payment.cardKind'),
  individual: (c: Given) => from.single(c.s, 'payment.cardIndividual'),
  paidDirectly: (c: Given) => from.single(c.s, 'payment.paidDirectly'),
  itemPrice: (c: Given) => from.itemPrice(c.s),
  senderUs: (c: Given) => from.countryIs(c.s, 'payment.senderCountry', 'US'),
  international: (c: Given) => from.single(c.s, 'payment.international'),
  recallSent: (c: Given) => from.single(c.s, 'payment.recallSent'),
  aToZ: (c: Given) => from.single(c.s, 'platform.aToZFiled'),
  crime: (c: Given) => from.single(c.s, 'dispute.crimeSuspected'),
  arbitrationCost: (c: Given) => from.arbitrationCostInput(c.s, c.figures),
  preservation: (c: Given) => from.single(c.s, 'preservation.asked'),
  fixedSum: (c: Given) => from.single(c.s, 'claim.fixedSum'),
  buyerOwes: (c: Given) => from.single(c.s, 'buyer.owes'),
  foundHere: (c: Given) => from.single(c.s, 'seller.foundInMainland'),
  balance: (c: Given) => from.single(c.s, 'contract.balanceUnpaid'),
  performanceOrder: (c: Given) => from.single(c.s, 'contract.performanceOrder'),
  cannotPerform: (c: Given) => from.single(c.s, 'evidence.cannotPerform'),
  thirdParty: (c: Given) => from.single(c.s, 'evidence.thirdPartyRight'),
  performed: (c: Given) => from.single(c.s, 'performance.state'),
  noticeSent: (c: Given) => from.single(c.s, 'defect.noticeSent'),
  inEu: (c: Given) => from.single(c.s, 'seller.inEu'),
  via: (c: Given) => from.single(c.s, 'payment.via'),
  dispute: (c: Given) => from.single(c.s, 'dispute.kind'),
  role: (c: Given) => from.single(c.s, 'buyer.kind'),
  onePerson: (c: Given) => from.single(c.s, 'seller.onePerson'),
  nonExclusive: (c: Given) => from.nonExclusive(c.s),
  joined: (c: Given) => from.joined(c.s),
  released: (c: Given) => from.single(c.s, 'escrow.released'),
  paidOnPlatform: (c: Given) => from.single(c.s, 'deal.paidOnPlatform'),
  settledOff: (c: Given) => from.single(c.s, 'deal.settledOffPlatform'),
  network: (c: Given) => from.single(c.s, 'payment.cardNetwork'),
  returnOffered: (c: Given) => from.single(c.s, 'payment.returnOffered'),
  chargeback: (c: Given) => from.single(c.s, 'payment.chargebackFiled'),
  goodsKept: (c: Given) => from.single(c.s, 'payment.goodsKept'),
  paypalOpened: (c: Given) => from.single(c.s, 'paypal.opened'),
  paypalEscalated: (c: Given) => from.single(c.s, 'paypal.escalated'),
  paypalFriends: (c: Given) => from.single(c.s, 'paypal.friends'),
  creditState: (c: Given) => from.single(c.s, 'payment.creditState'),
  creditFraud: (c: Given) => from.single(c.s, 'evidence.creditFraud'),
  collected: (c: Given) => from.single(c.s, 'payment.collected'),
  policeOpened: (c: Given) => from.single(c.s, 'police.opened'),
  sameFacts: (c: Given) => from.single(c.s, 'police.sameFacts'),
  online: (c: Given) => from.single(c.s, 'dispute.deceptionOnline'),
  ground: (c: Given) => from.single(c.s, 'claim.ground'),
  pending: (c: Given) => from.casePending(c.s),
  partyHere: (c: Given) => from.partyInChina(c.s),
  ipOwner: (c: Given) => from.single(c.s, 'buyer.isIpOwner'),
  within3Years: (c: Given) => from.single(c.s, 'deal.within3Years'),
  otherLiable: (c: Given) => otherLiable(c.s),
  deregistration: (c: Given) => from.single(c.s, 'seller.deregistrationWay'),
  suitCanFollow: (c: Given) => suitCanFollow(c.s, from.clause(c.s)),
};

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> };

interface Clocks {
  readonly paymentClocks: () => readonly Clock[];
  readonly window: () => ReturnType<typeof platformWindow>;
  readonly limitation: () => ReturnType<typeof limitationInput>;
  readonly notice: () => ReturnType<typeof noticeInput>;
}

export type RouteCase = Given & Clocks & Inputs;

/** The inputs as properties, each worked out when first read, then kept: a filling supposes one value for it everywhere. */
const onFirstRead = Object.create(
  null,
  Object.fromEntries(
    Object.entries(inputs).map(([name, make]) => [
      name,
      {
        get(this: Given & { readonly made: Map<string, unknown> }) {
          if (!this.made.has(name)) this.made.set(name, make(this));
          return this.made.get(name);
        },
      },
    ]),
  ),
);

export function routeCase(s: Facts, asOf: string, court: CourtInput, figures: Figures): RouteCase {
  const given = {
    s,
    asOf,
    court,
    figures,
    made: new Map(),
    paymentClocks: once(() => paymentClocks(s, asOf)),
    window: once(() => platformWindow(s, asOf)),
    limitation: once(() => limitationInput(s, asOf)),
    notice: once(() => noticeInput(s, asOf)),
  };
  return Object.assign(Object.create(onFirstRead), given);
}

/** Reads every input in its order, whether the case comes to it or not. */
export function readAllInputs(s: Facts, asOf: string, court: CourtInput, figures: Figures): void {
  for (const make of Object.values(inputs)) make({ s, asOf, court, figures });
}

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

/** The rows on the company itself and its liquidators. */
const OF_THE_COMPANY = /^LIA-1[a-i]$/;

/** R50: does somebody beside the company answer by section 4? A row that is not decided names nobody (check30). */
function otherLiable(s: Facts): Input<'yes' | 'no'> {
  const others = liabilityFindings(s).filter(({ rule }) => !OF_THE_COMPANY.test(rule));
  const liable = others.find(({ finding }) => finding === 'yes' || finding === 'possible');
  return liable ? sure('yes', liable.because) : sure('no', []);
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
