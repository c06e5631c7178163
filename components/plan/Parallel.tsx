'use client';
import type { Assessment } from '@/rules/assessment';
import type { Route } from '@/rules/routes/printed-route';
import { Text } from '../ui/Text';
import { useCautions } from './days';
import { usePlan } from './PlanContext';
import { routeName } from './route-name';
import { besideDecided } from './useDecided';

/** What a route endangers. */
function Conflicts({ route }: { readonly route: Route }) {
  const { routes } = usePlan().words;
  if (route.conflicts.length === 0) return null;
  return (
    <div>
      {route.conflicts.map((id) => (
        <p key={id} className="mt-1 border-s-4 border-amber ps-3">
          <Text>{routes.conflicts[id]}</Text>
        </p>
      ))}
    </div>
  );
}

/** The routes beside the first, and what each endangers. */
export function Parallel({ assessment }: { readonly assessment: Assessment }) {
  const { words } = usePlan();
  const cautions = useCautions();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {besideDecided(assessment).map((route) => (
        <li key={route.id} className="py-2">
          <a href={`#route-${route.id}`} className="font-semibold text-accent underline underline-offset-4">
            <Text>{routeName(assessment, route.id, words).name}</Text>
          </a>
          <p>
            <Text>{routeName(assessment, route.id, words).short}</Text>
          </p>
          {cautions(route).map((said) => (
            <p key={said}>{said}</p>
          ))}
          <Conflicts route={route} />
        </li>
      ))}
    </ul>
  );
}
