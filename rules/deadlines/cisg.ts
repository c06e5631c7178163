/**
 * Does the sales convention apply in a mainland court (`cisg`, decision-routes.md 2.2; CISG 1(1)(a), 2(a), 6, 100)? A sale
 * of goods, not for personal use, not opted out, places of business in different states bound on the day of the contract.
 * Not coded: an express exclusion in the contract (no fact); auctions, ships, aircraft, electricity (article 2).
 */
import type { FactId, Facts } from '../facts';
import type { Truth } from '../logic/finding';
import { dayOf, known } from '../reading';
import { boundFrom } from './cisg-states';
import { isOfSale } from './of-sale';
import { addYears, later } from './period';
import { statesOf, withinChina } from './states';

export interface Applies {
  readonly value: Truth;
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
}

const no = (...because: FactId[]): Applies => ({ value: 'no', because, missing: [] });

/** Both bound on the day of the order. Day not known: yes if both were bound 20 years ago, longer than any claim lives. */
function bothBound(s: Facts, asOf: string, since: string, because: readonly FactId[]): Applies {
  const ordered = dayOf(s, 'deal.orderedOn');
  if (ordered !== undefined) {
    return { value: since <= ordered ? 'yes' : 'no', because: [...because, 'deal.orderedOn'], missing: [] };
  }
  if (since <= addYears(asOf, -20)) return { value: 'yes', because, missing: [] };
  return { value: 'unknown', because, missing: ['deal.orderedOn'] };
}

export function cisg(s: Facts, asOf: string): Applies {
  const ground = known(s, 'claim.ground');
  if (!isOfSale(s)) return no('claim.ground');
  if (known(s, 'buyer.kind') === 'consumer') return no('buyer.kind');
  const { buyer, seller, because, missing } = statesOf(s);
  if (buyer !== undefined && boundFrom(buyer) === undefined) return no('buyer.country');
  if (seller !== undefined && boundFrom(seller) === undefined) return no('seller.country');
  if (buyer !== undefined && buyer === seller) return no(...because);
  const open: FactId[] = [...missing];
  if (ground === undefined) open.unshift('claim.ground');
  if (known(s, 'buyer.kind') === undefined) open.unshift('buyer.kind');
  if (buyer === undefined || seller === undefined) return { value: 'unknown', because, missing: open };
  // Mainland and Hong Kong are parts of one state: not settled, nothing to ask.
  if (withinChina(buyer, seller)) return { value: 'unknown', because, missing: [] };
  const bound = bothBound(s, asOf, later(boundFrom(buyer) ?? '9999', boundFrom(seller) ?? '9999'), because);
  if (bound.value === 'no') return bound;
  // Another country's law can be a way of excluding the convention, or include it.
  const foreign = known(s, 'contract.governingLaw') === 'foreign';
  if (open.length === 0 && bound.value === 'yes' && !foreign && known(s, 'deal.object') !== 'digital') {
    return { ...bound, because: ['claim.ground', 'buyer.kind', ...bound.because] };
  }
  return { value: 'unknown', because: bound.because, missing: [...open, ...bound.missing] };
}
