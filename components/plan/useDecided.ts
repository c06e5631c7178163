'use client';
import type { Assessment } from '@/rules/assessment';
import { useFirstPart } from './PlanContext';

/** A claim that was decided (O13, B4): what comes before any new route, in words; nothing where it was not decided. */
export function useDecided({ outcomes }: Assessment): readonly string[] {
  const told: { readonly [outcome: string]: string } = useFirstPart().words.plan.decided;
  return outcomes.flatMap(({ id }) => told[id] ?? []);
}
