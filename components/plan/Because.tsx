'use client';
import { answerText } from '@/lib/words/answer';
import type { FactWords } from '@/lib/words/fact-words';
import { jointsOf } from '@/lib/words/join';
import type { FactId } from '@/rules/facts';
import { Text } from '../ui/Text';
import { More } from './More';
import { usePlan } from './PlanContext';

/** So many answers stand open. */
const FIRST = 5;

type Names = Readonly<Record<string, string>>;
type Levels = Readonly<Record<string, string>>;

/** The points of a list by their level: each level is named once. */
function byLevel(
  value: Levels,
  levels: Names,
  options: Names,
  { colon, comma, semicolon }: ReturnType<typeof jointsOf>,
): string {
  const found = [...new Set(Object.values(value))];
  const points = (level: string) => Object.keys(value).filter((point) => value[point] === level);
  return found
    .map((level) => {
      const names = points(level).map((point) => options[point] ?? point);
      return `${levels[level] ?? level}${colon}${names.join(comma)}`;
    })
    .join(semicolon);
}

/** The answers that decided, in the person's words. */
export function Because({ facts }: { readonly facts: readonly FactId[] }) {
  const { words, held, language } = usePlan();
  const answered = facts.filter((id) => held.facts[id] !== undefined);
  if (answered.length === 0) return null;
  const told = (id: FactId) => {
    const value = held.facts[id];
    const { levels, options = {} } = words.facts[id] as FactWords;
    return levels && typeof value === 'object' && value !== null
      ? byLevel(value as Levels, levels, options, jointsOf(language.locale))
      : answerText(language, words.facts[id], id, value);
  };
  return (
    <div className="rounded-lg bg-accent-soft px-4 py-2.5">
      <p className="text-sm font-medium text-muted">{words.plan.you}</p>
      <More
        items={answered}
        first={answered.length === FIRST + 1 ? FIRST + 1 : FIRST}
        words={words.plan.moreMissing}
        list={(some) => (
          <ul data-run>
            {some.map((id) => (
              <li key={id}>
                {words.facts[id].short}:{' '}
                <strong>
                  <Text>{told(id)}</Text>
                </strong>
              </li>
            ))}
          </ul>
        )}
      />
    </div>
  );
}
