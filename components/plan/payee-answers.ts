import type { PayeeAnswers, PayeeFlag } from '@/rules/counterparty/payee-check';
import type { Facts } from '@/rules/facts';
import { nothingPaid } from '@/rules/inputs/something-paid';
import { known } from '@/rules/reading';

/** How a change of account was told is not asked, so a change stays open. */
const changeOf = (changed: 'yes' | 'no' | undefined): PayeeAnswers['change'] =>
  changed === 'yes' ? 'channel_not_known' : changed;

/** What the answers say of the payment. */
export const payeeAnswersOf = (facts: Facts): PayeeAnswers => ({
  relation: known(facts, 'payee.match'),
  bankCountry: known(facts, 'payee.bankCountry'),
  seller: known(facts, 'seller.kind') === 'person' ? 'person' : undefined,
  ordered: known(facts, 'order.name') === 'agent' ? 'agent' : undefined,
  change: changeOf(known(facts, 'payee.changed')),
  paidTo: known(facts, 'dispute.kind') === 'diverted_payment' ? 'impostor' : undefined,
});

/** It was told who was paid: the part on it stands in the plan. */
export const tellsPayee = (facts: Facts): boolean => known(facts, 'payee.match') !== undefined && !nothingPaid(facts);

export const waitsForBank = (flags: readonly PayeeFlag[]): boolean =>
  flags.some(({ missing }) => missing.includes('bankCountry'));
