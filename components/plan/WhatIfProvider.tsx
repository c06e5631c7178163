'use client';
import { createContext, type ReactNode, useContext } from 'react';
import type { Figures } from '@/rules/costs/figures';
import type { Facts } from '@/rules/facts';
import type { WhatIf } from '@/rules/what-if';
import { useWhatIf } from './useWhatIf';

const Context = createContext<readonly WhatIf[] | undefined>(undefined);

interface Props {
  readonly facts: Facts;
  readonly asOf: string;
  readonly figures: Figures;
  readonly children: ReactNode;
}

/** Apart from the plan itself: when these come, only the parts that show them are drawn again. */
export function WhatIfProvider({ facts, asOf, figures, children }: Props) {
  return <Context value={useWhatIf(facts, asOf, figures)}>{children}</Context>;
}

/** Single answers that would change the result; undefined until they are worked out. */
export const useChanges = () => useContext(Context);
