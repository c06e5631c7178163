'use client';
import { type FactId, specOf } from '@/rules/facts';
import { isRaised } from '@/rules/raised';
import type { WhatIf } from '@/rules/what-if';
import { Text } from '../ui/Text';
import { type ChangeGroup, ChangeGroups, sameTurns } from './ChangeGroups';
import { isOpenQuestion } from './Missing';
import { More } from './More';
import { usePlan } from './PlanContext';
import { useChanges } from './WhatIfProvider';

/** So many questions stand open. */
const FIRST = 4;

interface Turn {
  readonly fact: FactId;
  readonly groups: readonly ChangeGroup[];
}

/**
 * What the person can do first: answer what is open, or was only assumed not to have happened; then the choices and what can
 * be looked up. After them what is rarely so (`raisedByUser`), and last what was answered.
 */
function rankOf(change: WhatIf): number {
  if (isOpenQuestion(change)) return 0;
  const { fact, inPower, answered } = change;
  if (!answered && isRaised(fact) && specOf(fact).raisedByUser === undefined) return 1;
  if (inPower) return 2;
  return answered ? 4 : 3;
}

/** The answers to one question together, the questions in that order. */
export function byQuestion(changes: readonly WhatIf[]): readonly Turn[] {
  const facts = [...new Set(changes.toSorted((a, b) => rankOf(a) - rankOf(b)).map(({ fact }) => fact))];
  return facts.map((fact) => ({ fact, groups: sameTurns(changes.filter((change) => change.fact === fact)) }));
}

/** The single answers that would turn the result. */
export function Changes() {
  const { plan, facts } = usePlan().words;
  const changes = useChanges();
  if (!changes) return <p role="status">{plan.changeLoading}</p>;
  if (changes.length === 0) return <p>{plan.changeNone}</p>;
  return (
    <>
      <p className="mb-1 text-muted">{plan.changeIntro}</p>
      <More
        items={byQuestion(changes)}
        first={FIRST}
        words={plan.changeMore}
        list={(some) => (
          <ul className="divide-y divide-line">
            {some.map(({ fact, groups }) => (
              <li key={fact} className="py-2">
                <p className="break-after-avoid font-medium">
                  <Text>{facts[fact].short}</Text>
                </p>
                <ChangeGroups fact={fact} groups={groups} />
              </li>
            ))}
          </ul>
        )}
      />
    </>
  );
}
