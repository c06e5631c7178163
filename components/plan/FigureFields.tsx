'use client';
import { fill } from '@/lib/words/fill';
import { type EstimateId, estimates } from '@/rules/costs/estimates';
import { CostField } from './CostField';
import { figureText, typedFigure } from './cost-case';
import { usePlan } from './PlanContext';
import type { Typed } from './useFigureDesk';

export interface FigureProps {
  readonly ids: readonly EstimateId[];
  readonly typed: Typed<EstimateId>;
  readonly onType: (id: EstimateId, text: string) => void;
}

/** Fields for the figures behind a cost. */
export function FigureFields({ ids, typed, onType }: FigureProps) {
  const { plan, costs } = usePlan().words;
  return (
    <div className="space-y-4 py-1">
      {ids.map((id) => {
        const text = typed[id] ?? figureText(id);
        const { unit } = estimates[id];
        const wrong = unit === 'basis-points' ? plan.costShareWrong : plan.costFigureWrong;
        return (
          <CostField
            key={id}
            label={fill(plan.costUnit, { figure: costs.figures[id], unit: costs.units[unit] })}
            value={text}
            wrong={typedFigure(id, text) === undefined ? wrong : undefined}
            onChange={(next) => onType(id, next)}
          />
        );
      })}
    </div>
  );
}
