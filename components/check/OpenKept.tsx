'use client';
import { useEffect, useRef } from 'react';
import type { Case } from '@/lib/case/case';
import { saveText } from '@/lib/save';
import { fill } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { KeepCase } from './KeepCase';

interface Props {
  readonly held: Case;
  /** Name of the case that is to be opened. */
  readonly name: string;
  readonly words: Words['cases'];
  /** The case in hand could not be set aside. */
  readonly failed: boolean;
  readonly onKept: () => void;
  readonly onAside: () => void;
  readonly onNo: () => void;
}

/** Asks what becomes of the case in hand before another one takes its place. */
export function OpenKept({ held, name, words, failed, onKept, onAside, onNo }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading takes the focus for each case that is asked about
  useEffect(() => heading.current?.focus(), [name]);
  return (
    <div className="my-4 space-y-4 rounded-xl border-2 border-accent bg-surface p-4">
      <h3 ref={heading} tabIndex={-1} className="text-lg font-semibold">
        {words.openTitle}
      </h3>
      <p className="wrap-anywhere">{fill(words.openText, { name })}</p>
      <p className="font-medium">{words.openKeep}</p>
      <KeepCase held={held} words={words} onKept={onKept} />
      {failed && (
        <Notice tone="problem" role="alert">
          <p className="mb-3">{words.notAside}</p>
          <Button look="secondary" onClick={() => saveText('recourse-case.json', JSON.stringify(held, null, 2))}>
            {words.saveFile}
          </Button>
        </Notice>
      )}
      <p className="flex flex-wrap gap-3">
        <Button look="secondary" aria-describedby="aside-hint" onClick={onAside}>
          {words.openAside}
        </Button>
        <Button look="quiet" onClick={onNo}>
          {words.cancel}
        </Button>
      </p>
      <p id="aside-hint" className="text-muted">
        {words.asideHint}
      </p>
    </div>
  );
}
