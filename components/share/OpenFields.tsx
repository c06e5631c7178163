'use client';
import { useCallback, useState } from 'react';
import { MOST_FILE_BYTES, type ReadFile, readFile } from '@/lib/files/read-file';
import { jointsOf } from '@/lib/words/join';
import type { Words } from '@/lib/words/words';
import { fieldLook, Labelled } from '../questions/parts';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useWords } from '../ui/Words';
import { useFileDrop } from './useFileDrop';

export type Opened = Exclude<ReadFile, { is: 'refused' }>;

interface Props {
  readonly words: Words['pages']['open'];
  readonly cases: Words['cases'];
  readonly onLink: (text: string) => void;
  readonly onOpened: (opened: Opened) => void;
  readonly onRefused: (text: string) => void;
}

/** A field to paste a link into, and one to choose a file, which may also be dropped anywhere on the page. */
export function OpenFields({ words, cases: { file: says }, onLink, onOpened, onRefused }: Props) {
  const { locale } = useWords();
  const [pasted, setPasted] = useState('');
  const openFile = useCallback(
    async (file: File | undefined) => {
      if (!file) return;
      if (file.size > MOST_FILE_BYTES) return onRefused(says.tooLarge);
      const read = readFile(await file.text().catch(() => ''));
      if (read.is !== 'refused') return onOpened(read);
      if (read.why === 'broken')
        return onRefused(`${words.fileUnreadable}${jointsOf(locale).space}${read.first ?? ''}`);
      onRefused({ other: says.other, newer: words.fileNewer, too_many: says.tooMany }[read.why]);
    },
    [words, says, locale, onOpened, onRefused],
  );
  const over = useFileDrop(
    useCallback(
      (files: readonly File[]) => {
        if (files.length > 1) onRefused(says.one);
        else void openFile(files[0]);
      },
      [says, onRefused, openFile],
    ),
  );
  return (
    <>
      <Section title={words.pasteTitle}>
        <Labelled label={words.pasteLabel} htmlFor="pasted-link">
          <p id="pasted-link-hint" className="text-muted">
            {words.pasteHint}
          </p>
          <textarea
            id="pasted-link"
            rows={3}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="pasted-link-hint"
            className={`${fieldLook} font-mono text-sm`}
            value={pasted}
            onChange={({ target }) => setPasted(target.value)}
          />
        </Labelled>
        <Button look="secondary" className="mt-3" onClick={() => onLink(pasted)}>
          {words.paste}
        </Button>
      </Section>
      <Section title={words.fileTitle}>
        <div
          className={`rounded-xl border-2 border-dashed p-4 ${over ? 'border-accent bg-accent-soft' : 'border-edge bg-surface'}`}
        >
          <Labelled label={says.label} htmlFor="case-file">
            <p id="case-file-hint" className="text-muted">
              {over ? says.dropHere : says.drop}
            </p>
            <input
              id="case-file"
              type="file"
              accept=".json,application/json"
              aria-describedby="case-file-hint"
              className={`${fieldLook} max-w-full file:me-3 file:rounded-md file:border-0 file:bg-accent-soft file:px-3 file:py-1.5 file:text-accent`}
              onChange={({ target }) => {
                void openFile(target.files?.[0]);
                target.value = '';
              }}
            />
          </Labelled>
        </div>
      </Section>
    </>
  );
}
