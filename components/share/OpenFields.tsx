'use client';
import { useState } from 'react';
import { type Case, parseCase } from '@/lib/case/case';
import type { Words } from '@/lib/words/words';
import { fieldLook, Labelled } from '../questions/parts';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';

/** A saved case is far smaller. */
const MOST_BYTES = 1_000_000;

interface Props {
  readonly words: Words['pages']['open'];
  readonly onLink: (text: string) => void;
  readonly onCase: (opened: Case) => void;
  readonly onRefused: (text: string) => void;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A field to paste a link into, and one to choose a file. */
export function OpenFields({ words, onLink, onCase, onRefused }: Props) {
  const [pasted, setPasted] = useState('');
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) return onRefused(words.fileTooLarge);
    const read = parseCase(readJson(await file.text().catch(() => '')));
    if (read.ok) return onCase(read.case);
    const [first] = read.errors;
    onRefused(
      `${read.newer ? words.fileNewer : words.fileUnreadable} ${first ? `${first.field}: ${first.message}` : ''}`,
    );
  };
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
        <Labelled label={words.fileLabel} htmlFor="case-file">
          <input
            id="case-file"
            type="file"
            accept=".json,application/json"
            className={`${fieldLook} max-w-full file:me-3 file:rounded-md file:border-0 file:bg-accent-soft file:px-3 file:py-1.5 file:text-accent`}
            onChange={({ target }) => {
              void openFile(target.files?.[0]);
              target.value = '';
            }}
          />
        </Labelled>
      </Section>
    </>
  );
}
