/** The routes as printed: each method with its reasons, references, cost, time and first deadline. */
import type { Clock } from '../deadlines/clock';
import { only } from '../inputs/input';
import { known } from '../reading';
import type { RouteCase } from './case';
import type { DecidedMethod, DecidedRoute } from './decide-routes';
import type { MethodResult } from './method';
import { costOf, daysOf, worthOf } from './method-figures';
import { chosen } from './order';
import type {
  ConflictId,
  CostRange,
  DayZero,
  FirstDeadline,
  Method,
  MethodId,
  Route,
  RouteId,
  RouteNotes,
  RouteReason,
} from './printed-route';
import { readActs } from './read-routes';
import { endedOn, firstClock, lateClock } from './route-clocks';
import { isCourt } from './route-groups';
import { type NoteId, type Notes, noNotes, notesOf } from './route-notes';
import { routeTable } from './rule-table';

/** Every row that fired, or may fire when what is missing is known. */
function reasonsOf(result: MethodResult): RouteReason[] {
  const out: RouteReason[] = [];
  for (const { outcomes } of result.results) {
    for (const { rule, effect, because } of outcomes) {
      if (rule === null) continue;
      const { certainty, sources } = routeTable[rule];
      // R4c: nothing was seen on payments to friends and family.
      const friends = rule === 'R4c' && effect === 'possible';
      out.push({ rule, outcome: effect, because, certainty: friends ? 'unverified' : certainty, sources });
    }
  }
  return out;
}

function printMethod(m: DecidedMethod): Method {
  const printed = { id: m.id, verdict: m.verdict, reasons: reasonsOf(m.result), missing: m.result.missing };
  return m.payment === undefined ? printed : { ...printed, payment: m.payment };
}

function costRange(c: RouteCase, id: MethodId): CostRange | 'unknown' {
  return costOf(c, id)?.cost ?? 'unknown';
}

/** Pairs that endanger each other (section 7), shown on both. `reversible`: the reversal of the payment is not excluded. */
function conflictsOf(c: RouteCase, r: DecidedRoute, reversible: boolean): readonly ConflictId[] {
  const s = c.s;
  const on: ConflictId[] = [];
  const court = isCourt(r.id);
  if (s['deal.platform'] === 'amazon' && c.payments.some(({ payment }) => payment.via === 'card')) {
    if (r.id === 'payment-reversal' || r.id === 'platform-dispute') on.push('card-and-guarantee');
  }
  if (s['deal.platform'] === 'alibaba' && (r.id === 'platform-dispute' || r.id === 'negotiation')) {
    on.push('settlement-and-protection');
  }
  if (c.clause.options[0] !== 'none' && (court || r.id === 'arbitration')) on.push('arbitration-and-court');
  if (court || r.id === 'negotiation') on.push('letter-and-freeze');
  if (s['claim.fixedSum'] !== undefined && court) on.push('payment-order');
  if (court || r.id === 'police-report') on.push('police-and-suit');
  const paid = c.payments.some(({ payment }) => payment.via !== undefined);
  const both = reversible && paid && (court || r.id === 'platform-dispute');
  if (r.id === 'payment-reversal' || both) on.push('double-recovery');
  const deposit = known(s, 'deposit.word') === 'dingjin' && known(s, 'deposit.paid') === 'yes';
  if (deposit && (court || r.id === 'negotiation' || r.id === 'arbitration')) on.push('deposit-and-penalty');
  return on;
}

/** What an act of the first day endangers: withholding may be reported to an insurer, ending the contract gives up delivery. */
function conflictsOfAct(c: RouteCase, id: DayZero['id'], { effects }: MethodResult): readonly ConflictId[] {
  // An act that is over (R45b) or shut endangers nothing.
  if (!effects.includes('recommended') && !effects.includes('possible')) return [];
  if (id === 'termination') return ['termination-and-performance'];
  // A company that is gone reports to no insurer.
  return id === 'withhold' && only(c.status) !== 'deregistered' ? ['withholding-and-insurer'] : [];
}

/** The day that ends first; where only safe ends are over, the first of the latest that can be argued. */
function firstDeadline(c: RouteCase, id: RouteId): FirstDeadline | null {
  const running = firstClock(c, id);
  if (running?.lastDay) return { clock: running.name, lastDay: running.lastDay, safe: true };
  const late = lateClock(c, id);
  return late?.latestDay ? { clock: late.name, lastDay: late.latestDay, safe: false } : null;
}

const isOpen = ({ verdict }: DecidedRoute): boolean => verdict === 'recommended' || verdict === 'possible';

export function printRoute(c: RouteCase, route: DecidedRoute, all: readonly DecidedRoute[]): Route {
  const reversible = all.some(({ id, verdict }) => id === 'payment-reversal' && verdict !== 'excluded');
  const methods = route.methods.map(printMethod);
  const reasons = methods.flatMap((m) => m.reasons);
  const sources = new Set<string>();
  for (const r of reasons) for (const source of r.sources) sources.add(source);
  const best = chosen(route);
  return {
    id: route.id,
    verdict: route.verdict,
    reasons,
    methods,
    missing: route.missing,
    sources: [...sources],
    cost: best ? costRange(c, best.id) : 'unknown',
    days: best ? daysOf(c, best.id) : 0,
    firstDeadline: firstDeadline(c, route.id),
    endedOn: isOpen(route) ? (endedOn(c, route.id) ?? null) : null,
    worth: best ? worthOf(c, best.id) : null,
    conflicts: route.verdict === 'excluded' ? [] : conflictsOf(c, route, reversible),
    notes: route.verdict === 'excluded' ? noNotes : inRunningCase(c, notesOf(c.s, route.id, methods)),
  };
}

const FRESH_SUIT: readonly NoteId[] = ['complaint-form', 'file-internet-court', 'file-ordinary-court'];

/** O13, O14, O16: the claim belongs into a case that is running, so no step fills in or files a fresh suit. */
function inRunningCase(c: RouteCase, notes: Notes): RouteNotes {
  if (!c.court.running) return notes;
  return { ...notes, steps: notes.steps.filter((id) => !FRESH_SUIT.includes(id)) };
}

const endOf = (clocks: readonly Clock[]): string | null =>
  clocks.reduce<string | null>((first, c) => (c.lastDay && (!first || c.lastDay < first) ? c.lastDay : first), null);

/** The day-0 list: recommended ones first, by their last day. An act that no row names is left out. */
export function printActs(c: RouteCase): readonly DayZero[] {
  const printed = readActs(c)
    .map(({ act, result }): DayZero & { readonly named: boolean } => {
      const reasons = reasonsOf(result);
      return {
        id: act.id,
        verdict: result.verdict,
        reasons,
        missing: result.missing,
        lastDay: endOf(act.clocks),
        conflicts: conflictsOfAct(c, act.id, result),
        named: reasons.length > 0,
      };
    })
    .filter((a) => a.named);
  const rank = (a: DayZero): string => `${a.verdict === 'recommended' ? 0 : 1}${a.lastDay ?? '9999'}`;
  return printed.map(({ named: _, ...a }) => a).sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
