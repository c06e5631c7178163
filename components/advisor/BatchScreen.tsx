'use client';
import { columnsCsv, templateCsv } from '@/lib/batch/template';
import { saveText } from '@/lib/save';
import { fill, plural } from '@/lib/words/fill';
import type { Packed } from '@/lib/words/packed';
import { Button } from '../ui/Button';
import { Joint } from '../ui/Joint';
import { Notice } from '../ui/Notice';
import { useUnpacked } from '../ui/useUnpacked';
import { useWords } from '../ui/Words';
import { FileDrop } from './FileDrop';
import type { BatchWords } from './kinds';
import { Results } from './Results';
import { type Batch, useBatch } from './useBatch';

/** Many cases from a table: template, file, progress, results. */
export function BatchScreen({ words: packed }: { readonly words: Packed<BatchWords> }) {
  const words = useUnpacked(packed);
  const { advisor, facts } = words;
  const { batch, assessFile, stop } = useBatch(words);
  return (
    <>
      <p className="mb-4 flex flex-wrap gap-3">
        <Button look="secondary" onClick={() => saveText(advisor.templateFile, templateCsv(advisor), 'text/csv')}>
          {advisor.template}
        </Button>
        <Button look="quiet" onClick={() => saveText(advisor.columnsFile, columnsCsv(facts, advisor), 'text/csv')}>
          {advisor.columns}
        </Button>
      </p>
      <p className="mb-4 text-muted">{advisor.columnsHint}</p>
      <FileDrop words={advisor} onFile={assessFile} />
      <div className="mt-4">
        <Told batch={batch} words={words} onStop={stop} />
      </div>
      {batch.is === 'done' && <Results result={batch.result} words={words} />}
    </>
  );
}

interface ToldProps {
  readonly batch: Batch;
  readonly words: BatchWords;
  readonly onStop: () => void;
}

/** How far it is. Screen readers hear the beginning and the end; the bar is there for whoever looks. */
function Told({ batch, words: { advisor }, onStop }: ToldProps) {
  const { locale } = useWords();
  return (
    <>
      {batch.is === 'running' && (
        <div className="flex flex-wrap items-center gap-3">
          <progress aria-label={advisor.progressLabel} value={batch.done} max={batch.all} className="w-60 max-w-full" />
          <span className="tabular-nums">{fill(advisor.progress, { done: batch.done, all: batch.all })}</span>
          <Button look="quiet" onClick={onStop}>
            {advisor.stop}
          </Button>
        </div>
      )}
      <p role="status" className="font-medium">
        {batch.is === 'reading' && advisor.reading}
        {batch.is === 'stopped' && advisor.stopped}
        {batch.is === 'done' && (
          <>
            {plural(locale, batch.result.rows.length, advisor.done)}
            <Joint is="space" />
            {batch.result.refused > 0 && plural(locale, batch.result.refused, advisor.refusedRows)}
          </>
        )}
      </p>
      {(batch.is === 'refused' || batch.is === 'failed') && (
        <Notice tone="problem" role="alert">
          <p>{batch.is === 'refused' ? advisor.refusals[batch.refusal] : advisor.failed}</p>
        </Notice>
      )}
    </>
  );
}
