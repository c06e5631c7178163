'use client';
import { useId } from 'react';
import { useCase } from '@/lib/case/use-case';
import type { Words } from '@/lib/words/words';
import type { ApostilleFinding } from '@/rules/abroad/power-of-attorney';
import { apostilleFinding, FINDING_IDS } from '@/rules/abroad/readiness';
import { Tick } from '../questions/parts';

/** What the person read in the status table of the Apostille Convention. Kept with the case. */
export function ApostilleLook({ words }: { readonly words: Words['abroad'] }) {
  const id = useId();
  const { case: held, tick } = useCase();
  const found = apostilleFinding(held.ready ?? []);
  const options: readonly (readonly [ApostilleFinding, string])[] = [
    ['party', words.lookYes],
    ['not_party', words.lookNo],
    [null, words.lookNone],
  ];
  const choose = (finding: ApostilleFinding) => {
    tick(FINDING_IDS.party, finding === 'party');
    tick(FINDING_IDS.not_party, finding === 'not_party');
  };
  return (
    <fieldset aria-describedby={`${id}-hint`} className="space-y-2 print:hidden">
      <legend className="font-medium">{words.lookTitle}</legend>
      <p id={`${id}-hint`} className="text-muted">
        {words.lookHint}
      </p>
      {options.map(([finding, label]) => (
        <Tick
          key={label}
          type="radio"
          name={id}
          label={label}
          checked={found === finding}
          onChange={() => choose(finding)}
        />
      ))}
    </fieldset>
  );
}
