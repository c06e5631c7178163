'use client';
import { useMemo, useState } from 'react';
import { useCase } from '@/lib/case/use-case';
import { pathTo } from '@/lib/paths';
import type { Packed } from '@/lib/words/packed';
import { assess } from '@/rules/assess';
import { useToday } from '../case/useToday';
import { ButtonLink } from '../ui/Button';
import { useUnpacked } from '../ui/useUnpacked';
import { useWords } from '../ui/Words';
import type { PlanWords } from './kinds';
import { LawShown } from './LawShown';
import { OtherDay } from './OtherDay';
import { OtherDayForm } from './OtherDayForm';
import { PlanProvider } from './PlanContext';
import { PlanSections } from './PlanSections';
import { useFigureDesk } from './useFigureDesk';
import { WhatChanged } from './WhatChanged';
import { WhatIfProvider } from './WhatIfProvider';

/** The plan for the case in hand, for today or for a day that the person chose. */
export function PlanScreen({ words: packed }: { readonly words: Packed<PlanWords> }) {
  const words = useUnpacked(packed);
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
  const plan = useMemo(() => ({ words, held, desk }), [words, held, desk]);
  if (!ready) return <p>{common.loading}</p>;
  if (!assessment) {
    return (
      <div className="space-y-4">
        <p>{words.plan.empty}</p>
        <ButtonLink href={pathTo(locale, 'counterparty')}>{words.plan.begin}</ButtonLink>
      </div>
    );
  }
  return (
    <PlanProvider value={plan}>
      {held.asOf && <WhatChanged facts={facts} before={held.asOf} now={asOf} words={words.whatChanged} />}
      <OtherDay words={words.whatChanged} today={today} day={day} onDay={setDay} />
      <LawShown>
        <WhatIfProvider facts={facts} asOf={asOf} figures={figures}>
          <PlanSections assessment={assessment}>
            <OtherDayForm words={words.whatChanged} step={words.step} today={today} onDay={setDay} />
          </PlanSections>
        </WhatIfProvider>
      </LawShown>
    </PlanProvider>
  );
}
