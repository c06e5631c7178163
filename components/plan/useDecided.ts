'use client';
import type { Assessment } from '@/rules/assessment';
import type { Route } from '@/rules/routes/printed-route';
import { useFirstPart } from './PlanContext';
import { routeOf } from './route-name';

/** A claim that was decided (O13, B4): what comes before any new route, in words; nothing where it was not decided. */
export function useDecided({ outcomes }: Assessment): readonly string[] {
  const told: { readonly [outcome: string]: string } = useFirstPart().words.plan.decided;
  return outcomes.flatMap(({ id }) => told[id] ?? []);
}

/** The routes told beside the answer; of a claim that was decided the first route, too. */
export const besideDecided = (assessment: Assessment, decided: readonly string[]): readonly Route[] => {
  const { firstRoute, parallel } = assessment;
  const ids = decided.length > 0 && firstRoute ? [firstRoute, ...parallel] : parallel;
  return ids.flatMap((id) => routeOf(assessment, id) ?? []);
};
