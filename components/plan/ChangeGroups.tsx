'use client';
import { alike } from '@/lib/alike';
import { answerText } from '@/lib/words/answer';
import { fill } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import type { FactId } from '@/rules/facts';
import type { WhatIf } from '@/rules/what-if';
import { Text } from '../ui/Text';
import { ChangeLine } from './ChangeLine';
import { usePlan } from './PlanContext';

/** Other answers to one question that turn the same thing in the same way. */
export type ChangeGroup = readonly [WhatIf, ...WhatIf[]];

/** The changes of one question, those of the same kind together. */
export const sameTurns = (changes: readonly WhatIf[]): readonly ChangeGroup[] =>
  alike(changes, ({ fact: _, value: __, inPower: ___, answered: ____, ...turn }) => JSON.stringify(turn));

interface Props {
  readonly fact: FactId;
  readonly groups: readonly ChangeGroup[];
}

/** Which answers to a question would turn what. */
export function ChangeGroups({ fact, groups }: Props) {
  const { words, language } = usePlan();
  return (
    <ul className="space-y-1">
      {groups.map((group) => {
        const values = group.map(({ value }) => `“${answerText(language, words.facts[fact], fact, value)}”`);
        return (
          <li key={JSON.stringify(group[0])}>
            <p>
              <Text>
                {fill(words.plan.changeIf, {
                  value: formatList(language.locale, [...new Set(values)], 'disjunction'),
                })}
              </Text>
            </p>
            <ChangeLine change={group[0]} />
          </li>
        );
      })}
    </ul>
  );
}
