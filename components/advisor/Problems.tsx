'use client';
import { useState } from 'react';
import type { Problem } from '@/lib/batch/read-row';
import { fill, plural } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useWords } from '../ui/Words';

/** So many messages at a time. */
const STEP = 20;

/** What could not be read, by line and column. */
export function Problems({
  problems,
  words,
}: {
  readonly problems: readonly Problem[];
  readonly words: Words['advisor'];
}) {
  const { locale } = useWords();
  const [shown, setShown] = useState(STEP);
  const left = problems.length - shown;
  return (
    <Section title={words.problemsTitle}>
      <p className="mb-3 text-muted">{words.problemsIntro}</p>
      <ul className="divide-y divide-line border-y border-line">
        {problems.slice(0, shown).map(({ line, column, message }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the messages never change places
          <li key={at} className="py-2 wrap-anywhere">
            {column === undefined
              ? fill(words.problemLine, { line, message })
              : fill(words.problem, { line, column, message })}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + STEP * 5)}>
          {plural(locale, Math.min(left, STEP * 5), words.problemsMore)}
        </Button>
      )}
    </Section>
  );
}
