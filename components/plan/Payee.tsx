'use client';
import { type PayeeAnswers, payeeFlags } from '@/rules/counterparty/payee-check';
import type { Facts } from '@/rules/facts';
import { known } from '@/rules/reading';
import { PayeeResult } from '../tools/counterparty/PayeeResult';
import { usePlan } from './PlanContext';
import { Questions } from './Questions';

/** How a change of account was told is not asked, so a change stays open. */
const changeOf = (changed: 'yes' | 'no' | undefined): PayeeAnswers['change'] =>
  changed === 'yes' ? 'channel_not_known' : changed;

/** What the answers say of the payment. */
const payeeAnswersOf = (facts: Facts): PayeeAnswers => ({
  relation: known(facts, 'payee.match'),
  bankCountry: known(facts, 'payee.bankCountry'),
  seller: known(facts, 'seller.kind') === 'person' ? 'person' : undefined,
  ordered: known(facts, 'order.name') === 'agent' ? 'agent' : undefined,
  change: changeOf(known(facts, 'payee.changed')),
  paidTo: known(facts, 'dispute.kind') === 'diverted_payment' ? 'impostor' : undefined,
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
      {flags.some(({ missing }) => missing.includes('bankCountry')) && (
        <div data-lead>
          <p className="font-medium">{words.plan.routeOpenQuestions}</p>
          <Questions ids={['payee.bankCountry']} />
        </div>
      )}
    </div>
  );
}
