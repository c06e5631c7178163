'use client';
import { pathTo } from '@/lib/paths';
import type { Assessment } from '@/rules/assessment';
import { ButtonLink } from '../ui/Button';
import { usePlan } from './PlanContext';
import { PlanFiles } from './PlanFiles';

/** What to do with the plan: keep it, share it, change it. */
export function PlanActions({ assessment }: { readonly assessment: Assessment }) {
  const { words, language } = usePlan();
  return (
    <>
      <PlanFiles assessment={assessment} />
      <p className="mt-6 flex flex-wrap gap-3 print:hidden">
        <ButtonLink look="secondary" href={pathTo(language.locale, 'link')}>
          {words.plan.share}
        </ButtonLink>
        <ButtonLink look="quiet" href={pathTo(language.locale, 'check')}>
          {words.plan.change}
        </ButtonLink>
      </p>
    </>
  );
}
