'use client';
import { useCase } from '@/lib/case/use-case';
import type { Step } from '@/rules/facts/kinds';
import { useToday } from '../case/useToday';
import { StepForm, type StepWords } from './StepForm';

/** The form of a step with the case in hand; before the stored case is known, the empty form, disabled. */
export function StepScreen({ step, words }: { readonly step: Step; readonly words: StepWords }) {
  const { ready } = useCase();
  const asOf = useToday();
  return <StepForm key={`${ready} ${asOf}`} step={step} asOf={asOf} words={words} awake={ready} />;
}
