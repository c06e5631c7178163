/** The open doubts of a row that a case raises: a doubt about one kind of buyer or of deal is none for another. */
import type { Facts } from '../facts';
import { known } from '../reading';
import { type JurisdictionRow, ruleTable } from './rule-table';

const table: { readonly [rule: string]: JurisdictionRow } = ruleTable;

/** Consumer rights are none of a business. */
const consumerRights = { 10: (s: Facts) => known(s, 'buyer.kind') !== 'business' };

/** S1 is settled for a consumer, and where the terms were settled on the platform; not known: the doubt stays. */
const raisedBy: { readonly [rule: string]: { readonly [doubt: number]: (s: Facts) => boolean } } = {
  S1: {
    1: (s) => known(s, 'buyer.kind') !== 'consumer',
    2: (s) => known(s, 'deal.termsOffPlatform') !== 'no',
  },
  T14: consumerRights,
  T14b: consumerRights,
  T14c: consumerRights,
  T14d: consumerRights,
};

/** Numbers of the doubts (section 6) that stand beside a row in this case. */
export function doubtsOf(s: Facts, rule: string): readonly number[] {
  const row = table[rule];
  const all = [row?.doubt, ...(row?.moreDoubts ?? [])].filter((n) => n !== undefined);
  return all.filter((n) => raisedBy[rule]?.[n]?.(s) ?? true);
}
