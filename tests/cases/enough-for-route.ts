/** Does a record say enough for a first route to be advised, not only left open? Computed from its fields alone. */
import { claimOf } from '../../rules/costs/convert';
import { proofFallsShort } from './evidence';
import type { CaseRecord } from './record';

const TEN_THOUSAND_USD = 1_000_000n;

/**
 * Not for a buyer in the mainland: the routes are written for a buyer abroad. For others one of:
 * - carriage, with what happened to the goods: the forwarder's network (R18);
 * - a supplier who answers, with a sum below USD 10,000 or proof that falls short: talks (R21a).
 * Every other route rests on something that no field of a record holds: the day of the payment (payment reversal), the
 * dates of the order (platform), whether the seller's registered name is known (finding it, letters, suit, arbitration),
 * proof of each element together with the sum (suit, arbitration), each sign of fraud (police), or all of these
 * (write-off).
 */
export function enoughForRoute({ facts: f }: CaseRecord): boolean {
  if (f.buyer_country === 'CN') return false;
  if (f.claim_kind === null) return false;
  if (f.claim_kind === 'carriage') return f.goods_status !== null;
  return f.supplier_status === 'active' && (proofFallsShort(f) || small(f));
}

function small({ amount, currency }: CaseRecord['facts']): boolean {
  if (amount === null || currency === null) return false;
  const claim = claimOf({ amount: String(amount), currency });
  return claim !== undefined && claim.usdCents < TEN_THOUSAND_USD;
}
