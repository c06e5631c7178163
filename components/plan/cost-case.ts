import type { Assessment, MethodId } from '@/rules/assessment';
import { claimOf, type Rates } from '@/rules/costs/convert';
import type { Entry } from '@/rules/costs/entries';
import { type EstimateId, estimate, estimates, isOverride, type Overrides } from '@/rules/costs/estimates';
import { type CostInput, type RouteCost, routeCost } from '@/rules/costs/route-cost';
import type { Facts } from '@/rules/facts';
import { known } from '@/rules/reading';

/** The entry of the table of costs that a way belongs to, as `rules/routes/worth-input.ts` reads it. */
const entryOf: { readonly [M in MethodId]?: Entry } = {
  recall: 'recall',
  chargeback: 'card',
  s75: 's75',
  paypal: 'paypal',
  'letter-of-credit': 'letter-of-credit',
  platform: 'platform-dispute',
  talks: 'negotiation',
  'own-notice': 'own-notice',
  'lawyers-letter': 'lawyers-letter',
  suit: 'suit',
  arbitration: 'arbitration',
  police: 'police-report',
  'industry-network': 'industry-network',
  '12315': '12315',
  'ecc-net': 'ecc-net',
  identify: 'identify-seller',
};

/** The entries of every way that is open, in the order of the routes; a suit before two courts costs the same. */
export function openEntries({ routes }: Assessment): Entry[] {
  const open = routes.flatMap(({ methods }) =>
    methods.filter(({ verdict }) => verdict === 'recommended' || verdict === 'possible'),
  );
  return [...new Set(open.flatMap(({ id }) => entryOf[id] ?? []))];
}

/** What the costs of this case are worked out from. */
export function costInput(facts: Facts, { internetCourt }: Assessment, rates: Rates): CostInput {
  const sum = known(facts, 'claim.amount');
  return {
    claim: sum && claimOf(sum, rates),
    institution: known(facts, 'arbClause.institution'),
    halfFee: internetCourt.verdict === 'yes' ? 'contested' : 'possible',
  };
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
