'use client';
import { fill } from '@/lib/words/fill';
import type { Route } from '@/rules/routes/printed-route';
import { Text } from '../ui/Text';
import { Institution } from './Institution';
import { usePlan } from './PlanContext';

const parts = ['steps', 'papers', 'fails'] as const;

/** The steps of an open route, the papers it needs, and how it usually fails. */
export function RouteNotes({ route }: { readonly route: Route }) {
  const { plan, steps, noteTitles, routeNotes } = usePlan().words;
  if (route.verdict === 'excluded') return null;
  return parts.map((part) => {
    if (route.notes[part].length === 0) return null;
    const words = part === 'steps' ? steps : routeNotes;
    const List = part === 'steps' ? 'ol' : 'ul';
    return (
      <div key={part} {...(part === 'papers' && { 'data-lead': '' })}>
        <h4 className="font-medium">{noteTitles[part]}</h4>
        <List
          {...(part === 'papers' && { 'data-run': '' })}
          className={part === 'steps' ? 'list-decimal ps-6' : 'list-disc ps-6'}
        >
          {route.notes[part].map((id) => (
            <li key={id}>
              <Text>{words[id] ?? fill(plan.unknownWords, { id })}</Text>
              <Institution id={id} />
            </li>
          ))}
        </List>
      </div>
    );
  });
}
