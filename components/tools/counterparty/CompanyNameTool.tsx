'use client';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import type { ToolProps } from './kinds';
import { NameResult } from './NameResult';
import { readName } from './read-names';
import { ToolField } from './ToolField';
import { useToolText } from './useToolText';

/** Takes a Chinese company name apart, as a hint. It finds no fact, so there is nothing to take over. */
export function CompanyNameTool({ words, inCase = false }: ToolProps) {
  const { shared, name } = words;
  const text = useToolText('sellerNameZh', inCase);
  const [read, setRead] = useState<Awaited<ReturnType<typeof readName>>>();
  const check = async () => {
    text.keep();
    setRead(await readName(text.value));
  };
  return (
    <div className="space-y-4">
      <ToolField
        label={name.label}
        hint={name.hint}
        value={text.value}
        onChange={(next) => {
          text.change(next);
          setRead(undefined);
        }}
        onKeep={() => text.keep()}
        onCheck={check}
      />
      {text.tooLong && <p className="text-muted">{shared.tooLong}</p>}
      <Button onClick={check}>{shared.check}</Button>
      <div role="status" className="space-y-3 empty:hidden">
        {read && <NameResult words={words} read={read} />}
      </div>
    </div>
  );
}
