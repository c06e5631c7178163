'use client';
import { useEffect, useRef } from 'react';
import { Joint } from './Joint';

export interface PageError {
  /** Id of the element that the link leads to. */
  readonly target: string;
  readonly question: string;
  readonly message: string;
}

interface Props {
  readonly title: string;
  readonly intro: string;
  readonly errors: readonly PageError[];
  /** Changes with every failed attempt: the summary then takes the focus again. */
  readonly attempt: number;
}

/** Goes to the question and focuses its first field; the address stays as it is. */
function goTo(target: string) {
  const block = document.getElementById(target);
  block?.scrollIntoView({ block: 'start' });
  block?.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true });
}

export function ErrorSummary({ title, intro, errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  return (
    <div ref={box} tabIndex={-1} role="alert" className="mb-8 rounded-lg border-4 border-seal bg-surface p-4">
      <h2 className="text-xl font-semibold">{title}</h2>
      <p className="mt-1">{intro}</p>
      <ul className="mt-3 space-y-1">
        {errors.map(({ target, question, message }) => (
          <li key={target}>
            <a
              href={`#${target}`}
              className="inline-block py-1 font-medium text-seal underline underline-offset-4"
              onClick={(event) => {
                event.preventDefault();
                goTo(target);
              }}
            >
              {question}
              <Joint is="space" />
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
