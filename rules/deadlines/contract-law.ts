/** What is taken for granted where the law of the contract is not known: Chinese law. */
import type { FactId, Facts } from '../facts';
import { consumerGate } from '../inputs/consumer-law';
import { OUTSIDE } from '../place-codes';
import { known, unknownOf } from '../reading';
import type { Assumption } from './clock';
import { livesInChina } from './states';

const LAW: readonly FactId[] = ['contract.governingLaw'];

/** The seller's main place of business is outside the mainland, as far as was told. */
function sellerAbroad(s: Facts): boolean {
  const office = known(s, 'seller.mainOffice');
  if (office !== undefined) return office === OUTSIDE;
  const country = known(s, 'seller.country');
  return country !== undefined && country !== 'CN';
}

/**
 * A consumer's contract is governed by the law of his habitual residence, unless he chooses the law of the place of supply or
 * the trader did no business there (PIL 42).
 */
const homeMayGovern = (s: Facts): boolean =>
  known(s, 'buyer.kind') === 'consumer' && !livesInChina(s).is && consumerGate(s) !== 'yes';

/**
 * Without a choice, the law at the seller's habitual residence usually governs (PIL 41); a consumer has a rule of its own (PIL
 * 42). The debtor of a carriage is the carrier: neither place says which law governs.
 */
export function lawAssumed(s: Facts): { readonly missing: readonly FactId[]; readonly assumed: readonly Assumption[] } {
  const missing = unknownOf(s, LAW);
  if (missing.length === 0) return { missing, assumed: [] };
  const carried = known(s, 'claim.ground') === 'carriage';
  const abroad = !carried && sellerAbroad(s) && known(s, 'buyer.kind') !== 'consumer';
  const home = !carried && homeMayGovern(s);
  return {
    missing,
    assumed: [
      'governing-law-unknown',
      ...(abroad ? (['seller-law-may-govern'] as const) : []),
      ...(home ? (['home-law-may-govern'] as const) : []),
    ],
  };
}
