'use client';
import { useMemo } from 'react';
import { useCase } from '@/lib/case/use-case';
import { type Packed, unpack } from '@/lib/words/packed';
import type { Step } from '@/rules/facts/kinds';
import { useToday } from '../case/useToday';
import { StepForm, type StepWords } from './StepForm';

/** The form of a step with the case in hand; before the stored case is known, the empty form, disabled. */
export function StepScreen({ step, words: packed }: { readonly step: Step; readonly words: Packed<StepWords> }) {
  const words = useMemo(() => unpack(packed), [packed]);
  const { ready } = useCase();
  const asOf = useToday();
  return <StepForm key={`${ready} ${asOf}`} step={step} asOf={asOf} words={words} awake={ready} />;
}
