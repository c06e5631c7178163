/** Everything the routes read of one case, each input made once, so that a filling supposes one value for it everywhere. */
import type { Figures } from '../costs/figures';
import { isFromAbroad, placeMissing } from '../counterparty/company-abroad';
import { liabilityFindings } from '../counterparty/liability-findings';
import type { Clock } from '../deadlines/clock';
import { paymentClocks } from '../deadlines/payment';
import { paymentDays } from '../deadlines/payment-days';
import { paymentsOf } from '../deadlines/payments';
import type { FactId, Facts } from '../facts';
import { joined } from '../inputs/arbitration-clause';
import { arbitrationCostInput } from '../inputs/arbitration-cost';
import { stageOfCase } from '../inputs/case-stage';
import { band } from '../inputs/claim-band';
import { clause, nonExclusive } from '../inputs/clause';
import { limitationInput, noticeInput, platformWindow } from '../inputs/clocks';
import { casePending, partyInChina } from '../inputs/complaint-bars';
import { consumerLaw } from '../inputs/consumer-law';
import { daysSince } from '../inputs/days-since';
import { evidence } from '../inputs/evidence';
import { freight } from '../inputs/freight';
import { identity } from '../inputs/identity';
import { type Input, open, sure } from '../inputs/input';
import { noticeExits } from '../inputs/notice-exits';
import { noticeSent } from '../inputs/notice-sent';
import { ofContract } from '../inputs/of-contract';
import { paymentInputs } from '../inputs/payment';
import { platformOrder } from '../inputs/platform-order';
import { removed } from '../inputs/register-state';
import { rightCopied } from '../inputs/right-copied';
import { itemPrice, section75Open } from '../inputs/section-75';
import { assets, dissipation } from '../inputs/seller-assets';
import { countryIs, single } from '../inputs/single';
import { suitCanFollow } from '../inputs/suit-can-follow';
import { statusKnown, supplierStatus } from '../inputs/supplier-status';
import { traderInEu } from '../inputs/trader-in-eu';
import type { Truth } from '../logic/finding';
import { known, knownOf, notSure } from '../reading';
import { union } from '../union';

/** What the court decision tells the routes. */
export interface CourtInput {
  readonly verdict: Truth;
  /** The verdict is firm: the rows of R43 have its certainty. */
  readonly firm: boolean;
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
  /** Facts that decide whether an ordinary court is competent, where the Internet Court is decided. */
  readonly missingForOrdinary: readonly FactId[];
  /** Another competent place outside the city (R43b). */
  readonly elsewhere: Truth;
  /** The answer on the ordinary court names one (3.8), or the one that has the case. */
  readonly isNamed: boolean;
  /** No competent court in the mainland at all (R43e): O4, O13; decided (B4) also under O14 and O16. */
  readonly noCourt: Truth;
  /** B4: was the claim decided for good? Open only where a decision is there, or was asked about. */
  readonly decided: Input<'yes' | 'no'>;
  /** It is not known whether an earlier decision bars a new suit (B4b, or a fact of B4 that is not known); `asked`: nor whether there is one, before a new suit. */
  readonly decidedOpen: 'no' | 'yes' | 'asked';
  /** B5, B8: it is not known whether a case that was told bars a new suit; `abroad`: because of B5. */
  readonly pendingOpen: 'no' | 'abroad' | 'yes';
  /** B7: the order was made in another's name, or perhaps, so that it is open who must sue. */
  readonly nameOpen: boolean;
  /** A court has the case already, and keeps it: O14, O16, or the buyer's own suit in another court (B8a). */
  readonly seized: boolean;
  /** Another court took the buyer's own suit, and must send it to the Internet Court that has jurisdiction (D8). */
  readonly sends: boolean;
  /** A case is running: the seller's, or the buyer's own that a court accepted. No fresh suit is filed (O13, O14, O16). */
  readonly running: boolean;
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
  running: (c: Given) => byFiling(c.court.running),
  /** The running case itself, before enforcement; so is one whose stage was not told. */
  goesOn: (c: Given) => byFiling(c.court.running && known(c.s, 'case.stage') !== 'enforcement'),
  suedAt: (c: Given) => suedAt(c),
  decided: (c: Given) => c.court.decided,
  status: (c: Given) => supplierStatus(c.s),
  statusKnown: (c: Given) => statusKnown(supplierStatus(c.s)),
  sellerKind: (c: Given) => single(c.s, 'seller.kind'),
  identity: (c: Given) => identity(c.s),
  evidence: (c: Given) => evidence(c.s),
  clause: (c: Given) => clause(c.s),
  band: (c: Given) => band(c.s, c.figures),
  assets: (c: Given) => assets(c.s),
  dissipation: (c: Given) => dissipation(c.s, supplierStatus(c.s)),
  platformOrder: (c: Given) => platformOrder(c.s),
  consumerLaw: (c: Given) => consumerLaw(c.s),
  paypalDays: (c: Given) => daysSince(c.s, 'paypal.openedOn', c.asOf, [paymentDays.paypal.escalate]),
  payments: (c: Given) => paymentsOf(c.s).map((p) => paymentInputs(c.s, p, c.asOf, c.figures)),
  exits: (c: Given) => noticeExits(c.s, c.asOf),
  s75Open: (c: Given) => section75Open(c.s, c.asOf),
  uk: (c: Given) => single(c.s, 'payment.cardUk'),
  cardKind: (c: Given) => single(c.s, 'payment.cardKind'),
  individual: (c: Given) => single(c.s, 'payment.cardIndividual'),
  paidDirectly: (c: Given) => single(c.s, 'payment.paidDirectly'),
  itemPrice: (c: Given) => itemPrice(c.s),
  senderUs: (c: Given) => countryIs(c.s, 'payment.senderCountry', 'US'),
  international: (c: Given) => single(c.s, 'payment.international'),
  recallSent: (c: Given) => single(c.s, 'payment.recallSent'),
  aToZ: (c: Given) => single(c.s, 'platform.aToZFiled'),
  crime: (c: Given) => single(c.s, 'dispute.crimeSuspected'),
  arbitrationCost: (c: Given) => arbitrationCostInput(c.s, c.figures),
  preservation: (c: Given) => single(c.s, 'preservation.asked'),
  fixedSum: (c: Given) => single(c.s, 'claim.fixedSum'),
  buyerOwes: (c: Given) => single(c.s, 'buyer.owes'),
  foundHere: (c: Given) => single(c.s, 'seller.foundInMainland'),
  balance: (c: Given) => single(c.s, 'contract.balanceUnpaid'),
  performanceOrder: (c: Given) => single(c.s, 'contract.performanceOrder'),
  cannotPerform: (c: Given) => single(c.s, 'evidence.cannotPerform'),
  thirdParty: (c: Given) => single(c.s, 'evidence.thirdPartyRight'),
  performed: (c: Given) => single(c.s, 'performance.state'),
  noticeSent: (c: Given) => noticeSent(c.s),
  inEu: (c: Given) => traderInEu(c.s),
  via: (c: Given) => single(c.s, 'payment.via'),
  freight: (c: Given) => freight(c.s),
  dispute: (c: Given) => single(c.s, 'dispute.kind'),
  law: (c: Given) => single(c.s, 'contract.governingLaw'),
  role: (c: Given) => single(c.s, 'buyer.kind'),
  onePerson: (c: Given) => single(c.s, 'seller.onePerson'),
  nonExclusive: (c: Given) => nonExclusive(c.s),
  joined: (c: Given) => joined(c.s),
  released: (c: Given) => single(c.s, 'escrow.released'),
  paidOnPlatform: (c: Given) => single(c.s, 'deal.paidOnPlatform'),
  settledOff: (c: Given) => single(c.s, 'deal.settledOffPlatform'),
  platformCase: (c: Given) => single(c.s, 'platform.caseOpen'),
  network: (c: Given) => single(c.s, 'payment.cardNetwork'),
  returnOffered: (c: Given) => single(c.s, 'payment.returnOffered'),
  chargeback: (c: Given) => single(c.s, 'payment.chargebackFiled'),
  goodsKept: (c: Given) => single(c.s, 'payment.goodsKept'),
  paypalOpened: (c: Given) => single(c.s, 'paypal.opened'),
  paypalEscalated: (c: Given) => single(c.s, 'paypal.escalated'),
  paypalFriends: (c: Given) => single(c.s, 'paypal.friends'),
  creditState: (c: Given) => single(c.s, 'payment.creditState'),
  creditFraud: (c: Given) => single(c.s, 'evidence.creditFraud'),
  collected: (c: Given) => single(c.s, 'payment.collected'),
  orderName: (c: Given) => orderName(c),
  policeOpened: (c: Given) => single(c.s, 'police.opened'),
  sameFacts: (c: Given) => single(c.s, 'police.sameFacts'),
  online: (c: Given) => single(c.s, 'dispute.deceptionOnline'),
  ground: (c: Given) => single(c.s, 'claim.ground'),
  ofContract: (c: Given) => ofContract(c.s),
  rightCopied: (c: Given) => rightCopied(c.s),
  pending: (c: Given) => casePending(c.s),
  partyHere: (c: Given) => partyInChina(c.s),
  ipOwner: (c: Given) => rightsOwner(c.s),
  within3Years: (c: Given) => single(c.s, 'deal.within3Years'),
  otherLiable: (c: Given) => otherLiable(c.s),
  successorsLiable: (c: Given) => successorsLiable(c.s),
  removed: (c: Given) => removed(c.s),
  deregistration: (c: Given) => single(c.s, 'seller.deregistrationWay'),
  suitCanFollow: (c: Given) => suitCanFollow(c.s, clause(c.s)),
};

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> };

interface Clocks {
  readonly paymentClocks: () => readonly Clock[];
  readonly window: () => ReturnType<typeof platformWindow>;
  readonly limitation: () => ReturnType<typeof limitationInput>;
  readonly notice: () => ReturnType<typeof noticeInput>;
}

export type RouteCase = Given & Clocks & Inputs;

/** A case is running, or goes on, by the answer on the filing; unless told so, none is. */
const byFiling = (is: boolean): Input<'yes' | 'no'> => ({
  ...sure(is ? 'yes' : 'no', is ? ['filing.state'] : []),
  otherwise: 'no',
});

/**
 * ARB 37: where the suit of the seller stands. An arbitration agreement can be handed in until the first hearing, which on
 * appeal is over. A stage that is not told is taken as the first instance. A separate suit is the buyer's own: the clause bars it
 * (B1g), until it was given up or refused in the seller's.
 */
function suedAt({ s, court }: Given): Input<'first_instance' | 'appeal' | 'no'> {
  const stage = stageOfCase(s);
  const isOwn = known(s, 'filing.counter') === 'separate' && stage !== 'appeal';
  const isSued = court.running && known(s, 'filing.state') === 'sued_by_seller' && !isOwn;
  if (!isSued || (stage !== 'first_instance' && stage !== 'appeal')) return { ...sure('no', []), otherwise: 'no' };
  return { ...sure(stage, knownOf(s, ['filing.state', 'case.stage'])), otherwise: 'no' };
}

/**
 * R19: is the buyer the owner of the right? An event (1.2) where counterfeits were bought; who claims that a right
 * was infringed speaks as its owner (ECL 42: 知识产权权利人), so there it is asked.
 */
const rightsOwner = (s: Facts): Input<'yes' | 'no'> =>
  s['buyer.isIpOwner'] === undefined && rightCopied(s).options.includes('yes')
    ? open(['yes', 'no'], ['buyer.isIpOwner'])
    : single(s, 'buyer.isIpOwner');

/** B7: in whose name the order was made, where that leaves open who must sue. */
function orderName({ s, court }: Given): Input<'open' | 'own'> {
  if (!court.nameOpen) return { ...sure('own', []), otherwise: 'own' };
  const told = knownOf(s, ['order.name']);
  return told.length > 0 ? sure('open', told) : open(['open', 'own'], ['order.name']);
}

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

/**
 * The rows that name a person beside the company. Left out: the company and its liquidators (L1), the seller where it is no
 * company (11, 12), sums and separate cases that name nobody beside it for this claim (15c, 17, 18, 20, 21), the company
 * bound by whoever signed (23), and who is added after a judgment (19).
 */
const BESIDE_THE_COMPANY = /^LIA-([2-9]|10|13|14|15a|15b|15e|22|24|26|28)$/;

/**
 * Owners and investors of a company that was removed (L1c–L1e), and who joins at enforcement (L19). Left out: a liquidator at
 * fault (L1f), whose fault nothing shows after a proper liquidation; R50 does not count him either.
 */
const AFTER_THE_COMPANY = /^LIA-(1[c-e]|19)$/;

/**
 * R50: does somebody beside the company answer by section 4? A row that hangs on an answer "not sure" leaves it open, as an
 * unknown fact never excludes a route (1.4); a row whose facts were not asked names nobody (check30).
 */
function otherLiable(s: Facts): Input<'yes' | 'no'> {
  const others = liabilityFindings(s).filter(({ rule }) => BESIDE_THE_COMPANY.test(rule));
  const liable = others.find(({ finding }) => finding === 'yes' || finding === 'possible');
  if (liable) return sure('yes', liable.because);
  const unsure = [...new Set(others.flatMap(({ missing }) => missing.filter((id) => notSure(s, id))))];
  // What the law of another place says of its owners is not known here (PIL 14).
  if (isFromAbroad(s)) return open(['yes', 'no'], union(placeMissing(s), unsure));
  return unsure.length > 0 ? open(['yes', 'no'], unsure) : sure('no', []);
}

/** R25c: perhaps somebody answers in place of a company that is gone; how it was removed not known, or another law decides: not excluded (L1g, LIA-25). */
const successorsLiable = (s: Facts): boolean =>
  liabilityFindings(s).some(
    ({ rule, finding }) =>
      (AFTER_THE_COMPANY.test(rule) && (finding === 'yes' || finding === 'possible')) ||
      (['LIA-1g', 'LIA-25'].includes(rule) && finding === 'unknown'),
  );
