'use client';
import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { readDropped } from '@/lib/files/dropped';
import type { Words } from '@/lib/words/words';
import { Button } from '../../ui/Button';

interface Props {
  readonly words: Words['tools']['files'];
  readonly button: Ref<HTMLButtonElement>;
  readonly onFiles: (files: readonly File[], folders: readonly string[]) => void;
  readonly children?: ReactNode;
}

/** A file that misses the area must not replace the page. */
function useNoStrayDrops() {
  useEffect(() => {
    const stay = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
    };
    window.addEventListener('dragover', stay);
    window.addEventListener('drop', stay);
    return () => {
      window.removeEventListener('dragover', stay);
      window.removeEventListener('drop', stay);
    };
  }, []);
}

/** Files by a button or by dropping them. */
export function DropArea({ words, button, onFiles, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  useNoStrayDrops();
  return (
    <section
      aria-label={words.choose}
      className={`rounded-lg border-2 border-dashed p-4 print:hidden ${over ? 'border-accent bg-accent-soft' : 'border-edge'}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const { files, folders } = readDropped(event.dataTransfer);
        onFiles(files, folders);
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="files-to-add"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])], []);
          target.value = '';
        }}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button ref={button} onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <span>{words.dropHere}</span>
      </div>
      <p className="mt-2 text-muted">{words.folders}</p>
      {children}
    </section>
  );
}
