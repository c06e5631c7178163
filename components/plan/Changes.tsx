'use client';
import { useEffect, useState } from 'react';
import { answerText } from '@/lib/words/answer';
import { fill } from '@/lib/words/fill';
import type { RouteId } from '@/rules/assessment';
import type { Figures } from '@/rules/costs/figures';
import type { Facts } from '@/rules/facts';
import type { WhatIf } from '@/rules/what-if';
import { Text } from '../ui/Text';
import { More } from './More';
import { usePlan } from './PlanContext';

/** Works out what would change the result, after the page has been painted. */
function useWhatIf(facts: Facts, asOf: string, figures: Figures): readonly WhatIf[] | undefined {
  const [list, setList] = useState<readonly WhatIf[]>();
  useEffect(() => {
    let stale = false;
    const wait = setTimeout(async () => {
      const { whatIf } = await import('@/rules/what-if');
      if (!stale) setList(whatIf(facts, { asOf, figures }));
    }, 50);
    return () => {
      stale = true;
      clearTimeout(wait);
    };
  }, [facts, asOf, figures]);
  return list;
}

/** A changed value in words: a verdict of the court or the name of a route. */
function useEnd() {
  const { plan, routes } = usePlan().words;
  const verdicts: { readonly [key: string]: string } = plan.verdict;
  return (change: WhatIf['change'], end: string | null) =>
    change === 'internetCourt'
      ? (verdicts[String(end)] ?? String(end))
      : end
        ? routes.names[end as RouteId].name
        : plan.noRoute;
}

/** The single answers that would turn the result. */
export function Changes({ asOf }: { readonly asOf: string }) {
  const { words, held, language, desk } = usePlan();
  const { plan, facts } = words;
  const list = useWhatIf(held.facts, asOf, desk.figures);
  const end = useEnd();
  if (!list) return <p role="status">{plan.changeLoading}</p>;
  if (list.length === 0) return <p>{plan.changeNone}</p>;
  return (
    <>
      <p className="mb-3 text-muted">{plan.changeIntro}</p>
      <More
        items={list}
        first={8}
        words={plan.changeMore}
        list={(some) => (
          <ul className="divide-y divide-line">
            {some.map(({ fact, value, change, from, to }) => (
              <li key={`${fact} ${JSON.stringify(value)} ${change}`} className="py-3">
                <p className="font-medium">{facts[fact].short}</p>
                <p>
                  <Text>{fill(plan.changeIf, { value: answerText(language, facts[fact], fact, value) })}</Text>
                </p>
                <p>
                  {fill(change === 'internetCourt' ? plan.changeCourt : plan.changeRoute, {
                    from: end(change, from),
                    to: end(change, to),
                  })}
                </p>
              </li>
            ))}
          </ul>
        )}
      />
    </>
  );
}
