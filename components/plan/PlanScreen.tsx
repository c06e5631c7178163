'use client';
import { useMemo } from 'react';
import { useCase } from '@/lib/case/use-case';
import { pathTo } from '@/lib/steps';
import { assess } from '@/rules/assess';
import { useToday } from '../case/useToday';
import { ButtonLink } from '../ui/Button';
import { useWords } from '../ui/Words';
import type { PlanWords } from './kinds';
import { PlanProvider } from './PlanContext';
import { PlanSections } from './PlanSections';
import { useFigureDesk } from './useFigureDesk';

/** The plan for the case in hand. */
export function PlanScreen({ words }: { readonly words: PlanWords }) {
  const { locale, common } = useWords();
  const { ready, case: held } = useCase();
  const asOf = useToday();
  const desk = useFigureDesk();
  const isEmpty = Object.keys(held.facts).length === 0;
  const assessment = useMemo(
    () => (isEmpty ? undefined : assess(held.facts, { asOf, figures: desk.figures })),
    [held.facts, asOf, isEmpty, desk.figures],
  );
  const plan = useMemo(() => ({ words, held, desk }), [words, held, desk]);
  if (!ready) return <p>{common.loading}</p>;
  if (!assessment) {
    return (
      <div className="space-y-4">
        <p>{words.plan.empty}</p>
        <ButtonLink href={pathTo(locale, 'counterparty')}>{words.plan.begin}</ButtonLink>
      </div>
    );
  }
  return (
    <PlanProvider value={plan}>
      <PlanSections assessment={assessment} />
    </PlanProvider>
  );
}
