/**
 * All routes of a case, each assessed on its own, before printing: verdict, what fired, what is missing, what to ask.
 * Printing adds references and sentences (`routes.ts`); the wizard needs only this.
 */
import type { RouteId, RouteVerdict } from '../assessment';
import { type FactId, type Facts, specOf } from '../facts';
import { union } from '../logic';
import { arbitration } from './arbitration';
import { type CourtInput, type RouteCase, routeCase } from './case';
import { channels } from './complaint-channels';
import { bestOf, type MethodResult, matters, method, type Table } from './explore';
import { identifySeller } from './identify-seller';
import { lawyersLetter, ownNotice, preservationFirst, talks } from './negotiation';
import { firstOf, inOrder } from './order';
import { paymentReversal } from './payment-reversal';
import { platformDispute } from './platform-dispute';
import { policeReport } from './police-report';
import type { RouteRuleId } from './rule-table';
import { courtSplit, courtVerdict, suit } from './suit';

/** A route decided: its verdict and the methods it was read from. */
export interface DecidedRoute {
  readonly id: RouteId;
  readonly verdict: RouteVerdict;
  readonly methods: readonly MethodResult[];
  readonly missing: readonly FactId[];
  /** Rules that fired with the verdict of the route. */
  readonly fired: readonly RouteRuleId[];
}

function route(
  id: RouteId,
  verdict: RouteVerdict,
  methods: readonly MethodResult[],
  also: readonly FactId[] = [],
): DecidedRoute {
  const fired: RouteRuleId[] = [];
  let missing: readonly FactId[] = also;
  for (const m of methods) {
    missing = union(missing, m.missing);
    for (const { outcomes } of m.results) {
      for (const o of outcomes) if (o.rule !== null && o.effect === verdict) fired.push(o.rule);
    }
  }
  return { id, verdict, methods, missing, fired };
}

/** One of the two courts: the suit verdict under the split (R43). */
function court(c: RouteCase, id: 'internet-court' | 'ordinary-court', ofSuit: MethodResult): DecidedRoute {
  const table = courtSplit(c, id === 'internet-court' ? 'internet' : 'ordinary');
  const split = method(c.s, [table]);
  const fired = table((input) => input.options[0] as never);
  return route(
    id,
    courtVerdict(ofSuit.verdict, fired),
    [split, ofSuit],
    c.court.verdict === 'unknown' ? c.court.missing : [],
  );
}

const NOT_CIVIL: readonly RouteId[] = ['police-report', 'complaint-channels', 'identify-seller'];

/** R52, R25c: write-off is advised only when every civil route is shut; a missing arbitration agreement (R28a) counts as shut. */
function writeOff(c: RouteCase, others: readonly DecidedRoute[]): DecidedRoute {
  const civil = others.filter((r) => !NOT_CIVIL.includes(r.id));
  const shut = civil.every((r) => r.verdict === 'excluded' || r.fired.includes('R28a'));
  const gone = c.status.options[0] === 'deregistered' || c.status.options[0] === 'silent';
  const noAssets = c.assets.options.length === 1 && c.assets.options[0] === 'no';
  const table: Table = () =>
    shut ? ['R52a', 'recommended'] : gone && noAssets ? ['R25c', 'possible'] : ['R52c', 'not-now'];
  const m = method(c.s, [table]);
  return route('write-off', m.verdict, [m]);
}

export interface DecidedRoutes {
  readonly routes: readonly DecidedRoute[];
  readonly first: RouteId | null;
  readonly flags: readonly string[];
  /** Facts to ask now. */
  readonly next: readonly FactId[];
}

/** Decides every route and their order. `asOf`: today, ISO day. */
export function decideRoutes(s: Facts, asOf: string, courtInput: CourtInput): DecidedRoutes {
  const c = routeCase(s, asOf, courtInput);
  const read = (table: Table): MethodResult => method(s, [table]);
  const ofSuit = suit(c);
  const letters = [talks(c), ownNotice(c), lawyersLetter(c)].map(read);
  const complaint = channels(c).map(read);
  const best = (id: RouteId, ...ms: readonly MethodResult[]): DecidedRoute =>
    route(id, bestOf(ms.map((m) => m.verdict)), ms);
  const payment = read(paymentReversal(c));
  const platform = read(platformDispute(c));
  const arbitral = read(arbitration(c));
  const police = read(policeReport(c));
  const identify = read(identifySeller(c));
  const list = [
    best('payment-reversal', payment),
    best('platform-dispute', platform),
    best('negotiation', ...letters),
    court(c, 'internet-court', ofSuit),
    court(c, 'ordinary-court', ofSuit),
    best('arbitration', arbitral),
    best('police-report', police),
    best('complaint-channels', ...complaint),
    best('identify-seller', identify),
  ];
  const identified = c.identity.options.length === 1 && c.identity.options[0] === 'confirmed';
  const routes = inOrder([...list, writeOff(c, list)], identified);
  const asking = [payment, platform, arbitral, police, identify, ofSuit];
  for (const ms of [letters, complaint]) asking.push(...ms.filter((m) => matters(m, ms)));
  let next: readonly FactId[] = [];
  for (const m of asking) next = union(next, m.next);
  return { routes, first: firstOf(routes), flags: flagsOf(c), next };
}

/** Events taken as not having happened, and warnings that stand beside the verdicts. */
function flagsOf(c: RouteCase): readonly string[] {
  const flags: string[] = [];
  const fires = method(c.s, [(read) => (preservationFirst(c, read) ? ['R23', 'recommended'] : null)]);
  if (fires.verdict === 'recommended') flags.push('preservation-first');
  const events: readonly FactId[] = ['payment.goodsKept', 'payment.chargebackFiled', 'police.opened'];
  if (events.some((id) => specOf(id).event && c.s[id] === undefined)) flags.push('assumed-events');
  if (c.policeOpened.options[0] === 'yes') flags.push('police-and-suit');
  return flags;
}
