'use client';
import { createContext, useContext } from 'react';
import type { Case } from '@/lib/case/case';
import { useWords } from '../ui/Words';
import type { PlanWords } from './kinds';
import type { FigureDesk } from './useFigureDesk';

interface Plan {
  readonly words: PlanWords;
  readonly held: Case;
  /** The figures that the person changed. */
  readonly desk: FigureDesk;
}

const Context = createContext<Plan | undefined>(undefined);

export const PlanProvider = Context;

/** The case, the words of the plan, and the language of the page. */
export function usePlan() {
  const plan = useContext(Context);
  if (!plan) throw new Error('There is no plan above this component');
  return { ...plan, language: useWords() };
}
