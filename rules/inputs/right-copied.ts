/** Is the claim that the seller infringes a work, a trade mark, a patent or a design? */
import type { Facts } from '../facts';
import { known } from '../reading';
import { type Input, open, sure } from './input';

/**
 * An infringement of an intellectual property right (E-Commerce Law 42): of a trade mark, patent or design by the ground alone;
 * of a work as a tort, unlike a contract on a work or a dispute about whose it is.
 */
export function rightCopied(s: Facts): Input<'yes' | 'no'> {
  const ground = known(s, 'claim.ground');
  if (ground === 'industrial_property') return { ...sure('yes', ['claim.ground']), otherwise: 'no' };
  if (ground !== 'copyright') return { ...sure('no', []), otherwise: 'no' };
  const nature = known(s, 'claim.nature');
  if (nature === undefined) return open(['yes', 'no'], ['claim.nature']);
  return { ...sure(nature === 'tort' ? 'yes' : 'no', ['claim.ground', 'claim.nature']), otherwise: 'no' };
}
