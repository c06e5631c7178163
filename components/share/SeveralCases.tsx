'use client';
import { useEffect, useRef, useState } from 'react';
import { useShelf } from '@/lib/case/use-shelf';
import type { NamedInFile } from '@/lib/files/cases-file';
import type { ReadFile } from '@/lib/files/read-file';
import { fill, plural } from '@/lib/words/fill';
import { inBrackets, jointsOf } from '@/lib/words/join';
import type { Words } from '@/lib/words/words';
import { useToday } from '../case/useToday';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useWords } from '../ui/Words';

interface Props {
  readonly file: Extract<ReadFile, { is: 'cases' }>;
  readonly words: Words['cases'];
  readonly onLook: (one: NamedInFile) => void;
}

/** The cases of one file: look at one, or keep all of them on this device. What is kept already is not kept twice. */
export function SeveralCases({ file, words, onLook }: Props) {
  const { locale } = useWords();
  const { cases: there, keep } = useShelf();
  const on = useToday();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, say] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading takes the focus for each file that comes in
  useEffect(() => heading.current?.focus(), [file]);

  const keepAll = () => {
    const isThere = (one: NamedInFile) =>
      there.some(({ name, case: held }) => name === one.name && JSON.stringify(held) === JSON.stringify(one.case));
    const missing = file.cases.filter((one) => !isThere(one));
    let count = 0;
    for (const one of missing) {
      const state = keep({ ...one, on });
      if (state !== 'ok')
        return say(`${plural(locale, count, words.file.keptAll)}${jointsOf(locale).space}${words[state]}`);
      count++;
    }
    say(count === 0 ? words.file.alreadyAll : plural(locale, count, words.file.keptAll));
  };
  return (
    <div className="space-y-4">
      <h2 ref={heading} tabIndex={-1} className="font-serif text-2xl font-semibold">
        {words.file.severalTitle}
      </h2>
      <p>{plural(locale, file.cases.length, words.file.several)}</p>
      <ul className="divide-y divide-line border-y border-line">
        {file.cases.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a file never changes
          <li key={at} className="flex flex-wrap items-center gap-x-3 py-2 wrap-anywhere">
            <span className="min-w-0 grow">
              <strong>{one.name || words.unnamed}</strong>
              <span className="text-muted">
                {inBrackets(locale, plural(locale, Object.keys(one.case.facts).length, words.answers))}
              </span>
            </span>
            <Button look="quiet" className="px-1" onClick={() => onLook(one)}>
              {words.file.look}
              <span className="sr-only"> {one.name || words.unnamed}</span>
            </Button>
          </li>
        ))}
      </ul>
      {file.refused.length > 0 && (
        <Notice tone="problem" role="alert" title={plural(locale, file.refused.length, words.file.refused)}>
          <ul className="list-disc ps-6 wrap-anywhere">
            {file.refused.map(({ at, name, errors: [first] }) => (
              <li key={at}>
                {fill(words.file.refusedCase, {
                  at,
                  name: name && `“${name}”`,
                  problem: first ? `${first.field}: ${first.message}` : '',
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {file.cases.length > 0 && (
        <Button look="secondary" onClick={keepAll}>
          {words.file.keepAll}
        </Button>
      )}
      <p role="status" className="font-medium">
        {said}
      </p>
    </div>
  );
}
