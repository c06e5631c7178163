'use client';
import { type FormEvent, useId, useState } from 'react';
import { NAME_LIMIT, type NamedCase, tidyName } from '@/lib/case/shelf-of-cases';
import { useShelf } from '@/lib/case/use-shelf';
import { saveText } from '@/lib/save';
import { fill, plural } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import { inBrackets, jointsOf } from '@/lib/words/join';
import type { Words } from '@/lib/words/words';
import { fieldLook, Labelled } from '../questions/parts';
import { Button } from '../ui/Button';
import { useWords } from '../ui/Words';

interface Props {
  readonly named: NamedCase;
  readonly words: Words['cases'];
  readonly onOpen: () => void;
  /** Says what was done, where it is still read when this row is gone. */
  readonly say: (text: string) => void;
  /** Opening alone. */
  readonly short?: boolean;
}

/** One case of the device: open, rename, save, erase. */
export function KeptCase({ named, words, onOpen, say, short = false }: Props) {
  const { locale } = useWords();
  const [doing, setDoing] = useState<'nothing' | 'renaming' | 'erasing'>('nothing');
  const name = named.name || words.unnamed;
  const about = [
    named.case ? plural(locale, Object.keys(named.case.facts).length, words.answers) : words.unreadable,
    ...(named.on ? [fill(words.keptOn, { day: formatDay(locale, named.on) })] : []),
  ];
  const of = <span className="sr-only"> {name}</span>;
  return (
    <li className="py-3 wrap-anywhere">
      <p>
        <strong>{name}</strong>
        <span className="text-muted">{inBrackets(locale, about.join(jointsOf(locale).comma))}</span>
      </p>
      <p className="flex flex-wrap gap-x-3">
        {named.case && (
          <Button look="quiet" className="px-1" onClick={onOpen}>
            {words.open}
            {of}
          </Button>
        )}
        {!short && (
          <>
            {named.case && (
              <Button look="quiet" className="px-1" onClick={() => setDoing('renaming')}>
                {words.rename}
                {of}
              </Button>
            )}
            <Button look="quiet" className="px-1" onClick={() => saveNamed(named)}>
              {words.saveFile}
              {of}
            </Button>
            <Button look="quiet" className="px-1" onClick={() => setDoing('erasing')}>
              {words.erase}
              {of}
            </Button>
          </>
        )}
      </p>
      {doing === 'renaming' && <Rename named={named} words={words} say={say} onDone={() => setDoing('nothing')} />}
      {doing === 'erasing' && <Erase named={named} words={words} say={say} onDone={() => setDoing('nothing')} />}
    </li>
  );
}

const saveNamed = ({ case: held, raw }: NamedCase) =>
  saveText('recourse-case.json', held ? `${JSON.stringify(held, null, 2)}\n` : raw);

interface DoingProps extends Pick<Props, 'named' | 'words' | 'say'> {
  readonly onDone: () => void;
}

function Rename({ named, words, say, onDone }: DoingProps) {
  const { rename } = useShelf();
  const [typed, setTyped] = useState(named.name);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = tidyName(typed);
    if (name === '') return say(words.nameMissing);
    const state = rename(named.id, name);
    say(state === 'ok' ? fill(words.renamed, { name }) : words[state]);
    if (state === 'ok') onDone();
  };
  return (
    <form onSubmit={submit} className="mt-2 flex flex-wrap items-end gap-3">
      <div className="min-w-0 grow">
        <Labelled label={words.newName} htmlFor={id}>
          <input
            id={id}
            // biome-ignore lint/a11y/noAutofocus: the field was asked for by the button before it
            autoFocus
            maxLength={NAME_LIMIT}
            autoComplete="off"
            className={fieldLook}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </Labelled>
      </div>
      <Button type="submit" look="secondary">
        {words.renameSave}
      </Button>
      <Button look="quiet" onClick={onDone}>
        {words.cancel}
      </Button>
    </form>
  );
}

function Erase({ named, words, say, onDone }: DoingProps) {
  const { erase } = useShelf();
  const name = named.name || words.unnamed;
  const yes = () => {
    const state = erase(named.id);
    say(state === 'ok' ? fill(words.erased, { name }) : words[state]);
    onDone();
  };
  return (
    <div className="mt-2 space-y-3">
      <p className="font-semibold">{fill(words.eraseAsk, { name })}</p>
      <p className="flex flex-wrap gap-3">
        <Button look="danger" autoFocus onClick={yes}>
          {words.eraseYes}
        </Button>
        <Button look="secondary" onClick={onDone}>
          {words.cancel}
        </Button>
      </p>
    </div>
  );
}
