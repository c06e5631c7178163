/**
 * All routes of a case, each assessed on its own, before printing: verdict, methods, what is missing, what to ask.
 * Order of evaluation 1.5; worth last (1.4, no. 5). Printing adds references and figures (`routes.ts`).
 */
import type { MethodId, RouteId, RouteVerdict } from '../assessment';
import { type FactId, type Facts, specOf } from '../facts';
import { union } from '../logic';
import { known } from '../reading';
import { arbitration } from './arbitration';
import { type CourtInput, type RouteCase, routeCase } from './case';
import { channels, veryLarge } from './complaint-channels';
import { type Act, dayZeroActs } from './day-zero';
import { bestOf, type MethodResult, matters, method, type Table } from './explore';
import { identifySeller } from './identify-seller';
import { lawyersLetter, ownNotice, preservationFirst, talks } from './negotiation';
import { firstOf, inOrder, parallelTo } from './order';
import { paymentMethods } from './payment-reversal';
import { platformDispute } from './platform-dispute';
import { policeReport } from './police-report';
import type { RouteRuleId } from './rule-table';
import { courtSplit, courtVerdict, limitationCap, paymentOrder, suit } from './suit';
import { worthOf } from './worth-input';

export interface DecidedMethod {
  readonly id: MethodId;
  readonly verdict: RouteVerdict;
  readonly result: MethodResult;
  readonly worth: 'yes' | 'maybe' | 'no' | null;
  readonly payment?: number;
}

/** A route decided: its verdict and the methods it was read from. */
export interface DecidedRoute {
  readonly id: RouteId;
  readonly verdict: RouteVerdict;
  /** The verdict it competes with in the order: of the two courts, that of the suit, which is one entry (3.6). */
  readonly rank: RouteVerdict;
  readonly methods: readonly DecidedMethod[];
  readonly missing: readonly FactId[];
  /** Rules that fired with the verdict of the route. */
  readonly fired: readonly RouteRuleId[];
}

function route(
  id: RouteId,
  verdict: RouteVerdict,
  methods: readonly DecidedMethod[],
  also: readonly FactId[] = [],
): DecidedRoute {
  const fired: RouteRuleId[] = [];
  let missing: readonly FactId[] = also;
  for (const m of methods) {
    missing = union(missing, m.result.missing);
    for (const { outcomes } of m.result.results) {
      for (const o of outcomes) if (o.rule !== null && o.effect === verdict) fired.push(o.rule);
    }
  }
  return { id, verdict, rank: verdict, methods, missing, fired };
}

/** A method decided; "not worth it" turns recommended into possible. */
function decided(c: RouteCase, id: MethodId, result: MethodResult, payment?: number): DecidedMethod {
  const worth = worthOf(c, id);
  const verdict = worth === 'no' && result.verdict === 'recommended' ? 'possible' : result.verdict;
  return payment === undefined ? { id, verdict, result, worth } : { id, verdict, result, worth, payment };
}

/** One of the two courts: the suit verdict under the split (R43). */
function court(
  c: RouteCase,
  id: 'internet-court' | 'ordinary-court',
  ofSuit: DecidedMethod,
  also: readonly DecidedMethod[],
): DecidedRoute {
  const table = courtSplit(c, id === 'internet-court' ? 'internet' : 'ordinary');
  const split = method(c.s, [table]);
  const fired = table((input) => input.options[0] as never);
  const verdict = courtVerdict(ofSuit.verdict, fired);
  const shown: DecidedMethod = {
    ...ofSuit,
    result: { ...ofSuit.result, results: [...split.results, ...ofSuit.result.results] },
  };
  const missing = c.court.verdict === 'unknown' ? c.court.missing : [];
  return {
    ...route(id, verdict, [shown, ...also], missing),
    rank: verdict === 'excluded' ? 'excluded' : ofSuit.verdict,
  };
}

const NOT_CIVIL: readonly RouteId[] = ['police-report', 'complaint-channels', 'identify-seller'];

/** R52, R25c: write-off is advised only when every civil route is shut; a missing arbitration agreement (R28a) counts as shut. */
function writeOff(c: RouteCase, others: readonly DecidedRoute[]): DecidedRoute {
  const civil = others.filter((r) => !NOT_CIVIL.includes(r.id));
  const shut = civil.every((r) => r.verdict === 'excluded' || r.fired.includes('R28a'));
  const weighed = civil.flatMap((r) => (r.verdict === 'possible' ? r.methods : [])).filter((m) => m.worth !== null);
  const tooDear =
    civil.every((r) => r.verdict !== 'recommended') && weighed.length > 0 && weighed.every((m) => m.worth === 'no');
  const gone = c.status.options[0] === 'deregistered' || c.status.options[0] === 'silent';
  const noAssets = c.assets.options.length === 1 && c.assets.options[0] === 'no';
  const table: Table = () => {
    if (shut) return ['R52a', 'recommended'];
    if (tooDear) return ['R52b', 'possible'];
    return gone && noAssets ? ['R25c', 'possible'] : ['R52c', 'not-now'];
  };
  const m = decided(c, 'write-off', method(c.s, [table]));
  return route('write-off', m.verdict, [m]);
}

/** R10b: Amazon's guarantee or the card dispute, never both: the one that closes earlier first, equal the guarantee. */
function chooseOne(c: RouteCase, payment: DecidedRoute, platform: DecidedRoute): readonly [DecidedRoute, DecidedRoute] {
  const card = payment.methods.find((m) => m.id === 'chargeback');
  const free = c.chargeback.options[0] !== 'yes' && c.aToZ.options[0] !== 'yes';
  const cardOpen = card?.verdict === 'recommended' || card?.verdict === 'possible';
  if (!card || c.s['deal.platform'] !== 'amazon' || !free || !cardOpen || platform.verdict !== 'recommended') {
    return [payment, platform];
  }
  const guaranteeEnd = c.window.clocks[0]?.lastDay ?? '9999-12-31';
  const cardEnd = c.payments[card.payment ?? 0]?.cardEnd ?? '9999-12-31';
  const waits = (r: DecidedRoute, id: MethodId): DecidedRoute => {
    const table: Table = (read) => {
      read(c.window.input);
      return ['R10b', 'not-now'];
    };
    const result = method(c.s, [table]);
    const methods = r.methods.map((m) => (m.id === id ? { ...m, verdict: 'not-now' as const, result } : m));
    return route(r.id, bestOf(methods.map((m) => m.verdict)), methods);
  };
  return guaranteeEnd <= cardEnd ? [waits(payment, 'chargeback'), platform] : [payment, waits(platform, 'platform')];
}

export interface DecidedRoutes {
  readonly case: RouteCase;
  readonly routes: readonly DecidedRoute[];
  readonly first: RouteId | null;
  readonly parallel: readonly RouteId[];
  readonly acts: readonly { readonly act: Act; readonly result: MethodResult }[];
  readonly flags: readonly string[];
  /** Facts to ask now. */
  readonly next: readonly FactId[];
}

/** Decides every route and their order. `asOf`: today, ISO day. */
export function decideRoutes(s: Facts, asOf: string, courtInput: CourtInput): DecidedRoutes {
  const c = routeCase(s, asOf, courtInput);
  const read = (id: MethodId, table: Table, cap = false, payment?: number): DecidedMethod =>
    decided(c, id, method(s, [table], cap), payment);
  const payments = paymentMethods(c).map((p) => read(p.id, p.table, false, p.payment));
  const letters = [read('talks', talks(c)), read('own-notice', ownNotice(c)), read('lawyers-letter', lawyersLetter(c))];
  const ofSuit = decided(c, 'suit', suit(c));
  const asked = ['claim.fixedSum', 'buyer.owes', 'preservation.asked'] as const;
  const order = asked.some((id) => s[id] !== undefined) ? [read('payment-order', paymentOrder(c))] : [];
  const complaint = channels(c).map(({ id, table }) => read(id, table));
  const platformMethod = read('platform', platformDispute(c));
  const arbitral = read('arbitration', arbitration(c), limitationCap(c));
  const police = read('police', policeReport(c));
  const identify = read('identify', identifySeller(c));
  const best = (id: RouteId, ms: readonly DecidedMethod[]): DecidedRoute =>
    route(id, bestOf(ms.map((m) => m.verdict)), ms);
  const [payment, platform] = chooseOne(
    c,
    best('payment-reversal', payments),
    best('platform-dispute', [platformMethod]),
  );
  const list = [
    payment,
    platform,
    best('negotiation', letters),
    court(c, 'internet-court', ofSuit, []),
    court(c, 'ordinary-court', ofSuit, order),
    best('arbitration', [arbitral]),
    best('police-report', [police]),
    best('complaint-channels', complaint),
    best('identify-seller', [identify]),
  ];
  const routes = inOrder(c, [...list, writeOff(c, list)]);
  const first = firstOf(routes);
  const acts = dayZeroActs(c).map((act) => ({ act, result: method(s, [act.table]) }));
  let next: readonly FactId[] = [];
  const asking = [platformMethod, arbitral, police, identify, ofSuit].map((m) => m.result);
  for (const ms of [payments, letters, complaint]) {
    const results = ms.map((m) => m.result);
    asking.push(...results.filter((m) => matters(m, results)));
  }
  for (const m of asking) next = union(next, m.next);
  for (const { act, result } of acts)
    next = union(
      next,
      result.next.filter((id) => ASKED[act.id]?.includes(id)),
    );
  return { case: c, routes, first, parallel: parallelTo(first, routes), acts, flags: flagsOf(c), next };
}

/** What the acts ask everybody: the days from which the time limit and the complaint run. The rest is shown as missing. */
const ASKED: { readonly [A in Act['id']]?: readonly FactId[] } = {
  notice: ['defect.noticeSent', 'receipt.on'],
  limitation: ['breach.on', 'receipt.on', 'delivery.expectedOn'],
};

/** Events taken as not having happened, and warnings that stand beside the verdicts. */
function flagsOf(c: RouteCase): readonly string[] {
  const flags: string[] = [];
  const add = (on: boolean, id: string): void => {
    if (on) flags.push(id);
  };
  const fires = method(c.s, [(read) => (preservationFirst(c, read) ? ['R23', 'recommended'] : null)]);
  const events: readonly FactId[] = ['payment.goodsKept', 'payment.chargebackFiled', 'police.opened'];
  const ordered = known(c.s, 'deal.orderedOn');
  add(fires.verdict === 'recommended', 'preservation-first');
  add(
    events.some((id) => specOf(id).event && c.s[id] === undefined),
    'assumed-events',
  );
  add(c.policeOpened.options[0] === 'yes', 'police-and-suit');
  add(c.s['deal.platform'] === 'alibaba' && ordered !== undefined && ordered >= '2026-03-17', 'declared-reseller');
  add(c.s['arbClause.parties'] === 'platform_terms', 'platform-arbitration');
  add(['foreign_pending', 'foreign_not_recognised'].includes(c.s['history.decided'] ?? ''), 'foreign-judgment');
  add(c.clause.options[0] === 'valid_arb' && c.s['arbClause.seat'] === 'other', 'seat-abroad');
  add(veryLarge(c), 'embassy');
  add(
    c.s['platform.receiptConfirmedOn'] === undefined && c.platformOrder.options[0] === 'yes',
    'do-not-confirm-receipt',
  );
  return flags;
}
