'use client';
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
export function alike(changes: readonly WhatIf[]): readonly ChangeGroup[] {
  const groups = new Map<string, [WhatIf, ...WhatIf[]]>();
  for (const entry of changes) {
    const { fact: _, value: __, inPower: ___, answered: ____, ...turn } = entry;
    const key = JSON.stringify(turn);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

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
