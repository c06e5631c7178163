'use client';
import { answerText } from '@/lib/words/answer';
import type { FactId } from '@/rules/facts';
import { Text } from '../ui/Text';
import { usePlan } from './PlanContext';

/** The answers that decided, in the person's words. */
export function Because({ facts }: { readonly facts: readonly FactId[] }) {
  const { words, held, language } = usePlan();
  const answered = facts.filter((id) => held.facts[id] !== undefined);
  if (answered.length === 0) return null;
  return (
    <div className="rounded-lg bg-accent-soft px-4 py-2.5">
      <p className="text-sm font-medium text-muted">{words.plan.you}</p>
      <ul>
        {answered.map((id) => (
          <li key={id}>
            {words.facts[id].short}:{' '}
            <strong>
              <Text>{answerText(language, words.facts[id], id, held.facts[id])}</Text>
            </strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
