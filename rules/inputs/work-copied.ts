/** Is the claim that the seller infringes a work? */
import type { Facts } from '../facts';
import { known } from '../reading';
import { type Input, open, sure } from './input';

/**
 * A claim on copyright as a tort: an infringement of an intellectual property right (E-Commerce Law 42), unlike a contract
 * on a work or a dispute about whose it is.
 */
export function workCopied(s: Facts): Input<'yes' | 'no'> {
  if (known(s, 'claim.ground') !== 'copyright') return { ...sure('no', []), otherwise: 'no' };
  const nature = known(s, 'claim.nature');
  if (nature === undefined) return open(['yes', 'no'], ['claim.nature']);
  return { ...sure(nature === 'tort' ? 'yes' : 'no', ['claim.ground', 'claim.nature']), otherwise: 'no' };
}
