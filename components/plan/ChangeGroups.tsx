'use client';
import { alike } from '@/lib/alike';
import { answerText } from '@/lib/words/answer';
import { fill } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import type { FactId, Facts } from '@/rules/facts';
import type { WhatIf } from '@/rules/what-if';
import { Text } from '../ui/Text';
import { ChangeLine, tellsAnswer } from './ChangeLine';
import { usePlan } from './PlanContext';

/** Other answers to one question that turn the same thing in the same way. */
export type ChangeGroup = readonly [WhatIf, ...WhatIf[]];

/** The changes of one question, those of the same kind together. */
export const sameTurns = (changes: readonly WhatIf[], facts: Facts): readonly ChangeGroup[] =>
  alike(changes, (change) => {
    const { fact: _, value: __, inPower: ___, answered: ____, ...turn } = change;
    return JSON.stringify([turn, tellsAnswer(change, facts)]);
  });

interface Props {
  readonly fact: FactId;
  readonly groups: readonly ChangeGroup[];
}

const valuesOf = (group: ChangeGroup): string => JSON.stringify(group.map(({ value }) => value));

/** Which answers to a question would turn what; the same answers are named once. */
export function ChangeGroups({ fact, groups }: Props) {
  const { words, language } = usePlan();
  return (
    <ul className="space-y-1">
      {alike(groups, valuesOf).map((turns) => {
        const values = turns[0].map(({ value }) => `“${answerText(language, words.facts[fact], fact, value)}”`);
        return (
          <li key={valuesOf(turns[0])}>
            <p>
              <Text>
                {fill(words.plan.changeIf, {
                  value: formatList(language.locale, [...new Set(values)], 'disjunction'),
                })}
              </Text>
            </p>
            {turns.map(([change]) => (
              <ChangeLine key={JSON.stringify(change)} change={change} />
            ))}
          </li>
        );
      })}
    </ul>
  );
}
