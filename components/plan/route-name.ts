import type { FirstWords } from '@/lib/words/plan-words';
import type { Assessment } from '@/rules/assessment';
import type { Route, RouteId } from '@/rules/routes/printed-route';
import { isCourt, isOfRunningCase } from '@/rules/routes/route-groups';

export const routeOf = ({ routes }: Pick<Assessment, 'routes'>, id: RouteId | null): Route | undefined =>
  routes.find((route) => route.id === id);

/** Has such a rule fired for this court, which is not ruled out? */
const fired = ({ routes }: Assessment, id: RouteId, isRule: (rule: string) => boolean): boolean =>
  isCourt(id) &&
  routes.some(
    (route) => route.id === id && route.verdict !== 'excluded' && route.reasons.some(({ rule }) => isRule(rule)),
  );

/** The case before this court goes on, and the court is not ruled out. */
export const isRunning = ({ verdict, reasons }: Route): boolean =>
  verdict !== 'excluded' && reasons.some(({ rule }) => isOfRunningCase(rule));

/** Nothing was paid but by a letter of credit that no bank has honoured (R6): there is nothing to reverse. */
const onlyStops = ({ verdict, methods }: Route): boolean =>
  verdict !== 'excluded' &&
  methods.length > 0 &&
  methods.every(({ id, reasons }) => id === 'letter-of-credit' && reasons.every(({ rule }) => rule !== 'R6c'));

/** R6b for every payment: without fraud nothing is stopped, and the documents are checked. */
const onlyChecks = ({ methods }: Route): boolean =>
  methods.every(({ reasons }) => reasons.some(({ rule, sure }) => rule === 'R6b' && sure));

/** The platform has refused the dispute: nothing is opened any more. */
const isRefused = ({ notes }: Route): boolean => notes.steps.includes('ask-review');

/** It is open already (R7-open, R11-open). */
const isFollowed = ({ notes }: Route): boolean => notes.steps.includes('follow-dispute');

/** R43c-sea: the court of this route is a maritime court. */
const isAtSea = ({ id, reasons }: Route): boolean =>
  id === 'ordinary-court' && reasons.some(({ rule, sure }) => rule === 'R43c-sea' && sure);

/** R36c: the seller is known, so there is nobody to find. */
const isKnownSeller = ({ reasons }: Route): boolean => reasons.some(({ rule, sure }) => rule === 'R36c' && sure);

/** The clause sends the dispute to arbitration (O11), and surely shuts every court out (R26, R27c). */
export const isBound = ({ outcomes, routes }: Pick<Assessment, 'outcomes' | 'routes'>): boolean =>
  outcomes[0]?.id === 'O11' &&
  routes.some(
    ({ id, verdict, reasons }) =>
      id === 'ordinary-court' &&
      verdict === 'excluded' &&
      reasons.some(({ rule, sure }) => sure && (rule === 'R26' || rule === 'R27c')),
  );

/** A name that the route has in this case only, whatever the others. */
function ownWords(route: Route, { plan }: FirstWords) {
  if (isRunning(route)) return route.notes.steps.includes('answer-complaint') ? plan.suitDefend : plan.suitRunning;
  if (isAtSea(route)) return plan.suitAtSea;
  if (isKnownSeller(route)) return plan.sellerKnown;
  if (onlyStops(route)) return onlyChecks(route) ? plan.checkDocuments : plan.stopPayment;
  if (isFollowed(route)) return plan.followDispute;
  return isRefused(route) ? plan.askReview : undefined;
}

/** The name of a route by itself, as on its card. */
export const cardName = (route: Route, words: FirstWords): string =>
  (ownWords(route, words) ?? words.routes.names[route.id]).name;

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
export function routeName(assessment: Assessment, id: RouteId, words: FirstWords) {
  const { plan, routes } = words;
  if (id === 'negotiation' && lettersWait(assessment)) return { ...routes.names[id], short: plan.talksOnly };
  // The agreement that it needs is there.
  if (id === 'arbitration' && isBound(assessment)) return { ...routes.names[id], short: plan.boundShort };
  const route = routeOf(assessment, id);
  const named =
    (route && ownWords(route, words)) ??
    (fired(assessment, id, (rule) => rule === 'R43d') ? plan.suitOpen : routes.names[id]);
  // The claim is the harm, which this route does not bring back.
  return route?.notes.fails.includes('price-only') ? { ...named, short: plan.priceOnly } : named;
}
