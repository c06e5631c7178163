/** Is the arbitration worth its cost (R29)? */
import { arbitrationCost } from '../costs/arbitration-cost';
import { claimOf } from '../costs/convert';
import type { Figures } from '../costs/figures';
import type { Facts } from '../facts';
import { known, unknownOf } from '../reading';
import { type Input, sure } from './input';

/** R29: the cost of the arbitration against 40 % of the claim; "unknown" where the scale of the institution was not seen. */
export function arbitrationCostInput(
  s: Facts,
  { overrides, rates }: Figures,
): Input<'in_proportion' | 'too_high' | 'unknown'> {
  const sum = known(s, 'claim.amount');
  const claim = sum && claimOf(sum, rates);
  const missing = unknownOf(s, ['claim.amount', 'arbClause.institution']);
  const cost = claim && arbitrationCost(known(s, 'arbClause.institution') ?? '', claim, overrides, rates);
  if (!cost || cost.fits === undefined) return sure('unknown', [], missing);
  return sure(cost.fits ? 'in_proportion' : 'too_high', ['claim.amount', 'arbClause.institution']);
}
