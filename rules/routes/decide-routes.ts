/**
 * All routes of a case, each assessed on its own, before printing: verdicts, worth last (1.4, no. 5), and their order.
 * Printing adds references and figures (`print-routes.ts`).
 */
import type { Figures } from '../costs/figures';
import type { FactId, Facts } from '../facts';
import { only } from '../inputs/input';
import { infringed } from '../inputs/of-contract';
import { known } from '../reading';
import { union } from '../union';
import { assumedFlags, surelyOnPlatform } from './assumed-events';
import type { CourtInput, RouteCase } from './case';
import { veryLarge } from './complaint-channels';
import { freezeFirst } from './freeze-first';
import { bestOf, method } from './method';
import { worthOf } from './method-figures';
import { firstOf, inOrder, onlyComplaint, parallelTo } from './order';
import { platformDispute } from './platform-dispute';
import type { RouteId, RouteVerdict } from './printed-route';
import { type ReadMethod, readRoutes } from './read-routes';
import { type CourtRoute, isCivil, isCourt, isOfRunningCase } from './route-groups';
import type { RouteRuleId } from './rule-table';
import { barCap, barOpen, courtSplit, courtVerdict } from './suit';
import type { Effect, Table } from './table';

export interface DecidedMethod extends ReadMethod {
  readonly verdict: RouteVerdict;
}

/** A route decided: its verdict and the methods it was read from. */
export interface DecidedRoute {
  readonly id: RouteId;
  readonly verdict: RouteVerdict;
  /** The verdict it competes with in the order: of the two courts, that of the suit, which is one entry (3.6), under R43e-open. */
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

/** R31-running, R26-sued: the costs of a case that is running are no choice between going on and a new suit. */
const alreadyRuns = ({ result }: ReadMethod): boolean =>
  result.results.some(({ outcomes }) => outcomes.some(({ rule }) => isOfRunningCase(rule)));

/** The court already has the case, and it goes on there. */
export const goesOn = ({ id, verdict, methods }: DecidedRoute): boolean =>
  isCourt(id) && verdict !== 'excluded' && methods.some(alreadyRuns);

/** A method decided; "not worth it" turns recommended into possible. */
function decided(c: RouteCase, m: ReadMethod): DecidedMethod {
  const { verdict } = m.result;
  const tooDear = verdict === 'recommended' && !alreadyRuns(m) && worthOf(c, m.id) === 'no';
  return { ...m, verdict: tooDear ? 'possible' : verdict };
}

/** One of the two courts: the suit verdict under the split (R43). */
function court(c: RouteCase, id: CourtRoute, ofSuit: DecidedMethod, also: readonly DecidedMethod[]): DecidedRoute {
  const table = courtSplit(c, id === 'internet-court' ? 'internet' : 'ordinary');
  const cap = barCap(c);
  const isShut = table()?.[1] === 'excluded';
  const split = method(c.s, isShut ? [table] : [table, barOpen(c)]);
  const verdict = courtVerdict(courtVerdict(ofSuit.verdict, table()), cap);
  const shown: DecidedMethod = {
    ...ofSuit,
    result: {
      ...ofSuit.result,
      results: [...split.results, ...ofSuit.result.results],
      missing: union(ofSuit.result.missing, split.missing),
    },
  };
  const open = c.court.verdict === 'unknown';
  const elsewhere = open ? c.court.missing : id === 'ordinary-court' ? c.court.missingForOrdinary : [];
  // Of a case that a court has only that court is asked for, not what a new suit would need.
  const missing = c.court.seized ? c.court.missingForOrdinary : elsewhere;
  return {
    ...route(id, verdict, [shown, ...also], missing),
    rank: verdict === 'excluded' ? 'excluded' : courtVerdict(ofSuit.verdict, cap),
  };
}

/** Routes on which a bank, a payment service or the platform decides: whatever they cost, they are worth it (section 6). */
const OFFERED: readonly RouteId[] = ['payment-reversal', 'platform-dispute'];

/**
 * R52, R25c: write-off is advised only when every civil route is shut; a missing arbitration agreement (R28a) counts as shut.
 * R25c also wants nobody of section 4 to answer beside the seller.
 */
function writeOff(c: RouteCase, others: readonly DecidedRoute[]): DecidedRoute {
  const civil = others.filter((r) => isCivil(r.id));
  const shut = civil.every((r) => r.verdict === 'excluded' || r.fired.includes('R28a'));
  const worths = (): readonly (string | null)[] =>
    civil
      .filter((r) => r.verdict === 'possible')
      .flatMap((r) => (OFFERED.includes(r.id) ? ['yes'] : r.methods.map((m) => worthOf(c, m.id))))
      .filter((w) => w !== null);
  const advised = civil.some((r) => r.verdict === 'recommended');
  const tooDear = !shut && !advised && worths().length > 0 && worths().every((w) => w === 'no');
  const gone = c.status.options[0] === 'deregistered' || c.status.options[0] === 'silent';
  const noAssets = only(c.assets) === 'no';
  const table: Table = (read) => {
    if (shut) return ['R52a', 'recommended'];
    if (tooDear) return ['R52b', 'possible'];
    const nobody = gone && noAssets && !c.successorsLiable && read.is(c.otherLiable, 'no');
    return nobody ? ['R25c', 'possible'] : ['R52c', 'not-now'];
  };
  const m = decided(c, { id: 'write-off', result: method(c.s, [table]) });
  return route('write-off', m.verdict, [m]);
}

/** R11a, also where a case is open on Amazon already; R42 of an open window. */
const isGuaranteeOpen = (rule: RouteRuleId | null, verdict: Effect): boolean =>
  rule === 'R11a' || rule === 'R42' || (rule === 'R11-open' && verdict === 'recommended');

/** R10b while it is not known whether the guarantee is open to the order: the card dispute may have to wait, and is not advised (1.4). */
function mayWait(c: RouteCase, payment: DecidedRoute): DecidedRoute {
  const guarantee = platformDispute(c);
  const wait = method(c.s, [
    (read) => {
      const fired = guarantee(read);
      return fired && isGuaranteeOpen(...fired) ? ['R10b', 'not-now'] : null;
    },
  ]);
  const methods = payment.methods.map((m): DecidedMethod => {
    if (m.id !== 'chargeback' || (m.verdict !== 'recommended' && m.verdict !== 'possible')) return m;
    const { result } = m;
    const results = [...result.results, ...wait.results];
    const effects = union(result.effects, wait.effects);
    const missing = union(result.missing, wait.missing);
    return { ...m, verdict: 'possible', result: { ...result, effects, results, missing, verdict: 'possible' } };
  });
  return route(payment.id, bestOf(methods.map((m) => m.verdict)), methods);
}

/**
 * R10b: Amazon's guarantee or the card dispute, never both: the one that closes earlier first. That is the guarantee, whatever
 * the days: 90 days from the expected delivery, against 120 from it or from a later payment (5.2).
 */
function guaranteeFirst(c: RouteCase, payment: DecidedRoute, platform: DecidedRoute): DecidedRoute {
  const card = payment.methods.find((m) => m.id === 'chargeback');
  // Refused, the guarantee is decided.
  const filed = c.chargeback.options[0] === 'yes' || c.aToZ.options[0] === 'yes';
  const free = !filed && only(c.platformCase) !== 'refused';
  const cardOpen = card?.verdict === 'recommended' || card?.verdict === 'possible';
  // Both open, or perhaps: the platform is advised after its window, too, while it holds the money (R7).
  if (c.s['deal.platform'] !== 'amazon' || !free || !cardOpen || only(c.window().input) === 'over') return payment;
  if (platform.verdict === 'recommended') {
    const result = method(c.s, [
      (read) => {
        read(c.window().input);
        return ['R10b', 'not-now'];
      },
    ]);
    const methods = payment.methods.map((m) =>
      m.id === 'chargeback' ? { ...m, verdict: 'not-now' as const, result } : m,
    );
    return route(payment.id, bestOf(methods.map((m) => m.verdict)), methods);
  }
  const there = platform.methods.flatMap((m) => m.result.results.flatMap(({ outcomes }) => outcomes));
  const mayBeOpen = platform.verdict === 'possible' && there.some((o) => isGuaranteeOpen(o.rule, o.effect));
  return mayBeOpen ? mayWait(c, payment) : payment;
}

export interface DecidedRoutes {
  readonly case: RouteCase;
  readonly routes: readonly DecidedRoute[];
  readonly first: RouteId | null;
  readonly parallel: readonly RouteId[];
  readonly flags: readonly string[];
}

/** Decides every route and their order. `asOf`: today, ISO day. */
export function decideRoutes(s: Facts, asOf: string, courtInput: CourtInput, figures: Figures): DecidedRoutes {
  const r = readRoutes(s, asOf, courtInput, figures);
  const c = r.case;
  const best = (id: RouteId, ...methods: readonly ReadMethod[]): DecidedRoute => {
    const all = methods.map((m) => decided(c, m));
    return route(id, bestOf(all.map((m) => m.verdict)), all);
  };
  const ofSuit = decided(c, r.suit);
  const order = r.paymentOrder.map((m) => decided(c, m));
  const platform = best('platform-dispute', r.platform);
  const list = [
    guaranteeFirst(c, best('payment-reversal', ...r.payments), platform),
    platform,
    best('negotiation', ...r.letters),
    court(c, 'internet-court', ofSuit, []),
    court(c, 'ordinary-court', ofSuit, order),
    best('arbitration', r.arbitration),
    best('police-report', r.police),
    best('complaint-channels', ...r.channels),
    best('identify-seller', r.identify),
  ];
  const routes = inOrder(c, [...list, writeOff(c, list)]);
  const first = firstOf(routes);
  return { case: c, routes, first, parallel: parallelTo(c, first, routes), flags: flagsOf(c, routes) };
}

/** Events taken as not having happened, and warnings that stand beside the verdicts. */
function flagsOf(c: RouteCase, routes: readonly DecidedRoute[]): readonly string[] {
  const flags: string[] = [];
  const add = (on: boolean, id: string): void => {
    if (on) flags.push(id);
  };
  const onPlatform = c.platformOrder.options[0] === 'yes' && !infringed(c.s);
  const alibaba = c.s['deal.platform'] === 'alibaba' && !infringed(c.s);
  const ordered = known(c.s, 'deal.orderedOn');
  add(freezeFirst(c), 'preservation-first');
  flags.push(...assumedFlags(c));
  // R35b: a police case on other facts leaves the suit alone.
  add(c.policeOpened.options[0] === 'yes' && only(c.sameFacts) !== 'no', 'police-and-suit');
  // R14 is a warning on the channels of consumers (R15, R17).
  const asConsumer = alibaba && known(c.s, 'buyer.kind') !== 'business';
  add(asConsumer && ordered !== undefined && ordered >= '2026-03-17', 'declared-reseller');
  add(asConsumer && ordered === undefined, 'perhaps-declared-reseller');
  add(c.s['arbClause.parties'] === 'platform_terms', 'platform-arbitration');
  add(c.s['history.decided'] === 'foreign_not_recognised', 'foreign-judgment');
  add(c.s['history.decided'] === 'foreign_pending', 'recognition-pending');
  add(c.clause.options[0] === 'valid_arb' && c.s['arbClause.seat'] === 'other', 'seat-abroad');
  add(veryLarge(c), 'embassy');
  // Once the platform has paid the seller, or where it was paid outside (R12), no receipt holds the money.
  const held = known(c.s, 'escrow.released') !== 'yes' && !routes.some(onlyComplaint);
  // A platform whose dispute is shut holds no money, unless it was paid into escrow; Amazon holds none back for a receipt.
  const shut = routes.some(({ id, verdict }) => id === 'platform-dispute' && verdict === 'excluded');
  const mayHold = c.s['deal.platform'] !== 'amazon' && (!shut || known(c.s, 'payment.via') === 'escrow');
  const receipt = c.s['platform.receiptConfirmedOn'] === undefined && onPlatform && held && mayHold;
  add(receipt && surelyOnPlatform(c), 'do-not-confirm-receipt');
  add(receipt && !surelyOnPlatform(c), 'do-not-confirm-receipt-perhaps');
  return flags;
}
