'use client';
import type { Assessment } from '@/rules/assessment';
import type { RouteId } from '@/rules/routes/printed-route';
import { useFirstPart } from './PlanContext';

/** A claim that was decided (O13, B4): what comes before any new route, in words; nothing where it was not decided. */
export function useDecided({ outcomes }: Assessment): readonly string[] {
  const told: { readonly [outcome: string]: string } = useFirstPart().words.plan.decided;
  return outcomes.flatMap(({ id }) => told[id] ?? []);
}

/** The routes told beside the answer; of a claim that was decided the first route, too. */
export const besideDecided = ({ firstRoute, parallel }: Assessment, decided: readonly string[]): readonly RouteId[] =>
  decided.length > 0 && firstRoute ? [firstRoute, ...parallel] : parallel;
