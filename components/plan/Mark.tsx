'use client';
import type { Certainty } from '@/rules/provision';
import { CertaintyMark } from '../ui/CertaintyMark';
import { usePlan } from './PlanContext';

/** How firm the law is on a sentence. */
export function Mark({ certainty }: { readonly certainty: Certainty }) {
  return <CertaintyMark certainty={certainty} words={usePlan().words.plan.certainty} />;
}
