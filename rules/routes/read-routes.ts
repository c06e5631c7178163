/**
 * The tables of all routes read for a case, and what they ask for. Verdicts, worth and order follow in `decide-routes.ts`;
 * the wizard needs only this.
 */
import { type Figures, ownFigures } from '../costs/figures';
import type { FactId, Facts } from '../facts';
import { only } from '../inputs/input';
import { sentByProof } from '../inputs/notice-sent';
import { OUTSIDE } from '../place-codes';
import { known, notAsked, notSure } from '../reading';
import { union } from '../union';
import { arbitration } from './arbitration';
import { type CourtInput, type RouteCase, routeCase } from './case';
import { channels } from './complaint-channels';
import { type Act, dayZeroActs } from './day-zero';
import { identifySeller } from './identify-seller';
import { type MethodResult, matters, method } from './method';
import { lawyersLetter, ownNotice, talks } from './negotiation';
import { paymentMethods } from './payment-reversal';
import { platformDispute } from './platform-dispute';
import { policeReport } from './police-report';
import type { MethodId } from './printed-route';
import { arbitrate, paymentOrder, suit } from './suit';
import type { Table } from './table';

/** A method whose tables were read. */
export interface ReadMethod {
  readonly id: MethodId;
  readonly result: MethodResult;
  readonly payment?: number;
}

export interface Readings {
  readonly case: RouteCase;
  readonly payments: readonly ReadMethod[];
  readonly platform: ReadMethod;
  readonly letters: readonly ReadMethod[];
  readonly suit: ReadMethod;
  /** Shown beside a suit once one of its facts is answered. */
  readonly paymentOrder: readonly ReadMethod[];
  readonly arbitration: ReadMethod;
  readonly police: ReadMethod;
  readonly channels: readonly ReadMethod[];
  readonly identify: ReadMethod;
}

const ORDER_FACTS = ['claim.fixedSum', 'buyer.owes', 'preservation.asked'] as const;

/** Reads every table. `asOf`: today, ISO day. */
export function readRoutes(s: Facts, asOf: string, courtInput: CourtInput, figures: Figures = ownFigures): Readings {
  const c = routeCase(s, asOf, courtInput, figures);
  const read = (id: MethodId, ...tables: readonly Table[]): ReadMethod => ({ id, result: method(s, tables) });
  return {
    case: c,
    payments: paymentMethods(c).map((p) => ({ ...read(p.id, p.table), payment: p.payment })),
    platform: read('platform', platformDispute(c)),
    letters: [read('talks', talks(c)), read('own-notice', ownNotice(c)), read('lawyers-letter', lawyersLetter(c))],
    suit: { id: 'suit', result: suit(c) },
    paymentOrder: ORDER_FACTS.some((id) => s[id] !== undefined) ? [read('payment-order', paymentOrder(c))] : [],
    arbitration: { id: 'arbitration', result: arbitrate(c, arbitration(c)) },
    police: read('police', policeReport(c)),
    channels: channels(c).map(({ id, tables }) => read(id, ...tables)),
    identify: read('identify', identifySeller(c)),
  };
}

export interface ReadAct {
  readonly act: Act;
  readonly result: MethodResult;
}

/** The acts of the first day (3.1). */
export const readActs = (c: RouteCase): readonly ReadAct[] =>
  dayZeroActs(c).map((act) => ({ act, result: method(c.s, [act.table, ...(act.remarks ?? [])]) }));

/**
 * What the acts ask everybody: the days from which the time limit and the complaint run, the law that counts, and whether a part of
 * the price is still to be paid. The rest is shown as missing.
 */
const ASKED: { readonly [A in Act['id']]?: readonly FactId[] } = {
  notice: ['defect.noticeSent', 'receipt.on', 'contract.governingLaw'],
  withhold: ['contract.balanceUnpaid'],
  limitation: ['breach.on', 'receipt.on', 'delivery.expectedOn', 'contract.governingLaw', 'seller.country'],
  termination: ['contract.governingLaw'],
};

/** Asked, and no place in the mainland was told. */
const placeUntold = (s: Facts, id: FactId): boolean => notSure(s, id) || known(s, id) === OUTSIDE;

/** The country of the seller waits for the answer on its place; what a consumer orders on a platform is paid at once. */
function asksNow(s: Facts, id: FactId): boolean {
  if (id === 'seller.country') return placeUntold(s, 'seller.mainOffice') || placeUntold(s, 'seller.residence');
  const retail = known(s, 'buyer.kind') === 'consumer' && known(s, 'deal.concluded') === 'platform';
  return id !== 'contract.balanceUnpaid' || !retail;
}

/** What the acts and their clocks ask for. */
function actQuestions(c: RouteCase): readonly FactId[] {
  let next: readonly FactId[] = [];
  for (const { act, result } of readActs(c)) {
    let open = result.next;
    for (const clock of act.clocks) open = union(open, notAsked(c.s, clock.missing));
    // The day of a notice that was sent waits for what sets its time, as a notice does in its row.
    const waits = sentByProof(c.s) && result.next.some((id) => id !== 'defect.noticeSent');
    next = union(
      next,
      open.filter((id) => ASKED[act.id]?.includes(id) && asksNow(c.s, id) && !(waits && id === 'defect.noticeSent')),
    );
  }
  return next;
}

/** What the buyer can prove is asked wherever it is listed what has to be proved, unless the claim is decided. */
const proofQuestions = (c: RouteCase): readonly FactId[] =>
  only(c.decided) === 'yes' ? [] : notAsked(c.s, c.evidence.missing).filter((id) => id === 'evidence.elements');

/**
 * The facts to ask now: of a route with several methods, only by those that can still change its verdict. The letters ask all
 * the same: whether the seller still trades decides which of them to send (R21, R25).
 */
export function routeQuestions(r: Readings): readonly FactId[] {
  let next: readonly FactId[] = [];
  for (const m of [r.platform, ...r.letters, r.arbitration, r.police, r.identify, r.suit])
    next = union(next, m.result.next);
  for (const methods of [r.payments, r.channels]) {
    const results = methods.map((m) => m.result);
    for (const m of results) if (matters(m, results)) next = union(next, m.next);
  }
  return union(next, union(actQuestions(r.case), proofQuestions(r.case)));
}
