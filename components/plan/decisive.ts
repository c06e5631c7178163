import { VERDICTS } from '@/rules/routes/method';
import type { Method, Route, RouteReason } from '@/rules/routes/printed-route';

/** A rule that speaks for several methods of a route is told once. */
export function distinct(reasons: readonly RouteReason[]): RouteReason[] {
  const told = new Map<string, RouteReason>();
  for (const reason of reasons) {
    const key = `${reason.rule} ${reason.outcome}`;
    const before = told.get(key);
    const because = [...new Set([...(before?.because ?? []), ...reason.because])];
    told.set(key, { ...reason, because, sure: reason.sure || before?.sure === true });
  }
  return [...told.values()];
}

type Weighed = Pick<Method, 'verdict' | 'reasons' | 'missing'>;

/**
 * While an answer is missing and the rules lead to different ends, none of them is the reason. One end may have no sentence:
 * then the rule of the other is not sure, and leads elsewhere than the verdict.
 */
const isOpen = ({ verdict, reasons, missing }: Weighed) =>
  missing.length > 0 &&
  (new Set(reasons.map(({ outcome }) => outcome)).size > 1 ||
    reasons.some(({ sure, outcome }) => !sure && outcome !== 'none' && outcome !== verdict));

/**
 * What rules a route out is known, whatever else of it is open: the rules that no missing answer lifts, else each that may.
 * A court is ruled out by what shuts the suit; the payment order is a small way beside it.
 */
function ruledOut(route: Route): readonly RouteReason[] {
  const ways = route.methods.filter(({ id }) => id !== 'payment-order');
  const shut = distinct((ways.length > 0 ? ways : [route]).flatMap(({ reasons }) => reasons)).filter(
    ({ outcome }) => outcome === 'excluded',
  );
  const known = shut.filter(({ sure }) => sure);
  return known.length > 0 ? known : shut;
}

/** The reasons that gave the route its verdict; while the route is open, those of its settled ways that have this verdict. */
export function decisive(route: Route): readonly RouteReason[] {
  if (route.verdict === 'excluded') return ruledOut(route);
  // What is recommended no missing answer lifts (1.4).
  const settled = (way: Method): boolean => way.verdict === 'recommended' || !isOpen(way);
  const ways = isOpen(route) ? route.methods.filter((way) => way.verdict === route.verdict && settled(way)) : [route];
  const gave = (reason: RouteReason): boolean => reason.outcome === route.verdict && !isAsked(reason);
  return distinct(ways.flatMap(({ reasons }) => reasons.filter(gave)));
}

/** Whether there is an earlier decision is only asked (1.2): it stands as open, whatever else gave the verdict. */
const isAsked = ({ rule }: RouteReason): boolean => rule === 'R43e-asked';

/** The key of a reason: a rule with its outcome. */
const keyOf = ({ rule, outcome }: RouteReason) => `${rule} ${outcome}`;

/** Reasons that count only if the missing answers turn out that way; what no missing answer lifts is none of them. */
export function openReasons(weighed: Weighed): readonly RouteReason[] {
  return isOpen(weighed) ? distinct(weighed.reasons).filter(({ sure }) => !sure) : [];
}

/** What may stand beside the verdict, by an answer that cannot change it, and so is not asked for it. */
const isAside = ({ sure, outcome }: RouteReason): boolean => !sure && outcome === 'none';

/** The same for a route: those of its open ways that no settled way gave; of a route that is ruled out, those not known. */
export function openReasonsOf(route: Route): readonly RouteReason[] {
  if (route.verdict === 'excluded') return distinct(route.reasons).filter(({ sure }) => !sure);
  if (route.methods.length === 0) return openReasons(route);
  const all = route.methods.flatMap(({ reasons }) => reasons);
  const ofSettled = route.methods.filter((way) => !isOpen(way)).flatMap(({ reasons }) => reasons);
  const settled = new Set(ofSettled.filter((reason) => !isAside(reason)).map(keyOf));
  const open = [...route.methods.flatMap(openReasons), ...all.filter(isAside)].filter(
    (reason) => !settled.has(keyOf(reason)) && !isAsked(reason),
  );
  return [...open, ...distinct(route.reasons.filter(isAsked))];
}

/** What was weighed beside them; a rule with two outcomes has one sentence, told with the better one (1.4, no. 4). */
export function otherReasons(route: Route): readonly RouteReason[] {
  const told = new Set(decisive(route).map(({ rule }) => rule));
  const others = distinct(route.reasons).filter(({ rule }) => !told.has(rule));
  const rank = ({ outcome }: RouteReason): number => (outcome === 'none' ? VERDICTS.length : VERDICTS.indexOf(outcome));
  return others.filter(
    (one) => !others.some((other) => other.rule === one.rule && other !== one && rank(other) < rank(one)),
  );
}
