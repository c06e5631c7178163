'use client';
import { fill } from '@/lib/words/fill';
import type { Assessment } from '@/rules/assessment';
import { Text } from '../ui/Text';
import { actsNow } from './acts';
import { endingSoon, useActDay, useDayWords } from './days';
import { useFirstPart } from './PlanContext';

/** Of a route that cannot wait, so many steps are told; the others stand with the route. */
const STEPS_OF_ANOTHER = 2;

/** A step of a route in words. */
function useStepWords() {
  const { notes, plan } = useFirstPart().words;
  const sentences: { readonly [id: string]: string } = notes.words;
  return (id: string): string => sentences[id] ?? fill(plan.unknownWords, { id });
}

/** The first thing that can be done today, in words; nothing where no act and no route is first. */
export function useFirstStep() {
  const { routes } = useFirstPart().words;
  const step = useStepWords();
  return (assessment: Assessment): string | undefined => {
    const { firstRoute, routes: all } = assessment;
    const [act] = actsNow(assessment);
    if (act) return routes.acts[act.id];
    const [soon] = endingSoon(assessment);
    const id = (soon ?? all.find((route) => route.id === firstRoute))?.notes.steps[0];
    return id && step(id);
  };
}

/**
 * What to do, in order: the acts that cannot wait, other routes whose time ends soon, then the steps of the first route.
 * The first can be done today.
 */
export function Steps({ assessment }: { readonly assessment: Assessment }) {
  const { words } = useFirstPart();
  const { plan, routes } = words;
  const { asOf, firstRoute } = assessment;
  const dayWords = useDayWords(asOf);
  const actDay = useActDay(assessment);
  const step = useStepWords();
  const acts = actsNow(assessment);
  const route = assessment.routes.find(({ id }) => id === firstRoute);
  return (
    <>
      <ol className="list-decimal space-y-3 ps-7 marker:font-semibold marker:text-accent">
        {acts.map((act) => (
          <li key={act.id} className="ps-1">
            <a href="#first-acts" className="font-semibold text-accent underline underline-offset-4">
              <Text>{routes.acts[act.id]}</Text>
            </a>
            {actDay(act.lastDay) && <span className="block text-muted">{actDay(act.lastDay)}</span>}
          </li>
        ))}
        {endingSoon(assessment).map(({ id, firstDeadline, notes }) => (
          <li key={id} className="ps-1">
            <a href={`#route-${id}`} className="font-semibold text-accent underline underline-offset-4">
              <Text>{routes.names[id].name}</Text>
            </a>
            {firstDeadline && (
              <span className="block text-muted">
                {fill(firstDeadline.safe ? plan.dayZeroBy : plan.stepPerhapsBy, {
                  day: dayWords(firstDeadline.lastDay),
                })}
              </span>
            )}
            {notes.steps.slice(0, STEPS_OF_ANOTHER).map((one) => (
              <span key={one} className="block">
                <Text>{step(one)}</Text>
              </span>
            ))}
          </li>
        ))}
        {route?.notes.steps.map((id) => (
          <li key={id} className="ps-1">
            <Text>{step(id)}</Text>
          </li>
        ))}
      </ol>
      {route && (
        <p className="mt-3 print:hidden">
          <a href={`#route-${route.id}`} className="text-accent underline underline-offset-4">
            {fill(plan.toRoute, { route: routes.names[route.id].name })}
          </a>
        </p>
      )}
    </>
  );
}
