import type { Method, Route, RouteReason } from '@/rules/assessment';

/** A rule that speaks for several methods of a route is told once. */
export function distinct(reasons: readonly RouteReason[]): RouteReason[] {
  const told = new Map<string, RouteReason>();
  for (const reason of reasons) {
    const key = `${reason.rule} ${reason.outcome}`;
    const because = [...new Set([...(told.get(key)?.because ?? []), ...reason.because])];
    told.set(key, { ...reason, because });
  }
  return [...told.values()];
}

/** While an answer is missing and the rules lead to different ends, none of them is the reason. */
const isOpen = ({ reasons, missing }: Pick<Method, 'reasons' | 'missing'>) =>
  missing.length > 0 && new Set(reasons.map(({ outcome }) => outcome)).size > 1;

/** The reasons that gave the route its verdict; while the route is open, those of its settled ways that have this verdict. */
export function decisive(route: Route): readonly RouteReason[] {
  const ways = isOpen(route) ? route.methods.filter((way) => way.verdict === route.verdict && !isOpen(way)) : [route];
  return distinct(ways.flatMap(({ reasons }) => reasons.filter(({ outcome }) => outcome === route.verdict)));
}

/** What was weighed beside them. */
export function otherReasons(route: Route): readonly RouteReason[] {
  const told = new Set(decisive(route).map(({ rule, outcome }) => `${rule} ${outcome}`));
  return distinct(route.reasons).filter(({ rule, outcome }) => !told.has(`${rule} ${outcome}`));
}
