'use client';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import type { CounterpartyWords } from './kinds';
import { type Compared, NamesResult } from './NamesResult';
import { readPair } from './read-names';
import { ToolField } from './ToolField';

/** Compares two names as written; keeps nothing. */
export function CompareNamesTool({ words }: { readonly words: CounterpartyWords }) {
  const { name, names } = words;
  const [pair, setPair] = useState(['', ''] as readonly [string, string]);
  const [compared, setCompared] = useState<Compared>();
  const change = (next: readonly [string, string]) => {
    setPair(next);
    setCompared(undefined);
  };
  const check = async () => setCompared(await readPair(...pair));
  return (
    <div className="space-y-4">
      <ToolField label={name.first} value={pair[0]} onChange={(next) => change([next, pair[1]])} onCheck={check} />
      <ToolField label={name.second} value={pair[1]} onChange={(next) => change([pair[0], next])} onCheck={check} />
      <p className="text-sm text-muted">{names.strict}</p>
      <Button onClick={check}>{name.compare}</Button>
      <div role="status" className="empty:hidden">
        {compared && (
          <NamesResult
            words={words}
            compared={compared}
            onlyFirst={name.compareOnlyFirst}
            onlySecond={name.compareOnlySecond}
          />
        )}
      </div>
    </div>
  );
}
