/** All routes of a case: each assessed on its own, then write-off, then the order. */
import type { Route, RouteId, RouteReason, RouteVerdict } from '../assessment';
import { type FactId, type Facts, specOf } from '../facts';
import { union } from '../logic';
import { arbitration } from './arbitration';
import { type CourtInput, type RouteCase, routeCase } from './case';
import { channels } from './complaint-channels';
import { bestOf, type Fired, type MethodResult, matters, method, type TableResult } from './explore';
import { identifySeller } from './identify-seller';
import { lawyersLetter, ownNotice, preservationFirst, talks } from './negotiation';
import { firstOf, inOrder } from './order';
import { paymentReversal } from './payment-reversal';
import { platformDispute } from './platform-dispute';
import { policeReport } from './police-report';
import { routeTable } from './rule-table';
import { courtSplit, courtVerdict, suit } from './suit';

function reasonsOf(results: readonly TableResult[]): RouteReason[] {
  const out: RouteReason[] = [];
  for (const r of results) {
    for (const o of r.outcomes) {
      if (o.rule === null) continue;
      const row = routeTable[o.rule];
      out.push({
        rule: o.rule,
        outcome: o.effect,
        because: o.because,
        certainty: row.certainty,
        sources: row.sources,
      });
    }
  }
  return out;
}

function route(
  id: RouteId,
  verdict: RouteVerdict,
  methods: readonly MethodResult[],
  also: readonly FactId[] = [],
): Route {
  const reasons = methods.flatMap((m) => reasonsOf(m.results));
  let missing: readonly FactId[] = also;
  for (const m of methods) missing = union(missing, m.missing);
  let sources: readonly string[] = [];
  for (const r of reasons) sources = union(sources, r.sources);
  return { id, verdict, reasons, missing, sources };
}

/** One of the two courts: the suit verdict under the split. */
function court(c: RouteCase, id: 'internet-court' | 'ordinary-court', ofSuit: MethodResult): Route {
  const table = courtSplit(c, id === 'internet-court' ? 'internet' : 'ordinary');
  const split: MethodResult = method(c.s, [table]);
  const fired: Fired = table((input) => input.options[0] as never);
  const missing = c.court.verdict === 'unknown' ? c.court.missing : [];
  return route(id, courtVerdict(ofSuit.verdict, fired), [split, ofSuit], missing);
}

/** R52, R25c: write-off is advised only when every civil route is shut. */
function writeOff(c: RouteCase, others: readonly Route[]): Route {
  const civil = others.filter((r) => !['police-report', 'complaint-channels', 'identify-seller'].includes(r.id));
  const shut = civil.every(
    (r) => r.verdict === 'excluded' || (r.id === 'arbitration' && r.reasons.some((x) => x.rule === 'R28a')),
  );
  const gone = c.status.options[0] === 'deregistered' || c.status.options[0] === 'silent';
  const noAssets = c.assets.options.length === 1 && c.assets.options[0] === 'no';
  const m = method(c.s, [
    () => {
      if (shut) return ['R52a', 'recommended'];
      if (gone && noAssets) return ['R25c', 'possible'];
      return ['R52c', 'not-now'];
    },
  ]);
  return route('write-off', m.verdict, [m]);
}

export interface RoutesResult {
  readonly routes: readonly Route[];
  readonly first: RouteId | null;
  readonly flags: readonly string[];
  /** Facts to ask now. */
  readonly next: readonly FactId[];
}

/** Assesses every route. `asOf`: today, ISO day. */
export function allRoutes(s: Facts, asOf: string, courtInput: CourtInput): RoutesResult {
  const c = routeCase(s, asOf, courtInput);
  const ofSuit = suit(c);
  const letters = [method(c.s, [talks(c)]), method(c.s, [ownNotice(c)]), method(c.s, [lawyersLetter(c)])];
  const complaint = channels(c).map((t) => method(c.s, [t]));
  const best = (id: RouteId, ms: readonly MethodResult[]): Route => route(id, bestOf(ms.map((m) => m.verdict)), ms);
  const tables = [paymentReversal(c), platformDispute(c), arbitration(c), policeReport(c), identifySeller(c)];
  const singles = tables.map((t) => method(c.s, [t]));
  const [payment, platform, arbitral, police, identify] = singles as [
    MethodResult,
    MethodResult,
    MethodResult,
    MethodResult,
    MethodResult,
  ];
  const list: Route[] = [
    best('payment-reversal', [payment]),
    best('platform-dispute', [platform]),
    best('negotiation', letters),
    court(c, 'internet-court', ofSuit),
    court(c, 'ordinary-court', ofSuit),
    best('arbitration', [arbitral]),
    best('police-report', [police]),
    best('complaint-channels', complaint),
    best('identify-seller', [identify]),
  ];
  const identified = c.identity.options.length === 1 && c.identity.options[0] === 'confirmed';
  const routes = inOrder([...list, writeOff(c, list)], identified);
  const methods = [letters, complaint].flatMap((ms) => ms.filter((m) => matters(m, ms)));
  let next: readonly FactId[] = [];
  for (const m of [...singles, ...methods, ofSuit]) next = union(next, m.next);
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
