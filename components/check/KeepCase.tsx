'use client';
import { type FormEvent, useId, useState } from 'react';
import type { Case } from '@/lib/case/case';
import { NAME_LIMIT, tidyName } from '@/lib/case/shelf-of-cases';
import { useShelf } from '@/lib/case/use-shelf';
import { fill } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { useToday } from '../case/useToday';
import { fieldLook, Labelled } from '../questions/parts';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

interface Props {
  readonly held: Case;
  readonly words: Words['cases'];
  /** What to do once the copy is kept. */
  readonly onKept?: (name: string) => void;
}

/** Keeps a copy under a name. A copy with the same name is replaced only when that is chosen. */
export function KeepCase({ held, words, onKept }: Props) {
  const { cases, keep } = useShelf();
  const on = useToday();
  const [typed, setTyped] = useState<string | undefined>();
  const [told, tell] = useState<'nothing' | 'missing' | 'same' | 'kept' | 'full' | 'blocked'>('nothing');
  const id = useId();
  const name = tidyName(typed ?? held.texts?.sellerName ?? '');
  const twin = cases.find((other) => other.name === name && other.case);

  const put = (over?: string) => {
    const state = keep({ name, case: held, on }, over);
    tell(state === 'ok' ? 'kept' : state);
    if (state === 'ok') onKept?.(name);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name === '') tell('missing');
    else if (twin) tell('same');
    else put();
  };
  return (
    <form onSubmit={submit} className="space-y-3" noValidate>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow">
          <Labelled label={words.nameLabel} htmlFor={id}>
            <input
              id={id}
              maxLength={NAME_LIMIT}
              autoComplete="off"
              aria-invalid={told === 'missing'}
              aria-describedby={`${id}-told`}
              className={fieldLook}
              value={typed ?? name}
              onChange={({ target }) => {
                setTyped(target.value);
                tell('nothing');
              }}
            />
          </Labelled>
        </div>
        <Button type="submit" look="secondary">
          {words.keep}
        </Button>
      </div>
      <div id={`${id}-told`} role="status" className="space-y-3">
        {told === 'missing' && <p className="font-medium text-seal">{words.nameMissing}</p>}
        {told === 'kept' && <p className="font-medium">{fill(words.keptAs, { name })}</p>}
        {(told === 'full' || told === 'blocked') && (
          <Notice tone="problem">
            <p>{words[told]}</p>
          </Notice>
        )}
        {told === 'same' && twin && <p className="font-medium wrap-anywhere">{fill(words.same, { name })}</p>}
      </div>
      {told === 'same' && twin && (
        <p className="flex flex-wrap gap-3">
          <Button onClick={() => put(twin.id)}>{words.replace}</Button>
          <Button look="secondary" onClick={() => put()}>
            {words.keepBoth}
          </Button>
        </p>
      )}
    </form>
  );
}
