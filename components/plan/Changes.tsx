'use client';
import type { FactId } from '@/rules/facts';
import type { WhatIf } from '@/rules/what-if';
import { Text } from '../ui/Text';
import { type ChangeGroup, ChangeGroups, sameTurns } from './ChangeGroups';
import { More } from './More';
import { usePlan } from './PlanContext';
import { useChanges } from './WhatIfProvider';

/** So many questions stand open. */
const FIRST = 4;

interface Turn {
  readonly fact: FactId;
  readonly groups: readonly ChangeGroup[];
}

/** The answers to one question together, the questions in the order in which they are first named. */
function byQuestion(changes: readonly WhatIf[]): readonly Turn[] {
  const facts = [...new Set(changes.map(({ fact }) => fact))];
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
