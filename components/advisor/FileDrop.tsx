'use client';
import { type DragEvent, useState } from 'react';
import type { Words } from '@/lib/words/words';
import { fieldLook, Labelled } from '../questions/parts';
import { Joint } from '../ui/Joint';

interface Props {
  readonly words: Words['advisor'];
  readonly onFile: (file: File) => void;
}

/** A file by the button, by keyboard, or dropped. */
export function FileDrop({ words, onFile }: Props) {
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside takes every file by keyboard
    <div
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`rounded-xl border-2 border-dashed p-4 ${over ? 'border-accent bg-accent-soft' : 'border-edge bg-surface'}`}
    >
      <Labelled label={words.file} htmlFor="batch-file">
        <p id="batch-file-hint" className="text-muted">
          {words.batchLimits}
          <Joint is="space" />
          {words.drop}
        </p>
        <input
          id="batch-file"
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          aria-describedby="batch-file-hint"
          className={`${fieldLook} max-w-full file:me-3 file:rounded-md file:border-0 file:bg-accent-soft file:px-3 file:py-1.5 file:text-accent`}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) onFile(file);
            target.value = '';
          }}
        />
      </Labelled>
    </div>
  );
}
