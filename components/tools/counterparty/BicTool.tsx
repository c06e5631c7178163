'use client';
import { useState } from 'react';
import { fill } from '@/lib/words/fill';
import { type BicCheck, checkBic } from '@/rules/counterparty/bic';
import { Button } from '../../ui/Button';
import { BicResult } from './BicResult';
import type { ToolProps } from './kinds';
import { Offers, Reading } from './Reading';
import { ToolField } from './ToolField';
import { UseFacts } from './UseFacts';
import { useToolText } from './useToolText';

/** Reads a bank code: its form, the bank's country, test and passive codes. */
export function BicTool({ words, inCase = false, onUse }: ToolProps) {
  const { shared, bic, payee } = words;
  const text = useToolText('payeeBic', inCase);
  const [checked, setChecked] = useState<BicCheck>();
  const check = (typed: string) => {
    text.keep(typed);
    setChecked(checkBic(typed));
  };
  const choose = (code: string) => {
    text.change(code);
    check(code);
  };
  const parts = checked?.parts;
  const facts = parts && parts.use !== 'test' ? { 'payee.bankCountry': parts.country } : {};
  return (
    <div className="space-y-4">
      <ToolField
        label={bic.label}
        hint={bic.hint}
        code
        value={text.value}
        wrong={checked !== undefined && checked.result !== 'form_ok'}
        onChange={(next) => {
          text.change(next);
          setChecked(undefined);
        }}
        onKeep={() => text.keep()}
        onCheck={() => check(text.value)}
      />
      {text.tooLong && <p className="text-muted">{shared.tooLong}</p>}
      <Button onClick={() => check(text.value)}>{shared.check}</Button>
      <div role="status" className="space-y-3 empty:hidden">
        {checked && <BicResult words={words} checked={checked} />}
      </div>
      {checked && (
        <>
          <Offers title={shared.foundTitle} codes={checked.found} words={shared} onChoose={choose} />
          <Reading words={shared} changes={parts ? checked.changes : []} />
          <UseFacts
            key={checked.code}
            words={shared}
            says={fill(payee.fills, { facts: payee.facts['payee.bankCountry'] })}
            facts={facts}
            onUse={onUse}
          />
        </>
      )}
    </div>
  );
}
