/** Clocks of a sale of goods: of the claim itself, or of the contract beside a claim for harm by the goods. */
import type { Facts, Value } from '../facts';
import { known } from '../reading';
import type { Clock } from './clock';

const SALE: ReadonlySet<Value<'claim.ground'> | undefined> = new Set([
  undefined,
  'sale',
  'product_liability',
  'platform_joint_liability',
]);

/**
 * Is there a sale whose times can run? Harm by goods: the buyer may choose to claim from the contract (CC 186), so its times
 * are shown, but for the limitation, whose day is not asked. The platform may answer beside the seller (CRPL 44): the purchase
 * is the same. Ground not known: a purchase, which the routes start from.
 */
export const isOfSale = (s: Facts): boolean => SALE.has(known(s, 'claim.ground'));

/** Claimed as harm by goods: the clock counts for the other claim, that from the contract. */
export const ofContractClaim = (s: Facts, clocks: readonly Clock[]): readonly Clock[] =>
  known(s, 'claim.ground') === 'product_liability'
    ? clocks.map((c) => ({ ...c, assumed: [...c.assumed, 'contract-claim' as const] }))
    : clocks;
