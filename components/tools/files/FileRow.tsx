'use client';
import { memo, useId, useRef } from 'react';
import type { FileEntry } from '@/lib/case/case';
import { formatSize } from '@/lib/files/size';
import { fill } from '@/lib/words/fill';
import { formatNumber } from '@/lib/words/format';
import type { Words } from '@/lib/words/words';
import { fieldLook, Labelled } from '../../questions/parts';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { Joint } from '../../ui/Joint';
import { useWords } from '../../ui/Words';
import { NoteField } from './NoteField';

export interface RowActions {
  /** Changes the fact to prove or the note; an empty text takes it back. */
  readonly edit: (sha256: string, part: { readonly element?: string; readonly note?: string }) => void;
  readonly remove: (sha256: string) => void;
  readonly check: (sha256: string, file: File) => void;
}

interface Props {
  readonly file: FileEntry;
  readonly words: Words['tools']['files'];
  readonly actions: RowActions;
  /** The result of checking the file again. */
  readonly checked: string;
  readonly removeId: string;
}

/** One file of the list. */
export const FileRow = memo(function FileRow({ file, words, actions, checked, removeId }: Props) {
  const { locale } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { name, size, sha256, element = '', note = '' } = file;
  const bytes = formatNumber(locale, size);
  return (
    <li>
      <fieldset className="min-w-0 space-y-3 rounded-lg border-2 border-line bg-surface p-4">
        <legend className="px-1 font-semibold wrap-anywhere">
          <bdi>{name}</bdi>
        </legend>
        <dl className="space-y-1">
          <div>
            <dt className="inline font-medium">
              {words.size}
              <Joint is="colon" />
            </dt>
            <dd className="inline">
              {size < 1000 ? formatSize(locale, size) : fill(words.bytes, { size: formatSize(locale, size), bytes })}
            </dd>
          </div>
          <div>
            <dt className="inline font-medium">
              {words.hash}
              <Joint is="colon" />
            </dt>
            <dd className="inline font-mono text-sm break-all" translate="no">
              {sha256}
            </dd>
          </div>
        </dl>
        {size === 0 && <p className="font-medium text-amber">{words.emptyFile}</p>}
        <CopyButton text={sha256} words={words.copy} />
        <Labelled label={words.element} htmlFor={`${id}-element`}>
          <select
            id={`${id}-element`}
            className={`${fieldLook} w-full`}
            value={element}
            onChange={({ target }) => actions.edit(sha256, { element: target.value })}
          >
            <option value="">{words.noElement}</option>
            {Object.entries(words.elements).map(([option, text]) => (
              <option key={option} value={option}>
                {text}
              </option>
            ))}
          </select>
        </Labelled>
        <NoteField words={words} note={note} onNote={(text) => actions.edit(sha256, { note: text })} />
        <p id={`${id}-again`} className="text-muted print:hidden">
          {words.againHint}
        </p>
        <p role="status" className="font-medium wrap-anywhere">
          {checked}
        </p>
        <div className="flex flex-wrap gap-3 print:hidden">
          <input
            ref={input}
            type="file"
            hidden
            onChange={({ target }) => {
              const [again] = target.files ?? [];
              if (again) actions.check(sha256, again);
              target.value = '';
            }}
          />
          <Button
            look="secondary"
            aria-label={fill(words.againOf, { name })}
            aria-describedby={`${id}-again`}
            onClick={() => input.current?.click()}
          >
            {words.again}
          </Button>
          <Button
            id={removeId}
            look="quiet"
            aria-label={fill(words.removeOf, { name })}
            onClick={() => actions.remove(sha256)}
          >
            {words.remove}
          </Button>
        </div>
      </fieldset>
    </li>
  );
});
