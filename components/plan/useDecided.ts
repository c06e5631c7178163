'use client';
import type { Assessment } from '@/rules/assessment';
import { DECIDED_OUTCOMES } from '@/rules/jurisdiction/decided-outcomes';
import type { Route, RouteId } from '@/rules/routes/printed-route';
import { isCourt } from '@/rules/routes/route-groups';
import { useFirstPart } from './PlanContext';
import { routeOf } from './route-name';

/** The own claim was decided (O13, B4): no route comes first. */
export const isDecided = ({ outcomes }: Pick<Assessment, 'outcomes'>): boolean =>
  outcomes.some(({ id }) => DECIDED_OUTCOMES.includes(id));

/** What a decision asks for before any route (O13), in words: on the own claim (`isDecided`), or on that of the seller. */
export function useDecided({ outcomes }: Assessment): readonly string[] {
  const told: { readonly [outcome: string]: string } = useFirstPart().words.plan.decided;
  return outcomes.flatMap(({ id }) => told[id] ?? []);
}

/** The routes told beside the answer; of a claim that was decided the first route, too, but no second suit (B4, CPLI 247). */
export const besideDecided = (assessment: Assessment): readonly Route[] => {
  const { firstRoute, parallel } = assessment;
  const all = (ids: readonly RouteId[]): readonly Route[] => ids.flatMap((id) => routeOf(assessment, id) ?? []);
  if (!isDecided(assessment)) return all(parallel);
  return all(firstRoute ? [firstRoute, ...parallel] : parallel).filter(
    ({ id }) => !isCourt(id) && id !== 'arbitration',
  );
};
