'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { BatchResult, ResultRow } from '@/lib/batch/run';
import { tableCsv } from '@/lib/batch/table-csv';
import { useCase } from '@/lib/case/use-case';
import { pathTo } from '@/lib/paths';
import { saveText } from '@/lib/save';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useWords } from '../ui/Words';
import type { BatchWords } from './kinds';
import { OpenRow } from './OpenRow';
import { Problems } from './Problems';
import { ResultTable } from './ResultTable';
import { exportRows } from './result-words';

/** What came of a table: its messages, its results, and the ways out of here. */
export function Results({ result, words }: { readonly result: BatchResult; readonly words: BatchWords }) {
  const { locale } = useWords();
  const { case: held, replace } = useCase();
  const router = useRouter();
  const [asked, setAsked] = useState<ResultRow | undefined>();
  const [said, say] = useState('');
  const { advisor } = words;
  const mine = Object.keys(held.facts).length;

  const open = (row: ResultRow) => {
    replace(row.case);
    router.push(pathTo(locale, 'check'));
  };
  return (
    <>
      {result.problems.length > 0 && <Problems problems={result.problems} words={advisor} />}
      {result.rows.length > 0 && (
        <Section title={advisor.resultTitle}>
          <p className="mb-4 text-muted">{advisor.advice}</p>
          <Button
            look="secondary"
            className="mb-4"
            onClick={() => saveText(advisor.exportFile, tableCsv(exportRows(words, result.rows)), 'text/csv')}
          >
            {advisor.export}
          </Button>
          {asked && (
            <OpenRow
              row={asked}
              mine={mine}
              words={words}
              onYes={() => open(asked)}
              onNo={() => {
                setAsked(undefined);
                say(advisor.keptMine);
              }}
            />
          )}
          <p role="status">{said}</p>
          <ResultTable
            rows={result.rows}
            words={words}
            onOpen={(row) => {
              say('');
              if (mine > 0) setAsked(row);
              else open(row);
            }}
          />
        </Section>
      )}
    </>
  );
}
