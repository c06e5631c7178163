'use client';
import { useState } from 'react';
import { useCase } from '@/lib/case/use-case';
import type { Packed } from '@/lib/words/packed';
import type { FactId, Facts } from '@/rules/facts';
import type { Step } from '@/rules/facts/kinds';
import { useToday } from '../case/useToday';
import { useUnpacked } from '../ui/useUnpacked';
import { StepForm, type StepWords } from './StepForm';

interface Props {
  readonly step: Step;
  readonly words: Packed<StepWords>;
  /** The questions of a case without an answer. */
  readonly empty: readonly FactId[];
}

const none: Facts = {};

/** The form of a step with the case in hand; before the stored case is known, the empty form. */
export function StepScreen({ step, words: packed, empty }: Props) {
  const words = useUnpacked(packed);
  const { ready, case: held } = useCase();
  const asOf = useToday();
  const [start, setStart] = useState<Facts>();
  if (ready && !start) setStart(held.facts);
  // The form of a case without an answer goes on as it was built.
  const began = start && Object.keys(start).length > 0;
  return (
    <StepForm
      key={String(began ?? false)}
      step={step}
      asOf={asOf}
      begunWith={start ?? none}
      empty={empty}
      words={words}
      awake={ready}
    />
  );
}
