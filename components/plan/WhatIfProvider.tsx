'use client';
import { createContext, type ReactNode, useContext } from 'react';
import type { Assessment } from '@/rules/assessment';
import type { Figures } from '@/rules/costs/figures';
import type { Facts } from '@/rules/facts';
import type { WhatIf } from '@/rules/what-if';
import { useWhatIf } from './useWhatIf';

const Context = createContext<readonly WhatIf[] | undefined>(undefined);
const NowContext = createContext<Assessment | undefined>(undefined);

interface Props {
  readonly facts: Facts;
  /** The case as it is now. */
  readonly assessment: Assessment;
  readonly figures: Figures;
  readonly children: ReactNode;
}

/** Apart from the plan itself: when these come, only the parts that show them are drawn again. */
export function WhatIfProvider({ facts, assessment, figures, children }: Props) {
  return (
    <NowContext value={assessment}>
      <Context value={useWhatIf(facts, assessment.asOf, figures)}>{children}</Context>
    </NowContext>
  );
}

/** The assessment that these answers would change. */
export const useNow = () => useContext(NowContext);

/** Single answers that would change the result; undefined until they are worked out. */
export const useChanges = () => useContext(Context);
