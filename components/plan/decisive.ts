import type { Method, Route, RouteReason } from '@/rules/routes/printed-route';

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

/** What rules a route out is known: no missing answer of its ways lifts it. */
const isOpenRoute = (route: Route): boolean => route.verdict !== 'excluded' && isOpen(route);

/** The reasons that gave the route its verdict; while the route is open, those of its settled ways that have this verdict. */
export function decisive(route: Route): readonly RouteReason[] {
  const ways = isOpenRoute(route)
    ? route.methods.filter((way) => way.verdict === route.verdict && !isOpen(way))
    : [route];
  return distinct(ways.flatMap(({ reasons }) => reasons.filter(({ outcome }) => outcome === route.verdict)));
}

/** The key of a reason: a rule with its outcome. */
const keyOf = ({ rule, outcome }: RouteReason) => `${rule} ${outcome}`;

/** Reasons that count only if the missing answers turn out that way. */
export function openReasons({ reasons, missing }: Pick<Method, 'reasons' | 'missing'>): readonly RouteReason[] {
  return isOpen({ reasons, missing }) ? reasons : [];
}

/** The same for a route: those of its open ways that no settled way gave. */
export function openReasonsOf(route: Route): readonly RouteReason[] {
  if (route.verdict === 'excluded') return [];
  if (route.methods.length === 0) return openReasons(route);
  const settled = new Set(route.methods.filter((way) => !isOpen(way)).flatMap(({ reasons }) => reasons.map(keyOf)));
  return route.methods.flatMap(openReasons).filter((reason) => !settled.has(keyOf(reason)));
}

/** What was weighed beside them. */
export function otherReasons(route: Route): readonly RouteReason[] {
  const told = new Set(decisive(route).map(({ rule, outcome }) => `${rule} ${outcome}`));
  return distinct(route.reasons).filter(({ rule, outcome }) => !told.has(`${rule} ${outcome}`));
}
