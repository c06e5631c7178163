'use client';
import { useState } from 'react';
import { useCase } from '@/lib/case/use-case';
import { fill } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import { type BicCheck, checkBic } from '@/rules/counterparty/bic';
import { type PayeeAnswers, type PayeeFlag, payeeFlags } from '@/rules/counterparty/payee-check';
import type { Facts } from '@/rules/facts';
import { known } from '@/rules/reading';
import { Button } from '../../ui/Button';
import { Text } from '../../ui/Text';
import { useWords } from '../../ui/Words';
import { BicResult } from './BicResult';
import { Choice } from './Choice';
import type { ToolProps } from './kinds';
import { type Compared, NamesResult } from './NamesResult';
import { PayeeResult } from './PayeeResult';
import { readPair } from './read-names';
import { ToolField } from './ToolField';
import { UseFacts } from './UseFacts';
import { useToolText } from './useToolText';

interface Result {
  readonly compared: Compared;
  readonly bank: BicCheck;
  readonly flags: readonly PayeeFlag[];
  readonly facts: Partial<Facts>;
}

type Answers = Omit<PayeeAnswers, 'bankCountry' | 'seller'>;

/** The answers that follow: what the person said and the bank's country. The names alone answer nothing. */
function factsOf({ relation, change }: Answers, bank: BicCheck): Partial<Facts> {
  const { parts } = bank;
  return {
    // An escrow account of the platform counts as a match.
    ...(relation && { 'payee.match': relation === 'platform_or_collector' ? 'same' : relation }),
    ...(parts && parts.use !== 'test' && { 'payee.bankCountry': parts.country }),
    ...(change && { 'payee.changed': change === 'no' ? 'no' : 'yes' }),
  };
}

/** Compares whoever was paid with the contract party, and the bank's country with mainland China. */
export function PayeeTool({ words, inCase = false, onUse }: ToolProps) {
  const { shared, payee, bic, names } = words;
  const { locale } = useWords();
  const { case: held } = useCase();
  // A person who sells has no company seal (PayeeAnswers); outside a case nothing of the seller is known.
  const seller = inCase && known(held.facts, 'seller.kind') === 'person' ? 'person' : undefined;
  const contract = useToolText('sellerName', inCase);
  const holder = useToolText('payeeName', inCase);
  const code = useToolText('payeeBic', inCase);
  const [answers, setAnswers] = useState<Answers>({});
  const [result, setResult] = useState<Result>();

  const say = (next: Answers) => {
    setAnswers({ ...answers, ...next });
    setResult(undefined);
  };
  const check = async () => {
    for (const text of [contract, holder, code]) text.keep();
    const bank = checkBic(code.value);
    setResult({
      compared: await readPair(contract.value, holder.value),
      bank,
      flags: payeeFlags({ ...answers, bankCountry: bank.parts?.country, seller }),
      facts: factsOf(answers, bank),
    });
  };
  const field = (text: typeof contract, label: string, isCode = false) => (
    <ToolField
      label={label}
      value={text.value}
      code={isCode}
      onChange={(next) => {
        text.change(next);
        setResult(undefined);
      }}
      onKeep={() => text.keep()}
      onCheck={check}
    />
  );
  const filled = Object.keys(result?.facts ?? {}) as (keyof typeof payee.facts)[];
  return (
    <div className="space-y-5">
      <p className="text-muted">{payee.intro}</p>
      {field(contract, payee.contractName)}
      {field(holder, payee.payeeName)}
      {field(code, bic.label, true)}
      {[contract, holder, code].some(({ tooLong }) => tooLong) && <p className="text-muted">{shared.tooLong}</p>}
      <Choice
        question={payee.relation}
        options={payee.relations}
        notSure={payee.notSure}
        value={answers.relation}
        onChange={(relation) => say({ relation })}
      />
      <p className="text-muted">{payee.collectors}</p>
      {answers.relation === 'person' && seller === undefined && (
        <Choice
          question={payee.stamped}
          options={{ yes: payee.yes, no: payee.no }}
          notSure={payee.notSure}
          value={answers.stamped}
          onChange={(stamped) => say({ stamped })}
        />
      )}
      <Choice
        question={payee.change}
        options={payee.changes}
        notSure={payee.notSure}
        value={answers.change}
        onChange={(change) => say({ change })}
      />
      <Button onClick={check}>{shared.check}</Button>
      <div role="status" className="space-y-3 empty:hidden">
        {result && (
          <>
            <PayeeResult words={words} flags={result.flags} />
            <p className="font-semibold">{payee.namesTitle}</p>
            <NamesResult
              words={words}
              compared={result.compared}
              onlyFirst={names.onlyFirst}
              onlySecond={names.onlySecond}
            />
            {result.bank.result !== 'nothing_typed' && (
              <>
                <p className="font-semibold">{payee.bankTitle}</p>
                <BicResult words={words} checked={result.bank} />
              </>
            )}
          </>
        )}
      </div>
      {result && (
        <UseFacts
          words={shared}
          says={fill(payee.fills, {
            facts: formatList(
              locale,
              filled.map((id) => payee.facts[id]),
            ),
          })}
          facts={result.facts}
          onUse={onUse}
        />
      )}
      <p className="text-sm text-muted">
        <Text>{names.strict}</Text>
      </p>
    </div>
  );
}
