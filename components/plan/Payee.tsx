'use client';
import { payeeFlags } from '@/rules/counterparty/payee-check';
import { known } from '@/rules/reading';
import { PayeeResult } from '../tools/counterparty/PayeeResult';
import { usePlan } from './PlanContext';
import { payeeAnswersOf, waitsForBank } from './payee-answers';
import { Questions } from './Questions';

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
      {waitsForBank(flags) && (
        <div data-lead>
          <p className="font-medium">{words.plan.routeOpenQuestions}</p>
          <Questions ids={['payee.bankCountry']} />
        </div>
      )}
    </div>
  );
}
