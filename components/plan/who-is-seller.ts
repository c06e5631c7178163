import type { Facts } from '@/rules/facts';
import { known } from '@/rules/reading';

/** Whom “the seller” of the plan means, where the word alone can mislead; undefined: who sold. */
export function whoIsSeller(facts: Facts): 'carrier' | 'service' | 'shop' | undefined {
  const ground = known(facts, 'claim.ground');
  if (ground === 'carriage') return 'carrier';
  if (ground === 'service') return 'service';
  return known(facts, 'order.name') === 'agent' ? 'shop' : undefined;
}
