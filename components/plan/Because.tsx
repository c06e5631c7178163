'use client';
import { answerText, byLevel } from '@/lib/words/answer';
import { type FactId, NOT_SURE, specOf } from '@/rules/facts';
import { Joint } from '../ui/Joint';
import { Text } from '../ui/Text';
import { More } from './More';
import { usePlan } from './PlanContext';

/** So many answers stand open. */
const FIRST = 5;

/** An answer of more signs stands on paper where it is told first, and wherever it is the only one. */
const LONG = 30;

interface Props {
  readonly facts: readonly FactId[];
  /** On paper, too, with every answer. */
  readonly whole?: boolean;
}

/** The answers that decided, in the person's words. */
export function Because({ facts, whole = false }: Props) {
  const { words, held, language } = usePlan();
  const answered = facts.filter((id) => held.facts[id] !== undefined);
  if (answered.length === 0) return null;
  const told = (id: FactId) => {
    const value = held.facts[id];
    return specOf(id).kind === 'levels' && value !== NOT_SURE
      ? byLevel(language, words.facts[id], value as Readonly<Record<string, string>>)
      : answerText(language, words.facts[id], id, value);
  };
  return (
    <div data-lead className="rounded-lg bg-accent-soft px-4 py-2.5">
      <p className="text-sm font-medium text-muted">{words.plan.you}</p>
      <More
        items={answered}
        first={answered.length === FIRST + 1 ? FIRST + 1 : FIRST}
        words={words.plan.moreMissing}
        list={(some) => (
          <ul data-run="answers">
            {some.map((id) => (
              <li key={id}>
                {words.facts[id].short}
                <span {...(!whole && answered.length > 1 && told(id).length > LONG && { 'data-same': `answer/${id}` })}>
                  <Joint is="colon" />
                  <strong>
                    <Text>{told(id)}</Text>
                  </strong>
                </span>
              </li>
            ))}
          </ul>
        )}
      />
    </div>
  );
}
