'use client';
import { answerText } from '@/lib/words/answer';
import { fill } from '@/lib/words/fill';
import { Text } from '../ui/Text';
import { ChangeLine } from './ChangeLine';
import { More } from './More';
import { usePlan } from './PlanContext';

/** The single answers that would turn the result. */
export function Changes() {
  const { words, language, changes } = usePlan();
  const { plan, facts } = words;
  if (!changes) return <p role="status">{plan.changeLoading}</p>;
  if (changes.length === 0) return <p>{plan.changeNone}</p>;
  return (
    <>
      <p className="mb-3 text-muted">{plan.changeIntro}</p>
      <More
        items={changes}
        first={8}
        words={plan.changeMore}
        list={(some) => (
          <ul className="divide-y divide-line">
            {some.map((entry) => (
              <li key={`${entry.fact} ${JSON.stringify(entry.value)} ${entry.change}`} className="py-3">
                <p className="font-medium">
                  <Text>{facts[entry.fact].short}</Text>
                </p>
                <p>
                  <Text>
                    {fill(plan.changeIf, { value: answerText(language, facts[entry.fact], entry.fact, entry.value) })}
                  </Text>
                </p>
                <ChangeLine change={entry} />
              </li>
            ))}
          </ul>
        )}
      />
    </>
  );
}
