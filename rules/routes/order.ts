/** The order among the routes (section 7): stated reasons, one after the other, never a score. */
import { only } from '../inputs/input';
import { known } from '../reading';
import type { RouteCase } from './case';
import type { DecidedMethod, DecidedRoute } from './decide-routes';
import { VERDICTS } from './method';
import { costOf, daysOf, hasDays, worthOf } from './method-figures';
import type { MethodId, RouteId } from './printed-route';
import { firstClock } from './route-clocks';
import { isCivil, isCourt } from './route-groups';

const WORTH = ['yes', 'maybe', 'no'];
const NO_NAME: readonly RouteId[] = ['platform-dispute', 'payment-reversal', 'negotiation', 'complaint-channels'];

/** The method a route stands for: its best one. */
export const chosen = (r: DecidedRoute): DecidedMethod | undefined =>
  r.methods.find((m) => m.verdict === r.verdict) ?? r.methods[0];

/**
 * A complaint for breach of the membership terms (R12) is supplementary: all that may be open. While a row of the platform's
 * own dispute may still fit, the route is that dispute.
 */
export function onlyComplaint(r: DecidedRoute): boolean {
  if (r.id !== 'platform-dispute') return false;
  const outcomes = r.methods.flatMap((m) => m.result.results.flatMap((t) => t.outcomes));
  const open = outcomes.filter(({ effect }) => effect !== 'excluded' && effect !== 'none');
  return open.length > 0 && open.every(({ rule }) => rule === 'R12');
}

/** The rows of R7. */
const HELD = ['R7', 'R7-open', 'R7-refused'] as const;

/**
 * 0: the platform still holds the money (R7). 1: a payment that can be reversed; with a case open at the platform it is sorted
 * with the rest (R10 is in the verdict). 2: the rest. 3: supplementary. 4: write-off.
 */
function tier(c: RouteCase, r: DecidedRoute): number {
  if (r.id === 'platform-dispute' && HELD.some((rule) => r.fired.includes(rule))) return 0;
  const caseOpen = known(c.s, 'platform.caseOpen') === 'yes';
  if (r.id === 'payment-reversal' && r.verdict === 'recommended' && !caseOpen) return 1;
  if (onlyComplaint(r)) return 3;
  if (r.id === 'complaint-channels' && r.verdict !== 'recommended') return 3;
  return r.id === 'write-off' && r.verdict !== 'recommended' ? 4 : 2;
}

type Key = (c: RouteCase, r: DecidedRoute) => number | string;
const bestId = (r: DecidedRoute): MethodId => chosen(r)?.id ?? 'write-off';

/** ARB 37: who was sued takes the arbitration or the court that has the case, and never one beside the other (R26-sued). */
const isChosen = (r: DecidedRoute): boolean => r.id === 'arbitration' || r.fired.includes('R26-sued');

/**
 * The case that a court already has (R31-running, our estimate; section 7 has no place for it): no choice by name, worth, days
 * or cost, as its times must be kept.
 */
const isRunning = (c: RouteCase, r: DecidedRoute): boolean => only(c.goesOn) === 'yes' && isCourt(r.id) && !isChosen(r);

/**
 * The sort keys of section 7, nos. 1 to 7, in their order, and after no. 3 a case that runs; a later one is worked out only
 * where the earlier are equal.
 */
const KEYS: readonly Key[] = [
  (c, r) => (r.verdict === 'excluded' ? 9 : tier(c, r)),
  (_, r) => VERDICTS.indexOf(r.rank),
  (c, r) => {
    const clock = firstClock(c, r.id);
    return clock !== undefined && (clock.daysLeft ?? 99) <= 7 ? (clock.lastDay ?? '9999') : '9999';
  },
  (c, r) => (isRunning(c, r) ? 0 : 1),
  (c, r) => {
    const identified = only(c.identity) === 'confirmed';
    return identified || NO_NAME.includes(r.id) ? 0 : r.id === 'identify-seller' ? 1 : 2;
  },
  (c, r) => Math.max(0, WORTH.indexOf(worthOf(c, bestId(r)) ?? 'yes')),
  // Not known is no zero: after those that are known.
  (c, r) => (hasDays(bestId(r)) ? daysOf(c, bestId(r)) : Number.POSITIVE_INFINITY),
  (c, r) => {
    const cost = costOf(c, bestId(r))?.cost;
    return cost === undefined || cost === 'unknown' ? Number.POSITIVE_INFINITY : cost.typical;
  },
];

/** The routes in order; ties keep the order of the specification. */
export function inOrder(c: RouteCase, routes: readonly DecidedRoute[]): readonly DecidedRoute[] {
  const keyed = routes.map((route) => ({ route, keys: [] as (number | string)[] }));
  const keyOf = ({ route, keys }: (typeof keyed)[number], n: number, key: Key): number | string =>
    (keys[n] ??= key(c, route));
  // Sorting is stable.
  keyed.sort((a, b) => {
    for (const [n, key] of KEYS.entries()) {
      const [x, y] = [keyOf(a, n, key), keyOf(b, n, key)];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  });
  return keyed.map(({ route }) => route);
}

const isOpen = (r: DecidedRoute): boolean => r.rank === 'recommended' || r.rank === 'possible';

/**
 * Money that is not asked back before or beside other steps: freight that is owed (R48-freight), or money sent by a way on which
 * it is only assumed that nobody has collected it (R41).
 */
const isFreight = (r: DecidedRoute): boolean => r.id === 'payment-reversal' && r.fired.includes('R48-freight');
const mayBeCollected = (c: RouteCase, r: DecidedRoute): boolean =>
  r.id === 'payment-reversal' &&
  r.verdict === 'possible' &&
  r.fired.includes('R41') &&
  r.fired.every((rule) => rule === 'R41') &&
  c.s['payment.collected'] === undefined;

/**
 * Nothing but a recall after two weeks, which seldom works (R1c), at most with a report that brings no money (R2b). No row gives
 * it an end, so it stays possible; but it is never first before another civil route, which may lose its time (our reading).
 */
const isLateRecall = (r: DecidedRoute): boolean =>
  r.id === 'payment-reversal' &&
  r.verdict === 'possible' &&
  r.fired.includes('R1c') &&
  r.fired.every((rule) => rule === 'R1c' || rule === 'R2b');

/**
 * The first route: the first recommended or possible one; a late recall only if no other civil route is open; a police report
 * only if no civil route is recommended; finding the seller, and complaint channels, only if recommended. Null: only something missing stands first.
 */
export function firstOf(ordered: readonly DecidedRoute[]): RouteId | null {
  const open = ordered.filter(isOpen);
  const civil = open.some((r) => r.rank === 'recommended' && isCivil(r.id));
  const can = (r: DecidedRoute): boolean => {
    if (r.id === 'police-report') return !civil;
    if (r.id === 'identify-seller' || r.id === 'complaint-channels') return r.verdict === 'recommended';
    if (onlyComplaint(r) || isFreight(r)) return false;
    if (isLateRecall(r))
      return !open.some((one) => one !== r && isCivil(one.id) && !onlyComplaint(one) && !isFreight(one));
    return r.id !== 'write-off' || r.verdict === 'recommended';
  };
  return open.find(can)?.id ?? null;
}

/** R28b: an arbitration whose clause is still to be found is nothing to do beside the first; one that was found is (R28b-found). */
const isToBeFound = (r: DecidedRoute): boolean => r.id === 'arbitration' && r.fired.includes('R28b');

/** Beside the first: the next recommended ones, at most three, a police report before all; then possible ones to fill up. */
export function parallelTo(c: RouteCase, first: RouteId | null, ordered: readonly DecidedRoute[]): readonly RouteId[] {
  const others = ordered.filter((r) => r.id !== first && r.id !== 'write-off');
  const police = others.filter((r) => r.id === 'police-report' && r.verdict === 'recommended');
  const recommended = others.filter((r) => r.rank === 'recommended' && r.id !== 'police-report');
  // Only possible: a police report needs strong signs of fraud, channels and finding the seller are supplementary.
  const possible = others.filter(
    (r) =>
      r.verdict === 'possible' &&
      isCivil(r.id) &&
      !onlyComplaint(r) &&
      !isToBeFound(r) &&
      !isFreight(r) &&
      !mayBeCollected(c, r),
  );
  const out: RouteId[] = [];
  for (const r of [...police, ...recommended, ...possible]) {
    // A suit is one entry, whichever of the two courts takes it.
    const second = isCourt(r.id) && [...out, first].some((id) => id !== null && isCourt(id));
    const other = isChosen(r) && ordered.some((one) => one !== r && isChosen(one) && [...out, first].includes(one.id));
    if (!second && !other && out.length < 3) out.push(r.id);
  }
  return out;
}
