'use client';
import { type FactId, type Facts, specOf } from '@/rules/facts';
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
 * What is in the person's power first, then open questions (`what-if.ts`); of these last what is assumed not to have happened,
 * and what is rarely so (`raisedByUser`). Last what was answered.
 */
function rankOf(change: WhatIf, held: Facts): number {
  const { fact, inPower, answered } = change;
  if (inPower) return 0;
  if (isOpenQuestion(change, held)) return 1;
  if (answered) return 4;
  return isRaised(fact) && specOf(fact).raisedByUser === undefined ? 2 : 3;
}

/** The answers to one question together, the questions in that order. */
export function byQuestion(changes: readonly WhatIf[], held: Facts): readonly Turn[] {
  const rank = (change: WhatIf): number => rankOf(change, held);
  const facts = [...new Set(changes.toSorted((a, b) => rank(a) - rank(b)).map(({ fact }) => fact))];
  return facts.map((fact) => ({
    fact,
    groups: sameTurns(
      changes.filter((change) => change.fact === fact),
      held,
    ),
  }));
}

/** The single answers that would turn the result. */
export function Changes() {
  const { words, held } = usePlan();
  const { plan, facts } = words;
  const changes = useChanges();
  if (!changes) return <p role="status">{plan.changeLoading}</p>;
  if (changes.length === 0) return <p>{plan.changeNone}</p>;
  return (
    <>
      <p className="mb-1 text-muted">{plan.changeIntro}</p>
      <More
        items={byQuestion(changes, held.facts)}
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
