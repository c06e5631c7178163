'use client';
import type { Certainty } from '@/rules/provision';
import { usePlan } from './PlanContext';

const looks: { readonly [certainty in Certainty]: string } = {
  settled: 'border-green text-green bg-green-soft',
  probable: 'border-accent text-accent bg-accent-soft',
  contested: 'border-seal text-seal bg-seal-soft',
  unverified: 'border-amber text-amber bg-amber-soft',
  'our-estimate': 'border-edge text-muted bg-surface',
};

/** How firm the law is on a sentence. */
export function Mark({ certainty }: { readonly certainty: Certainty }) {
  const { words } = usePlan();
  return (
    <span
      className={`inline-block rounded-full border px-2.5 text-sm font-medium whitespace-nowrap ${looks[certainty]}`}
    >
      {words.plan.certainty[certainty]}
    </span>
  );
}
