'use client';
import { type ReactNode, useState } from 'react';
import type { TextId } from '@/lib/case/case';
import { Button } from '../../ui/Button';
import type { CounterpartyWords } from './kinds';
import { Offers } from './Reading';
import { ToolField } from './ToolField';
import { useToolText } from './useToolText';

interface Props<Check> {
  readonly words: CounterpartyWords['shared'];
  readonly says: { readonly label: string; readonly hint: string };
  /** The text of the case that the field stands for. */
  readonly id: TextId;
  readonly inCase: boolean;
  readonly check: (typed: string) => Check;
  readonly isWrong: (checked: Check) => boolean;
  readonly result: (checked: Check) => ReactNode;
  /** What follows the result; `choose` puts a code into the field and checks it. */
  readonly more: (checked: Check, choose: (code: string) => void) => ReactNode;
}

/** A code to check: its field, what the check says, and the codes found in a longer text to choose from. */
export function CodeTool<Check extends { readonly found: readonly string[] }>(props: Props<Check>) {
  const { words, says, id, inCase, check, isWrong, result, more } = props;
  const text = useToolText(id, inCase);
  const [checked, setChecked] = useState<Check>();
  const read = (typed: string) => {
    text.keep(typed);
    setChecked(check(typed));
  };
  const choose = (code: string) => {
    text.change(code);
    read(code);
  };
  return (
    <div className="space-y-4">
      <ToolField
        label={says.label}
        hint={says.hint}
        code
        value={text.value}
        wrong={checked !== undefined && isWrong(checked)}
        onChange={(next) => {
          text.change(next);
          setChecked(undefined);
        }}
        onKeep={() => text.keep()}
        onCheck={() => read(text.value)}
      />
      {text.tooLong && <p className="text-muted">{words.tooLong}</p>}
      <Button onClick={() => read(text.value)}>{words.check}</Button>
      <div role="status" className="space-y-3 empty:hidden">
        {checked && result(checked)}
      </div>
      {checked && (
        <>
          <Offers title={words.foundTitle} codes={checked.found} words={words} onChoose={choose} />
          {more(checked, choose)}
        </>
      )}
    </div>
  );
}
