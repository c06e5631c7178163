'use client';
import { type PayeeAnswers, payeeFlags } from '@/rules/counterparty/payee-check';
import type { Facts } from '@/rules/facts';
import { known } from '@/rules/reading';
import { PayeeResult } from '../tools/counterparty/PayeeResult';
import { usePlan } from './PlanContext';

/** What the answers say of the payment. How a change of account was told is not asked, so a change stays open. */
export const payeeAnswersOf = (facts: Facts): PayeeAnswers => ({
  relation: known(facts, 'payee.match'),
  bankCountry: known(facts, 'payee.bankCountry'),
  change: known(facts, 'payee.changed') === 'no' ? 'no' : undefined,
});

/** Who was paid, and what that endangers. */
export function Payee() {
  const { words, held } = usePlan();
  const flags = payeeFlags(payeeAnswersOf(held.facts));
  const answered = known(held.facts, 'payee.changed') !== undefined;
  return (
    <div className="space-y-3">
      <PayeeResult
        words={words.tools.counterparty}
        flags={flags.filter(({ id }) => answered || id !== 'account_changed')}
      />
    </div>
  );
}
