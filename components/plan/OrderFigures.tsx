'use client';
import { estimateIds } from '@/rules/costs/estimates';
import { Fold } from '../ui/Fold';
import { FigureFields } from './FigureFields';
import { usePlan } from './PlanContext';

/** The figures behind worth and order that belong to no single way: chances and edges of the money bands. */
const ORDER_FIGURES = estimateIds.filter((id) => id.startsWith('worth.') || id.startsWith('band.'));

/** The figures behind the order of the routes, to change. */
export function OrderFigures() {
  const { words, desk } = usePlan();
  const { plan } = words;
  const own = ORDER_FIGURES.some((id) => desk.typed[id] !== undefined);
  return (
    <div className={own ? '' : 'print:hidden'}>
      <Fold summary={plan.orderFigures}>
        <p className="mb-2">{plan.orderFiguresSays}</p>
        <FigureFields ids={ORDER_FIGURES} typed={desk.typed} onType={desk.typeFigure} />
      </Fold>
    </div>
  );
}
