/** What is taken for granted where the law of the contract is not known: Chinese law. */
import type { FactId, Facts } from '../facts';
import { OUTSIDE } from '../place-codes';
import { known, unknownOf } from '../reading';
import type { Assumption } from './clock';

const LAW: readonly FactId[] = ['contract.governingLaw'];

/** The seller's main place of business is outside the mainland, as far as was told. */
function sellerAbroad(s: Facts): boolean {
  const office = known(s, 'seller.mainOffice');
  if (office !== undefined) return office === OUTSIDE;
  const country = known(s, 'seller.country');
  return country !== undefined && country !== 'CN';
}

/** Without a choice, the law at the seller's habitual residence usually governs (PIL 41); a consumer has a rule of its own (PIL 42). */
export function lawAssumed(s: Facts): { readonly missing: readonly FactId[]; readonly assumed: readonly Assumption[] } {
  const missing = unknownOf(s, LAW);
  if (missing.length === 0) return { missing, assumed: [] };
  const abroad = sellerAbroad(s) && known(s, 'buyer.kind') !== 'consumer';
  return { missing, assumed: ['governing-law-unknown', ...(abroad ? (['seller-law-may-govern'] as const) : [])] };
}
