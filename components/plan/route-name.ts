import type { FirstWords } from '@/lib/words/plan-words';
import type { Assessment } from '@/rules/assessment';
import type { Route, RouteId } from '@/rules/routes/printed-route';
import { isCourt } from '@/rules/routes/route-groups';

/** Has the rule fired for this court, which is not ruled out? */
const fired = ({ routes }: Assessment, id: RouteId, rule: string): boolean =>
  isCourt(id) &&
  routes.some(
    (route) => route.id === id && route.verdict !== 'excluded' && route.reasons.some((reason) => reason.rule === rule),
  );

/** The case before this court goes on, and the court is not ruled out. */
export const isRunning = ({ verdict, reasons }: Route): boolean =>
  verdict !== 'excluded' && reasons.some(({ rule }) => rule === 'R31-running');

/** The name of a route by itself, as on its card. */
export const cardName = (route: Route, { plan, routes }: FirstWords): string =>
  (isRunning(route) ? plan.suitRunning : routes.names[route.id]).name;

/** A case is running: the court that has it (R31-running); which court takes the suit is not known: the suit (R43d); else the route. */
export function routeName(assessment: Assessment, id: RouteId, { plan, routes }: FirstWords) {
  if (fired(assessment, id, 'R31-running')) return plan.suitRunning;
  return fired(assessment, id, 'R43d') ? plan.suitOpen : routes.names[id];
}
