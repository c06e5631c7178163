'use client';
import { useEffect, useRef, useState } from 'react';
import { useCase } from '@/lib/case/use-case';
import type { Words } from '@/lib/words/words';
import { Button } from '../ui/Button';
import { loadNow } from './worker';

interface Props {
  readonly next: ServiceWorker;
  readonly words: Words['offline']['update'];
  readonly onLater: () => void;
}

/**
 * Stands at the lower edge, after everything else: nothing above it moves. A case that lives in this page only would be
 * lost by loading, so there is then no button for it.
 */
export function UpdateNotice({ next, words, onLater }: Props) {
  const { storage } = useCase();
  const [said, setSaid] = useState('');
  const bar = useRef<HTMLElement>(null);

  // A live region is read out when its text changes, so the text comes after the region.
  useEffect(() => setSaid(words.title), [words.title]);

  // What gets the focus is not to lie under the bar.
  useEffect(() => {
    const { style } = document.documentElement;
    style.scrollPaddingBottom = `${(bar.current?.offsetHeight ?? 0) + 24}px`;
    return () => {
      style.scrollPaddingBottom = '';
    };
  }, []);

  return (
    <section
      ref={bar}
      aria-label={words.label}
      className="sticky bottom-0 z-10 border-t-2 border-accent bg-accent-soft print:hidden"
    >
      <div className="mx-auto flex w-full max-w-5xl flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-6">
        <div className="min-w-60 flex-1">
          <p role="status" className="font-semibold">
            {said}
          </p>
          <p>{storage === 'ok' ? words.kept : words.notKept}</p>
        </div>
        {storage === 'ok' && <Button onClick={() => loadNow(next)}>{words.load}</Button>}
        <Button look="quiet" onClick={onLater}>
          {words.later}
        </Button>
      </div>
    </section>
  );
}
