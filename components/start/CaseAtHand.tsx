'use client';
import { useCase } from '@/lib/case/use-case';
import { pathTo } from '@/lib/paths';
import { fill, plural } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { ButtonLink } from '../ui/Button';
import { useWords } from '../ui/Words';

/** Start, or go on where the case in this tab stands. */
export function CaseAtHand({ words }: { readonly words: Words['pages']['start'] }) {
  const { locale } = useWords();
  const { case: held } = useCase();
  const count = Object.keys(held.facts).length;
  if (count === 0) {
    return (
      <p className="mt-6">
        <ButtonLink href={pathTo(locale, 'counterparty')}>{words.begin}</ButtonLink>
      </p>
    );
  }
  return (
    <div className="mt-6 space-y-3">
      <p className="font-medium">{fill(words.caseHere, { answers: plural(locale, count, words.answers) })}</p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href={pathTo(locale, 'counterparty')}>{words.again}</ButtonLink>
        <ButtonLink look="secondary" href={pathTo(locale, 'plan')}>
          {words.toPlan}
        </ButtonLink>
      </p>
    </div>
  );
}
