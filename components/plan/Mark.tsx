'use client';
import type { Certainty } from '@/rules/provision';
import { CertaintyMark } from '../ui/CertaintyMark';
import { useFirstPart } from './PlanContext';

/** How firm the law is on a sentence. */
export function Mark({ certainty }: { readonly certainty: Certainty }) {
  return <CertaintyMark certainty={certainty} words={useFirstPart().words.plan.certainty} />;
}
