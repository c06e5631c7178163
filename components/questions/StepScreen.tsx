'use client';
import { useCase } from '@/lib/case/use-case';
import type { Packed } from '@/lib/words/packed';
import type { Step } from '@/rules/facts/kinds';
import { useToday } from '../case/useToday';
import { useUnpacked } from '../ui/useUnpacked';
import { StepForm, type StepWords } from './StepForm';

/** The form of a step with the case in hand; before the stored case is known, the empty form, disabled. */
export function StepScreen({ step, words: packed }: { readonly step: Step; readonly words: Packed<StepWords> }) {
  const words = useUnpacked(packed);
  const { ready } = useCase();
  const asOf = useToday();
  return <StepForm key={`${ready} ${asOf}`} step={step} asOf={asOf} words={words} awake={ready} />;
}
