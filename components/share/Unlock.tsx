'use client';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Case } from '@/lib/case/case';
import type { Refusal } from '@/lib/link/decode';
import { plural } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { fieldLook, Labelled, Tick } from '../questions/parts';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useWords } from '../ui/Words';

/** After so many wrong tries, what else can be done is said. */
const OFTEN = 3;

interface Props {
  /** What came: the link as it was opened or pasted. */
  readonly text: string;
  readonly words: Words['advisor']['unlock'];
  readonly onCase: (opened: Case) => void;
  readonly onRefused: (refusal: Refusal) => void;
}

/** Asks for the passphrase of a locked link. A wrong one is told and costs nothing, however often. */
export function Unlock({ text, words, onCase, onRefused }: Props) {
  const { locale } = useWords();
  const [typed, setTyped] = useState('');
  const [seen, setSeen] = useState(false);
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<'asking' | 'opening' | 'wrong' | 'empty' | 'cannot'>('asking');
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading takes the focus for each link that comes in
  useEffect(() => heading.current?.focus(), [text]);

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return setState('empty');
    setState('opening');
    const { openSealed } = await import('@/lib/link/seal');
    const opened = await openSealed(text, typed);
    if (opened.ok) return onCase(opened.case);
    if (opened.refusal === 'cannot') return setState('cannot');
    if (opened.refusal !== 'wrong_passphrase') return onRefused(opened.refusal);
    setTries(tries + 1);
    setState('wrong');
    field.current?.focus();
  };

  return (
    <form onSubmit={open} className="space-y-4">
      <h2 ref={heading} tabIndex={-1} className="font-serif text-2xl font-semibold">
        {words.title}
      </h2>
      <p>{words.text}</p>
      <Labelled label={words.label} htmlFor={id}>
        <p id={`${id}-hint`} className="text-muted">
          {words.hint}
        </p>
        <input
          ref={field}
          id={id}
          type={seen ? 'text' : 'password'}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby={`${id}-hint ${id}-told`}
          aria-invalid={state === 'wrong' || state === 'empty'}
          className={`${fieldLook} font-mono`}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </Labelled>
      <Tick type="checkbox" label={words.show} checked={seen} onChange={({ target }) => setSeen(target.checked)} />
      <div id={`${id}-told`}>
        {state === 'opening' && <p role="status">{words.opening}</p>}
        {(state === 'wrong' || state === 'empty' || state === 'cannot') && (
          <Notice tone="problem" role="alert">
            <p>{state === 'wrong' ? plural(locale, tries, words.wrong) : words[state]}</p>
            {state === 'wrong' && tries >= OFTEN && <p>{words.wrongOften}</p>}
            <p>{words.unchanged}</p>
          </Notice>
        )}
      </div>
      <Button type="submit" disabled={state === 'opening'}>
        {words.open}
      </Button>
    </form>
  );
}
