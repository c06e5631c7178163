'use client';
import Link from 'next/link';
import { pathToQuestion } from '@/lib/steps';
import type { FactId } from '@/rules/facts';
import { Text } from '../ui/Text';
import { More } from './More';
import { usePlan } from './PlanContext';
import { useShortName } from './short-name';

/** Questions that are missing for something, each a way to its page. */
export function Questions({ ids }: { readonly ids: readonly FactId[] }) {
  const { words, language } = usePlan();
  const shortName = useShortName();
  return (
    <More
      items={ids}
      first={4}
      words={words.plan.moreMissing}
      list={(some) => (
        <ul data-run>
          {some.map((id) => (
            <li key={id}>
              <Link
                href={pathToQuestion(language.locale, id)}
                prefetch={false}
                className="inline-block py-1 text-accent underline underline-offset-4"
              >
                <Text>{shortName(id)}</Text>
              </Link>
            </li>
          ))}
        </ul>
      )}
    />
  );
}
