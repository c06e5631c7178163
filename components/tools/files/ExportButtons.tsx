'use client';
import { useState } from 'react';
import type { FileEntry, Texts } from '@/lib/case/case';
import { fileListCsv } from '@/lib/files/csv';
import { saveBlob } from '@/lib/save';
import { fill } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { Button } from '../../ui/Button';

interface Props {
  readonly words: Words['tools']['files'];
  readonly files: readonly FileEntry[];
  readonly texts: Texts;
}

/** The list as a table and as the court's evidence list. What makes them is loaded when it is asked for. */
export function ExportButtons({ words, files, texts }: Props) {
  const [said, say] = useState('');
  const save = async (name: string, make: () => Promise<Blob>) => {
    say(words.working);
    try {
      saveBlob(name, await make());
      say(fill(words.saved, { name }));
    } catch {
      say(words.notSaved);
    }
  };
  const csv = async () => new Blob([await fileListCsv(files, words)], { type: 'text/csv' });
  const document = async () => {
    const { evidenceListDocument } = await import('@/lib/files/evidence-list');
    return evidenceListDocument({ files, texts, words });
  };
  return (
    <div className="mt-6 print:hidden">
      <p className="text-lg font-semibold">{words.exportTitle}</p>
      <div className="mt-2 space-y-3">
        <div>
          <Button look="secondary" onClick={() => save(words.csvName, csv)}>
            {words.csv}
          </Button>
          <p className="mt-1 text-muted">{words.csvHint}</p>
        </div>
        <div>
          <Button look="secondary" onClick={() => save(words.documentName, document)}>
            {words.document}
          </Button>
          <p className="mt-1 text-muted">{words.documentHint}</p>
        </div>
      </div>
      <p role="status" className="mt-2">
        {said}
      </p>
    </div>
  );
}
