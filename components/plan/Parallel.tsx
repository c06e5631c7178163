'use client';
import type { Assessment } from '@/rules/assessment';
import { Text } from '../ui/Text';
import { isCostly } from './acts';
import { usePlan } from './PlanContext';
import { routeName } from './route-name';

/** The routes beside the first, and what each endangers. */
export function Parallel({ assessment }: { readonly assessment: Assessment }) {
  const { words } = usePlan();
  const { plan, routes } = words;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {assessment.parallel.map((id) => (
        <li key={id} className="py-2">
          <a href={`#route-${id}`} className="font-semibold text-accent underline underline-offset-4">
            <Text>{routeName(assessment, id, words).name}</Text>
          </a>
          <p>
            <Text>{routeName(assessment, id, words).short}</Text>
          </p>
          {isCostly(assessment, id) && <p>{plan.parallelCostly}</p>}
          {assessment.routes
            .find((route) => route.id === id)
            ?.conflicts.map((conflict) => (
              <p key={conflict} className="mt-1 border-s-4 border-amber ps-3">
                <Text>{routes.conflicts[conflict]}</Text>
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}
