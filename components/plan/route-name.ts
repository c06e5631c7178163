import type { FirstWords } from '@/lib/words/plan-words';
import type { Assessment } from '@/rules/assessment';
import type { Route, RouteId } from '@/rules/routes/printed-route';
import { isCourt, isOfRunningCase } from '@/rules/routes/route-groups';

/** Has such a rule fired for this court, which is not ruled out? */
const fired = ({ routes }: Assessment, id: RouteId, isRule: (rule: string) => boolean): boolean =>
  isCourt(id) &&
  routes.some(
    (route) => route.id === id && route.verdict !== 'excluded' && route.reasons.some(({ rule }) => isRule(rule)),
  );

/** The case before this court goes on, and the court is not ruled out. */
export const isRunning = ({ verdict, reasons }: Route): boolean =>
  verdict !== 'excluded' && reasons.some(({ rule }) => isOfRunningCase(rule));

/** The name of a route by itself, as on its card. */
export const cardName = (route: Route, { plan, routes }: FirstWords): string =>
  (isRunning(route) ? plan.suitRunning : routes.names[route.id]).name;

/** R23b: notice and letter wait for the freeze. */
const lettersWait = ({ routes }: Assessment): boolean =>
  (['own-notice', 'lawyers-letter'] as const).every((letter) =>
    routes.some(({ methods }) =>
      methods.some(
        ({ id, verdict, reasons }) =>
          id === letter && verdict === 'not-now' && reasons.some(({ rule, sure }) => rule === 'R23b' && sure),
      ),
    ),
  );

/** A case is running: the court that has it; which court takes the suit is not known: the suit (R43d); else the route. */
export function routeName(assessment: Assessment, id: RouteId, { plan, routes }: FirstWords) {
  if (id === 'negotiation' && lettersWait(assessment)) return { ...routes.names[id], short: plan.talksOnly };
  if (fired(assessment, id, isOfRunningCase)) return plan.suitRunning;
  return fired(assessment, id, (rule) => rule === 'R43d') ? plan.suitOpen : routes.names[id];
}
