/** Rows of section 4, or parts of them, that no fact of the vocabulary can decide. */
import type { LiabilityRule } from './finding';

export interface NotBuilt {
  readonly rule: LiabilityRule;
  /** The part left out; `all`: the row is never returned. */
  readonly part: string;
  readonly why: string;
}

export const notBuilt: readonly NotBuilt[] = [
  { rule: 'LIA-3', part: 'all', why: 'Whether the owner abused the company to evade debts is not asked.' },
  { rule: 'LIA-4', part: 'possible', why: 'Whether the sister company was used for the abuse is not asked.' },
  { rule: 'LIA-5', part: 'all', why: 'Capital that is not due yet and inability to pay are not asked.' },
  { rule: 'LIA-6', part: 'all', why: 'Transfers of unpaid shares, their day and what the buyer knew are not asked.' },
  { rule: 'LIA-7', part: 'all', why: 'Whether a liquidation group was formed within 15 days is not asked.' },
  { rule: 'LIA-8', part: 'all', why: 'Intent or gross negligence of a director is not asked.' },
  { rule: 'LIA-9', part: 'possible', why: 'Whether the account, seal or blank contract was lent is not asked.' },
  { rule: 'LIA-10', part: 'no', why: 'Good faith of the receiver and whether the money is gone are not asked.' },
  { rule: 'LIA-13', part: 'all', why: 'Trading under the licence of another is not asked.' },
  { rule: 'LIA-16', part: 'all', why: 'The link score comes from the store network, not from an answer.' },
  {
    rule: 'LIA-19',
    part: 'unpaid or withdrawn capital, transfer without paying, gratuitous receipt, partners',
    why: 'These grounds of the addition rules are not asked; the row is unknown.',
  },
];
