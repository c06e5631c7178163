/** Does a record say enough to be decided? Computed from its fields, never by its id. */
import type { CaseRecord } from './record';

/** Kinds of claim that are off the list whatever else is known. A loan of 2018 turns on its kind and place (S11b). */
const offTheList: Readonly<Record<'2025' | '2018', readonly string[]>> = {
  '2025': [
    'carriage',
    'service_offline',
    'loan',
    'copyright',
    'network_tort',
    'product_liability',
    'family_inheritance_labour',
  ],
  '2018': ['carriage', 'service_offline', 'family_inheritance_labour'],
};

/**
 * Enough facts, one of:
 * - the kind of claim alone decides;
 * - a sale without a platform (its channels are all known, and none is a platform);
 * - a platform sale where every link with a city is known: the seats of all who are sued, the place of delivery, and
 *   where the buyer is at home (goods made to order, a sum owed: T17, T10c);
 * - for any other claim (and for a yes on a platform sale) also what the rules ask beside the link: a party from
 *   outside the mainland (L8 leaves purely Chinese cases open), the amount, and the clauses.
 */
export function enoughFacts({ facts: f }: CaseRecord, regime: '2025' | '2018'): boolean {
  if (f.claim_kind === null) return false;
  if (offTheList[regime].includes(f.claim_kind)) return true;
  const delivery = f.delivery_city ?? f.delivery_country;
  if (f.claim_kind === 'goods') {
    if (f.channel === null) return false;
    if (!f.channel.includes('platform')) return true;
    return f.seller_city !== null && delivery !== null && f.platform_sued === false && f.buyer_country !== null;
  }
  const foreign = f.buyer_country !== null && f.buyer_country !== 'CN';
  return foreign && f.seller_city !== null && f.amount !== null && f.agreed_forum !== null;
}
