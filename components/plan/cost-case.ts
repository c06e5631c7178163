import type { Assessment } from '@/rules/assessment';
import type { Rates } from '@/rules/costs/convert';
import type { Entry } from '@/rules/costs/entries';
import { type EstimateId, estimate, estimates, isOverride, type Overrides } from '@/rules/costs/estimates';
import { entryOf } from '@/rules/costs/method-entry';
import { type CostInput, type RouteCost, routeCost } from '@/rules/costs/route-cost';

/**
 * The entries of every way that is open, in the order of the routes; a suit before two courts costs the same. A suit that has
 * to wait is among them: other parts of the plan point to its court fee.
 */
export function openEntries({ routes }: Assessment): Entry[] {
  const open = routes.flatMap(({ verdict: ofRoute, methods }) =>
    methods.filter(
      ({ id, verdict }) =>
        ofRoute !== 'excluded' &&
        (verdict === 'recommended' || verdict === 'possible' || (id === 'suit' && verdict === 'not-now')),
    ),
  );
  return [...new Set(open.flatMap(({ id }) => entryOf[id] ?? []))];
}

export interface EntryCost extends RouteCost {
  readonly entry: Entry;
  /** The figures behind it, each once. */
  readonly figures: readonly EstimateId[];
}

export function entryCost(entry: Entry, input: CostInput, overrides: Overrides, rates: Rates): EntryCost {
  const cost = routeCost(entry, input, overrides, rates);
  return { ...cost, entry, figures: [...new Set(cost.working.flatMap(({ figures }) => figures))] };
}

const isShare = (id: EstimateId) => estimates[id].unit === 'basis-points';

/** A figure as it is typed: a share of the claim in percent, all others as they are. */
export const figureText = (id: EstimateId): string => String(isShare(id) ? estimate(id) / 100 : estimate(id));

/** What was typed, in the unit of the figure; undefined where it cannot serve. */
export function typedFigure(id: EstimateId, text: string): number | undefined {
  if (!(isShare(id) ? /^\d{1,3}(\.\d{1,2})?$/ : /^\d{1,10}$/).test(text)) return undefined;
  const value = isShare(id) ? Math.round(Number(text) * 100) : Number(text);
  return isOverride(id, value) ? value : undefined;
}
