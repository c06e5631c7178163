'use client';
import { useState } from 'react';
import { fill } from '@/lib/words/fill';
import { checkUscc, type UsccCheck } from '@/rules/counterparty/uscc';
import { Button } from '../../ui/Button';
import type { ToolProps } from './kinds';
import { Offers, Reading } from './Reading';
import { ToolField } from './ToolField';
import { UsccResult } from './UsccResult';
import { UseFacts } from './UseFacts';
import { useToolText } from './useToolText';

/** Checks the form of a company code and says what it holds. */
export function UsccTool({ words, inCase = false, onUse }: ToolProps) {
  const { shared, uscc } = words;
  const text = useToolText('sellerCode', inCase);
  const [checked, setChecked] = useState<UsccCheck>();
  const check = (typed: string) => {
    text.keep(typed);
    setChecked(checkUscc(typed));
  };
  const choose = (code: string) => {
    text.change(code);
    check(code);
  };
  const digits = checked?.parts?.factPrefix;
  return (
    <div className="space-y-4">
      <ToolField
        label={uscc.label}
        hint={uscc.hint}
        code
        value={text.value}
        wrong={checked?.result === 'input_error' && checked.found.length === 0}
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
        {checked && <UsccResult words={words} checked={checked} />}
      </div>
      {checked && (
        <>
          <Offers title={shared.foundTitle} codes={checked.found} words={shared} onChoose={choose} />
          <Offers title={shared.meantTitle} codes={checked.corrections} words={shared} onChoose={choose} />
          <Reading words={shared} code={checked.parts && checked.code} changes={checked.parts ? checked.changes : []} />
          {digits !== undefined && (
            <UseFacts
              key={checked.code}
              words={shared}
              says={fill(uscc.useSays, { digits })}
              facts={{ 'seller.codePrefix': digits }}
              onUse={onUse}
            />
          )}
        </>
      )}
    </div>
  );
}
