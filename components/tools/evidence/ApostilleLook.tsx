'use client';
import { useId } from 'react';
import type { Words } from '@/lib/words/words';
import type { ApostilleFinding } from '@/rules/abroad/apostille-finding';
import { Tick } from '../../questions/parts';

interface Props {
  readonly words: Pick<Words['abroad'], 'lookTitle' | 'lookHint' | 'lookYes' | 'lookNo' | 'lookNone'>;
  readonly finding: ApostilleFinding;
  readonly onFind: (finding: ApostilleFinding) => void;
}

/** Asks what the status table of the Apostille Convention shows, instead of keeping a list of states. */
export function ApostilleLook({ words, finding, onFind }: Props) {
  const id = useId();
  const options: readonly (readonly [ApostilleFinding, string])[] = [
    ['party', words.lookYes],
    ['not_party', words.lookNo],
    [null, words.lookNone],
  ];
  return (
    <fieldset aria-describedby={`${id}-hint`} className="min-w-0 space-y-2 print:hidden">
      <legend className="font-medium">{words.lookTitle}</legend>
      <p id={`${id}-hint`} className="text-muted">
        {words.lookHint}
      </p>
      {options.map(([found, label]) => (
        <Tick
          key={label}
          type="radio"
          name={id}
          label={label}
          checked={finding === found}
          onChange={() => onFind(found)}
        />
      ))}
    </fieldset>
  );
}
