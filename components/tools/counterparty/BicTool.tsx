'use client';
import { fill } from '@/lib/words/fill';
import { checkBic } from '@/rules/counterparty/bic';
import { BicResult } from './BicResult';
import { CodeTool } from './CodeTool';
import type { ToolProps } from './kinds';
import { Reading } from './Reading';
import { UseFacts } from './UseFacts';

/** Reads a bank code: its form, the bank's country, test and passive codes. */
export function BicTool({ words, inCase = false, onUse }: ToolProps) {
  const { shared, bic, payee } = words;
  return (
    <CodeTool
      words={shared}
      says={bic}
      id="payeeBic"
      inCase={inCase}
      check={checkBic}
      isWrong={({ result }) => result !== 'form_ok'}
      result={(checked) => <BicResult words={words} checked={checked} />}
      more={({ code, changes, parts }) => (
        <>
          <Reading words={shared} changes={parts ? changes : []} />
          <UseFacts
            key={code}
            words={shared}
            says={fill(payee.fills, { facts: payee.facts['payee.bankCountry'] })}
            facts={parts && parts.use !== 'test' ? { 'payee.bankCountry': parts.country } : {}}
            onUse={onUse}
          />
        </>
      )}
    />
  );
}
