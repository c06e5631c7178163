'use client';
import { fill } from '@/lib/words/fill';
import type { Truth } from '@/rules/logic/finding';
import type { RouteId } from '@/rules/routes/printed-route';
import type { End, WhatIf } from '@/rules/what-if';
import { usePlan } from './PlanContext';
import { routeName } from './route-name';
import { verdictKey } from './verdict';
import { useNow } from './WhatIfProvider';

/**
 * What one other answer turns, from what to what. The route that is first now has the name that the plan gives it; a court
 * that would have the case by the other answer keeps it, and nobody sues there (R43c-seized, R31-running). A claim that was
 * decided is enforced (O13).
 */
export function ChangeLine({ change }: { readonly change: WhatIf }) {
  const { words } = usePlan();
  const { plan, routes } = words;
  const now = useNow();
  const first = (id: RouteId): string => (now ? routeName(now, id, words) : routes.names[id]).name;
  const then = (id: RouteId): string =>
    (change.change === 'firstRoute' && change.running?.to ? plan.suitRunning : routes.names[id]).name;
  const route = (id: End, name: (id: RouteId) => string) =>
    id === 'enforcement' ? plan.enforceFirst : id ? name(id) : plan.noRoute;
  const court = (verdict: Truth, firm: boolean) => plan.verdict[verdictKey({ verdict, firm })];
  const [text, from, to] =
    change.change === 'internetCourt'
      ? [plan.changeCourt, court(change.from, change.firm.from), court(change.to, change.firm.to)]
      : [plan.changeRoute, route(change.from, first), route(change.to, then)];
  return <p className="ps-4 font-medium">{fill(text, { from, to })}</p>;
}
