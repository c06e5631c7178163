/** Does the claim rest on a contract with the seller? */
import type { Facts } from '../facts';
import { natureOf } from '../jurisdiction/territory';
import { known } from '../reading';
import { type Input, only, open, sure } from './input';

/**
 * What belongs to a buyer from the contract, and not to the owner of a right or to somebody harmed: holding back the price
 * (CC 525–528, 614), notice of defects (CC 620–622), the deposit (CC 586–588). Ground not known: a purchase, which the routes
 * start from. Harm by goods: the buyer may still choose to claim from the contract (CC 186).
 */
export function ofContract(s: Facts): Input<'yes' | 'no'> {
  const ground = known(s, 'claim.ground');
  if (ground === undefined || ground === 'product_liability') return { ...sure('yes', []), otherwise: 'yes' };
  const { nature, because, ask } = natureOf(s, ground);
  if (nature === undefined) return open(['yes', 'no'], [ask]);
  if (nature !== 'contract') return sure('no', because);
  // With no ground known it would be a purchase: only the answer on the basis is a reason.
  const told = because.filter((id) => id !== 'claim.ground');
  return told.length === 0 ? { ...sure('yes', []), otherwise: 'yes' } : sure('yes', told);
}

/** Rights of one's own that a seller infringes: nothing was bought, so no payment and no order is disputed. */
const OWN_RIGHTS: readonly unknown[] = ['copyright', 'industrial_property', 'unfair_competition', 'domain_name'];

/** Is the claim one for such rights, as far as its ground says? From a contract on them it is none: see `ofContract`. */
export const ownRights = (s: Facts): boolean => OWN_RIGHTS.includes(known(s, 'claim.ground'));

/** An infringement of such rights, and surely not from a contract. */
export const infringed = (s: Facts): boolean => ownRights(s) && only(ofContract(s)) === 'no';
