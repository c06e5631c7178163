/** The size of the claim in US dollars, and its band (decision-routes.md 1.6). */
import { claimOf } from '../costs/convert';
import { estimate } from '../costs/estimates';
import type { Figures } from '../costs/figures';
import type { Facts } from '../facts';
import { nearLimit } from '../money';
import { known } from '../reading';
import { type Input, open } from './input';

const BANDS = ['<500', '<3000', '<10000', '<=30000', '<=150000', '>150000'] as const;
export type Band = (typeof BANDS)[number];
const EDGES = ['band.small', 'band.letter', 'band.suit', 'band.freeze', 'band.large'] as const;
/** From this edge on, the sum itself belongs to the band below. */
const EDGE_BELOW = 3;

/** Cents of US dollars of the claim, by the approximate rates; undefined when not known. */
export function usdCents(s: Facts, { rates }: Figures): number | undefined {
  const sum = known(s, 'claim.amount');
  const claim = sum && claimOf(sum, rates);
  return claim?.usdCents;
}

/** Band of the claim (1.6): lower bound included, USD 30,000 and 150,000 belong to the band below; converted sums near an edge: both bands. */
export function band(s: Facts, figures: Figures): Input<Band> {
  const cents = usdCents(s, figures);
  if (cents === undefined) return open(BANDS, ['claim.amount']);
  const edges = EDGES.map((id) => estimate(id, figures.overrides));
  const at = edges.findIndex((edge, k) => (k >= EDGE_BELOW ? cents <= edge * 100 : cents < edge * 100));
  const converted = known(s, 'claim.amount')?.currency !== 'USD';
  let low = at < 0 ? edges.length : at;
  let high = low;
  for (const [k, edge] of edges.entries()) {
    if (converted && nearLimit(cents, edge * 100)) {
      low = Math.min(low, k);
      high = Math.max(high, k + 1);
    }
  }
  return {
    options: BANDS.slice(low, high + 1),
    because: ['claim.amount'],
    missing: low === high ? [] : ['claim.amount'],
  };
}
