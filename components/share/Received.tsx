'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { Case } from '@/lib/case/case';
import { useCase } from '@/lib/case/use-case';
import { pathTo } from '@/lib/paths';
import { fill, plural } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import { KeepCase } from '../check/KeepCase';
import { Button, ButtonLink } from '../ui/Button';
import { Details } from '../ui/Details';
import { Joint } from '../ui/Joint';
import { Notice } from '../ui/Notice';
import { useWords } from '../ui/Words';
import { CaseView } from './CaseView';
import { Compare } from './Compare';
import type { OpenWords } from './OpenScreen';
import { useTaken } from './useTaken';

/** What came in a link or file: who says they prepared it, what is filled in, and the choice. */
export function Received({ received, words }: { readonly received: Case; readonly words: OpenWords }) {
  const { locale } = useWords();
  const { case: held, replace } = useCase();
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const [kept, setKept] = useState(false);
  const { open, cases } = words;
  const taking = useTaken(received);
  const mine = Object.keys(held.facts).length;
  const filled = Object.keys(received.facts).length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading takes the focus for each case that comes in
  useEffect(() => heading.current?.focus(), [received]);

  const use = () => {
    replace(received);
    router.push(pathTo(locale, 'check'));
  };

  if (kept) {
    return (
      <div role="status" className="space-y-4">
        <p>{taking.count > 0 ? plural(locale, taking.count, cases.take.kept) : open.kept}</p>
        <ButtonLink href={pathTo(locale, 'check')}>{open.goOn}</ButtonLink>
      </div>
    );
  }
  return (
    <div className="space-y-6">
      <h2 ref={heading} tabIndex={-1} className="font-serif text-2xl font-semibold">
        {open.filledTitle}
      </h2>
      {received.from ? (
        <Notice>
          <p>
            {open.by}
            <Joint is="space" />
            <strong className="wrap-anywhere">{received.from.name}</strong>
          </p>
          <p className="text-muted">{open.unverified}</p>
          {received.from.message && (
            <>
              <p className="mt-3 font-medium">{open.message}</p>
              <p className="whitespace-pre-wrap wrap-anywhere">{received.from.message}</p>
            </>
          )}
        </Notice>
      ) : (
        <p className="text-muted">{open.byNobody}</p>
      )}
      <p>{plural(locale, filled, open.filled)}</p>
      {received.asOf && received.asOf < words.lawAsOf && (
        <Notice tone="warning">
          <p>
            {fill(open.lawChanged, {
              made: formatDay(locale, received.asOf),
              law: formatDay(locale, words.lawAsOf),
            })}
          </p>
        </Notice>
      )}
      {mine > 0 && <Compare received={received} words={words} taking={taking} />}
      <CaseView seen={received} facts={words.facts} />
      {mine === 0 ? (
        <Button onClick={use}>{open.use}</Button>
      ) : (
        <div className="space-y-3">
          <h3 className="text-lg font-semibold">
            {fill(open.handTitle, { answers: plural(locale, mine, open.answers) })}
          </h3>
          <p>{open.handText}</p>
          <p className="flex flex-wrap gap-3">
            <Button onClick={use}>{open.replace}</Button>
            <Button look="secondary" onClick={() => setKept(true)}>
              {open.keep}
            </Button>
          </p>
          <Details summary={cases.take.other}>
            <p className="mb-3 text-muted">{cases.take.otherHint}</p>
            <KeepCase held={received} words={cases} />
          </Details>
        </div>
      )}
    </div>
  );
}
