'use client';
import { useMemo, useState } from 'react';
import { useCase } from '@/lib/case/use-case';
import { pathTo } from '@/lib/paths';
import type { Packed } from '@/lib/words/packed';
import type { FirstWords } from '@/lib/words/plan-words';
import { assess } from '@/rules/assess';
import { useToday } from '../case/useToday';
import { ButtonLink } from '../ui/Button';
import { useLinksIntoPage } from '../ui/useLinksIntoPage';
import { useUnpacked } from '../ui/useUnpacked';
import { useWords } from '../ui/Words';
import { FirstPart } from './FirstPart';
import { LawShown } from './LawShown';
import { OtherDay } from './OtherDay';
import { PlanProvider } from './PlanContext';
import { RestOnItsWay } from './RestOnItsWay';
import { useFigureDesk } from './useFigureDesk';
import { useRest } from './useRest';

interface Props {
  readonly words: Packed<FirstWords>;
  /** Address of the words of the rest. */
  readonly restWords: string;
}

/**
 * The plan for the case in hand, for today or for a day that the person chose, in its order (product.md). Answer and steps
 * stand at once; why, routes, time, money and the case follow. Where something may have changed since the case was sent or
 * saved, that comes first, and the answer waits for it.
 */
export function PlanScreen({ words: packed, restWords }: Props) {
  const words = useUnpacked(packed);
  const { plan, whatChanged } = words;
  const { locale, common } = useWords();
  const { ready, case: held } = useCase();
  const today = useToday();
  const [day, setDay] = useState<string>();
  const asOf = day ?? today;
  const desk = useFigureDesk();
  const { facts } = held;
  const { figures } = desk;
  const isEmpty = Object.keys(facts).length === 0;
  const assessment = useMemo(
    () => (isEmpty ? undefined : assess(facts, { asOf, figures })),
    [facts, asOf, isEmpty, figures],
  );
  const first = useMemo(() => ({ words, held, desk }), [words, held, desk]);
  const changedSince = held.asOf !== asOf ? held.asOf : undefined;
  const rest = useRest(restWords, !assessment || !ready ? 'never' : changedSince ? 'at once' : 'after the first part');
  const whole = rest === 'failed' ? undefined : rest;
  useLinksIntoPage(whole !== undefined);
  if (ready && !assessment) {
    return (
      <div className="space-y-4">
        <p>{plan.empty}</p>
        <ButtonLink href={pathTo(locale, 'counterparty')}>{plan.begin}</ButtonLink>
      </div>
    );
  }
  if (!ready || !assessment || (changedSince && rest === undefined)) return <p>{common.loading}</p>;
  return (
    <PlanProvider first={first} rest={whole?.words}>
      <LawShown>
        {changedSince && whole && (
          <whole.parts.WhatChanged facts={facts} before={changedSince} now={asOf} words={whatChanged} />
        )}
        <OtherDay words={whatChanged} today={today} day={day} onDay={setDay} />
        <FirstPart assessment={assessment}>{whole && <whole.parts.LaterActs assessment={assessment} />}</FirstPart>
        <RestOnItsWay rest={rest} />
        {whole && (
          <>
            <whole.parts.CourtsAndRoutes assessment={assessment} />
            <whole.parts.TimeMoneyCase assessment={assessment} today={today} onDay={setDay} />
          </>
        )}
      </LawShown>
    </PlanProvider>
  );
}
