'use client';
import { useMemo, useState } from 'react';
import { useCase } from '@/lib/case/use-case';
import { pathTo } from '@/lib/paths';
import type { Packed } from '@/lib/words/packed';
import type { FirstWords } from '@/lib/words/plan-words';
import { assess } from '@/rules/assess';
import { useToday } from '../case/useToday';
import { Button, ButtonLink } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useLinksIntoPage } from '../ui/useLinksIntoPage';
import { useUnpacked } from '../ui/useUnpacked';
import { useWords } from '../ui/Words';
import { First } from './First';
import { LawShown } from './LawShown';
import { OtherDay } from './OtherDay';
import { PlanProvider } from './PlanContext';
import { useFigureDesk } from './useFigureDesk';
import { useRest } from './useRest';

interface Props {
  readonly words: Packed<FirstWords>;
  /** Address of the words of the rest. */
  readonly restWords: string;
}

/**
 * The plan for the case in hand, for today or for a day that the person chose, in its order (product.md). Answer and steps
 * stand at once; why, routes, time, money and the case follow.
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
  const rest = useRest(restWords, ready && !isEmpty);
  const isThere = rest !== undefined && rest !== 'failed';
  useLinksIntoPage(isThere);
  // What changed since the case was sent or saved comes before the answer.
  if (!ready || (held.asOf && rest === undefined)) return <p>{common.loading}</p>;
  if (!assessment) {
    return (
      <div className="space-y-4">
        <p>{plan.empty}</p>
        <ButtonLink href={pathTo(locale, 'counterparty')}>{plan.begin}</ButtonLink>
      </div>
    );
  }
  return (
    <PlanProvider first={first} rest={isThere ? rest.words : undefined}>
      <LawShown>
        {held.asOf && isThere && (
          <rest.parts.WhatChanged facts={facts} before={held.asOf} now={asOf} words={whatChanged} />
        )}
        <OtherDay words={whatChanged} today={today} day={day} onDay={setDay} />
        <First assessment={assessment}>{isThere && <rest.parts.LaterActs assessment={assessment} />}</First>
        {isThere && (
          <>
            <rest.parts.CourtsAndRoutes assessment={assessment} />
            <rest.parts.TimeMoneyCase assessment={assessment} today={today} onDay={setDay} />
          </>
        )}
        {rest === undefined && <p className="mt-8 text-muted">{plan.restLoading}</p>}
        {rest === 'failed' && (
          <div className="mt-8">
            <Notice tone="problem">
              <p>{plan.restFailed}</p>
              <Button look="secondary" className="mt-2" onClick={() => window.location.reload()}>
                {plan.restAgain}
              </Button>
            </Notice>
          </div>
        )}
      </LawShown>
    </PlanProvider>
  );
}
