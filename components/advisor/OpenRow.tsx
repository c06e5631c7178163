'use client';
import { useEffect, useRef } from 'react';
import type { ResultRow } from '@/lib/batch/run';
import { fill, plural } from '@/lib/words/fill';
import { Button } from '../ui/Button';
import { useWords } from '../ui/Words';
import type { BatchWords } from './kinds';
import { tellRow } from './result-words';

interface Props {
  readonly row: ResultRow;
  /** Answers of the case in hand. */
  readonly mine: number;
  readonly words: BatchWords;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before a case of the table takes the place of the one in hand. */
export function OpenRow({ row, mine, words, onYes, onNo }: Props) {
  const { locale } = useWords();
  const { advisor } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading takes the focus for each row that is asked about
  useEffect(() => heading.current?.focus(), [row]);
  return (
    <section className="my-4 rounded-xl border-2 border-accent bg-surface p-4">
      <h3 ref={heading} tabIndex={-1} className="text-lg font-semibold">
        {fill(advisor.askTitle, { answers: plural(locale, mine, advisor.answers) })}
      </h3>
      <p className="mt-1 wrap-anywhere">{fill(advisor.askText, { name: tellRow(words, row).name })}</p>
      <p className="mt-3 flex flex-wrap gap-3">
        <Button onClick={onYes}>{advisor.askYes}</Button>
        <Button look="secondary" onClick={onNo}>
          {advisor.askNo}
        </Button>
      </p>
    </section>
  );
}
