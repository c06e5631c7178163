'use client';
import { answerText } from '@/lib/words/answer';
import { fill } from '@/lib/words/fill';
import type { FactId } from '@/rules/facts';
import type { WhatIf } from '@/rules/what-if';
import { Details } from '../ui/Details';
import { Text } from '../ui/Text';
import { ChangeLine } from './ChangeLine';
import { usePlan } from './PlanContext';
import { Summary } from './Summary';

/** What each answer to an open question would lead to by itself. */
export function LeadsTo({ id }: { readonly id: FactId }) {
  const { words, language, changes } = usePlan();
  const { plan, facts } = words;
  const byValue = new Map<string, WhatIf[]>();
  for (const change of changes ?? []) {
    if (change.fact !== id) continue;
    const value = answerText(language, facts[id], id, change.value);
    byValue.set(value, [...(byValue.get(value) ?? []), change]);
  }
  return (
    <Details summary={<Summary text={plan.leadsTo} name={facts[id].short} />}>
      {!changes && <p>{plan.changeLoading}</p>}
      {changes && byValue.size === 0 && <p>{plan.leadsToNothing}</p>}
      <ul className="space-y-2">
        {[...byValue].map(([value, list]) => (
          <li key={value}>
            <p className="font-medium">
              <Text>{fill(plan.changeIf, { value })}</Text>
            </p>
            {list.map((change) => (
              <ChangeLine key={change.change} change={change} />
            ))}
          </li>
        ))}
      </ul>
      {byValue.size > 0 && <p className="mt-2 text-muted">{plan.leadsToOthers}</p>}
    </Details>
  );
}
