'use client';
import { fill } from '@/lib/words/fill';
import type { Facts } from '@/rules/facts';
import { isSued } from '@/rules/inputs/case-stage';
import type { Truth } from '@/rules/logic/finding';
import type { RouteId } from '@/rules/routes/printed-route';
import type { NoteId } from '@/rules/routes/route-notes';
import type { End, WhatIf } from '@/rules/what-if';
import { usePlan } from './PlanContext';
import { routeName } from './route-name';
import { verdictKey } from './verdict';
import { useNow } from './WhatIfProvider';

/** ARB 37: who was sued hands the agreement in before the first hearing, or gives it up. */
const KEEP_CLAUSE: NoteId = 'plead-clause';

/** By the other answer the seller has sued, and another route comes first: the suit is to be answered all the same (CPL 128). */
export const tellsAnswer = (change: WhatIf, facts: Facts): boolean =>
  change.change === 'firstRoute' && !change.running?.to && isSued({ ...facts, [change.fact]: change.value } as Facts);

/**
 * What one other answer turns, from what to what. The route that is first now has the name that the plan gives it; a court
 * that would have the case by the other answer keeps it, and nobody sues there (R43c-seized, R31-running). A claim that was
 * decided is enforced (O13).
 */
export function ChangeLine({ change }: { readonly change: WhatIf }) {
  const { words, held } = usePlan();
  const { plan, routes, steps } = words;
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
  const told = tellsAnswer(change, held.facts)
    ? [plan.answerFirst, ...(change.to === 'arbitration' ? [steps[KEEP_CLAUSE]] : [])]
    : [];
  return (
    <>
      <p className="ps-4 font-medium">{fill(text, { from, to })}</p>
      {told.map((says) => (
        <p key={says} className="ps-4">
          {says}
        </p>
      ))}
    </>
  );
}
