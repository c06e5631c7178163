'use client';
import { useMemo, useState } from 'react';
import type { Rates } from '@/rules/costs/convert';
import type { EstimateId, Overrides } from '@/rules/costs/estimates';
import type { Figures } from '@/rules/costs/figures';
import { typedFigure } from './cost-case';

/** What was typed, by figure or by currency. */
export type Typed<Id extends string> = Readonly<Partial<Record<Id, string>>>;

/** The figures that were typed and can serve. */
function overridesOf(typed: Typed<EstimateId>): Overrides {
  const ids = Object.keys(typed) as EstimateId[];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const value = typedFigure(id, typed[id] ?? '');
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/** Figures and rates as the person changes them. They hold for the whole plan and are not kept. */
export function useFigureDesk() {
  const [rates, setRates] = useState<Rates>({});
  const [typed, setTyped] = useState<Typed<EstimateId>>({});
  return useMemo(() => {
    const figures: Required<Figures> = { overrides: overridesOf(typed), rates };
    return {
      figures,
      typed,
      changed: Object.keys(rates).length + Object.keys(typed).length > 0,
      typeRate: (currency: string, text: string) => setRates((before) => ({ ...before, [currency]: text.trim() })),
      typeFigure: (id: EstimateId, text: string) => setTyped((before) => ({ ...before, [id]: text.trim() })),
      reset: () => {
        setRates({});
        setTyped({});
      },
    };
  }, [rates, typed]);
}

export type FigureDesk = ReturnType<typeof useFigureDesk>;
