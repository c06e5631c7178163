'use client';
import { startTransition, useEffect, useRef, useState } from 'react';
import { type CsvRefusal, MOST_BYTES, readCsv, readRowOf } from '@/lib/batch/read-csv';
import type { BatchResult } from '@/lib/batch/run';
import { useToday } from '../case/useToday';
import { useWords } from '../ui/Words';
import type { BatchWords } from './kinds';

export type Batch =
  | { readonly is: 'nothing' }
  | { readonly is: 'reading' }
  | { readonly is: 'running'; readonly done: number; readonly all: number }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed' }
  | { readonly is: 'refused'; readonly refusal: CsvRefusal }
  | { readonly is: 'done'; readonly result: BatchResult };

/** Reads a file and assesses its rows. A new file, Stop, or leaving the page ends the run before it. */
export function useBatch({ advisor, facts }: BatchWords) {
  const { common } = useWords();
  const asOf = useToday();
  const [batch, setBatch] = useState<Batch>({ is: 'nothing' });
  const current = useRef(0);
  useEffect(() => {
    const run = current;
    return () => {
      run.current++;
    };
  }, []);

  const assessFile = async (file: File) => {
    const own = ++current.current;
    const stopped = () => current.current !== own;
    const show = (next: Batch) => {
      if (!stopped()) setBatch(next);
    };
    show({ is: 'reading' });
    if (file.size > MOST_BYTES) return show({ is: 'refused', refusal: 'too_large' });
    try {
      const words = { common, facts, wrong: advisor.wrong };
      const table = await readCsv(new Uint8Array(await file.arrayBuffer()), words);
      if (!table.ok) return show({ is: 'refused', refusal: table.refusal });
      const all = table.rows.length;
      show({ is: 'running', done: 0, all });
      const [{ runBatch }, { summarise }] = await Promise.all([import('@/lib/batch/run'), import('./summarise')]);
      const result = await runBatch(table.rows, {
        asOf,
        read: (row) => readRowOf(table, row, words),
        summarise,
        onProgress: (done) => show({ is: 'running', done, all }),
        stopped,
      });
      if (!result) return;
      const problems = [...table.problems, ...result.problems];
      // The table is drawn piece by piece, while the page answers.
      startTransition(() => show({ is: 'done', result: { ...result, problems } }));
    } catch {
      show({ is: 'failed' });
    }
  };

  const stop = () => {
    current.current++;
    setBatch({ is: 'stopped' });
  };
  return { batch, assessFile, stop };
}
