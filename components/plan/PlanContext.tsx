'use client';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Case } from '@/lib/case/case';
import type { FirstWords, PlanWords, RestWords } from '@/lib/words/plan-words';
import { useWords } from '../ui/Words';
import type { FigureDesk } from './useFigureDesk';

interface Plan<W> {
  readonly words: W;
  readonly held: Case;
  /** The figures that the person changed. */
  readonly desk: FigureDesk;
}

const FirstContext = createContext<Plan<FirstWords> | undefined>(undefined);
const WholeContext = createContext<Plan<PlanWords> | undefined>(undefined);

interface Props {
  readonly first: Plan<FirstWords>;
  /** Undefined until they are there. */
  readonly rest: RestWords | undefined;
  readonly children: ReactNode;
}

export function PlanProvider({ first, rest, children }: Props) {
  const whole = useMemo(() => rest && { ...first, words: { ...first.words, ...rest } }, [first, rest]);
  return (
    <FirstContext value={first}>
      <WholeContext value={whole}>{children}</WholeContext>
    </FirstContext>
  );
}

function usePart<W>(plan: Plan<W> | undefined) {
  const language = useWords();
  if (!plan) throw new Error('There is no plan above this component');
  return { ...plan, language };
}

/** The case, the words of the first part of the plan, and the language of the page. */
export const useFirstPart = () => usePart(useContext(FirstContext));

/** The same with all words of the plan: for what follows the first part. */
export const usePlan = () => usePart(useContext(WholeContext));
