'use client';
import { useState } from 'react';
import { emptyCase } from '@/lib/case/case';
import { isKept, type NamedCase } from '@/lib/case/shelf-of-cases';
import { useCase } from '@/lib/case/use-case';
import { useShelf } from '@/lib/case/use-shelf';
import { fill } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { KeptCase } from './KeptCase';
import { OpenKept } from './OpenKept';

interface Props {
  readonly words: Words['cases'];
  readonly short?: boolean;
  readonly onOpened?: () => void;
}

/** The cases of the device. Opening one asks first where the case in hand would be lost. */
export function CaseList({ words, short = false, onOpened }: Props) {
  const { case: held, replace, openInstead } = useCase();
  const { cases } = useShelf();
  const [asked, ask] = useState<NamedCase | undefined>();
  const [failed, setFailed] = useState(false);
  const [said, say] = useState('');
  const nameOf = ({ name }: NamedCase) => name || words.unnamed;

  const done = (named: NamedCase) => {
    ask(undefined);
    say(fill(words.opened, { name: nameOf(named) }));
    onOpened?.();
  };
  const put = (named: NamedCase) => {
    if (!named.case) return;
    replace(named.case);
    done(named);
  };
  const open = (named: NamedCase) => {
    setFailed(false);
    say('');
    const nothing = JSON.stringify(held) === JSON.stringify(emptyCase);
    if (nothing || isKept(cases, held)) put(named);
    else ask(named);
  };
  const setAside = (named: NamedCase) => {
    if (named.case && openInstead(named.case) === 'ok') done(named);
    else setFailed(true);
  };

  return (
    <>
      {cases.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul aria-label={words.list} className="divide-y divide-line border-y border-line">
          {cases.map((named) => (
            <KeptCase key={named.id} named={named} words={words} say={say} short={short} onOpen={() => open(named)} />
          ))}
        </ul>
      )}
      {asked && (
        <OpenKept
          held={held}
          name={nameOf(asked)}
          words={words}
          failed={failed}
          onKept={() => put(asked)}
          onAside={() => setAside(asked)}
          onNo={() => ask(undefined)}
        />
      )}
      <p role="status" className="font-medium wrap-anywhere">
        {said}
      </p>
    </>
  );
}
