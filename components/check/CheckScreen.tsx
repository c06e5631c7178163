'use client';
import { useMemo } from 'react';
import { useCase } from '@/lib/case/use-case';
import { pathTo } from '@/lib/paths';
import type { ToldFact } from '@/lib/words/fact-words';
import type { Packed } from '@/lib/words/packed';
import type { Words } from '@/lib/words/words';
import { type FactId, factIds, specOf, steps } from '@/rules/facts';
import { askable } from '@/rules/relevance';
import { CaseTexts } from '../case/CaseTexts';
import { useToday } from '../case/useToday';
import { ButtonLink } from '../ui/Button';
import { Section } from '../ui/Section';
import { useUnpacked } from '../ui/useUnpacked';
import { useWords } from '../ui/Words';
import { AnswerList } from './AnswerList';
import { Cases } from './Cases';
import { CaseTools } from './CaseTools';
import { SetAside } from './SetAside';

interface Props {
  readonly words: Packed<{
    readonly check: Words['pages']['check'];
    readonly cases: Words['cases'];
    readonly facts: { readonly [id in FactId]: ToldFact };
  }>;
}

/** All answers of the case in hand, and the questions that are still open. */
export function CheckScreen({ words: packed }: Props) {
  const { check: words, cases, facts: factWords } = useUnpacked(packed);
  const { locale, common } = useWords();
  const { ready, case: held } = useCase();
  const asOf = useToday();
  const listed = useMemo(() => {
    if (!ready) return [];
    const open = askable(held.facts, { asOf });
    return factIds.filter((id) => held.facts[id] !== undefined || open.includes(id));
  }, [ready, held.facts, asOf]);

  if (!ready) return <p>{common.loading}</p>;
  if (Object.keys(held.facts).length === 0) {
    return (
      <div className="space-y-4">
        <p>{words.empty}</p>
        <ButtonLink href={pathTo(locale, 'counterparty')}>{words.begin}</ButtonLink>
        <Cases words={cases} />
        <CaseTools words={words} cases={cases} />
        <SetAside words={words} cases={cases} />
      </div>
    );
  }
  return (
    <>
      {steps.map((step) => {
        const ids = listed.filter((id) => specOf(id).step === step);
        return (
          <Section key={step} title={common.steps[step]}>
            {ids.length > 0 ? (
              <AnswerList ids={ids} held={held} words={words} facts={factWords} />
            ) : (
              <p>{words.none}</p>
            )}
          </Section>
        );
      })}
      {held.texts && (
        <Section title={words.textsTitle}>
          <CaseTexts texts={held.texts} />
        </Section>
      )}
      <p className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href={pathTo(locale, 'plan')}>{words.continue}</ButtonLink>
        <ButtonLink look="quiet" href={pathTo(locale, 'link')}>
          {words.share}
        </ButtonLink>
      </p>
      <Cases words={cases} />
      <CaseTools words={words} cases={cases} />
      <SetAside words={words} cases={cases} />
    </>
  );
}
