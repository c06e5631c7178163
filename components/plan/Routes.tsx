'use client';
import { fill } from '@/lib/words/fill';
import type { Route } from '@/rules/assessment';
import { Details } from '../ui/Details';
import { Text } from '../ui/Text';
import { Mark } from './Mark';
import { usePlan } from './PlanContext';
import { Questions } from './Questions';
import { RouteFigures, RouteTable } from './RouteFigures';
import { RouteNotes } from './RouteNotes';
import { distinct, RouteReasons } from './RouteReasons';
import { RouteVerdictMark } from './RouteVerdictMark';
import { Summary } from './Summary';

/** The ways of a route with their own verdicts; one way alone is the route itself. */
function Methods({ route }: { readonly route: Route }) {
  const { plan, routes } = usePlan().words;
  if (route.methods.length < 2) return null;
  return (
    <div>
      <h4 className="font-medium">{plan.routeMethods}</h4>
      <ul className="divide-y divide-line">
        {route.methods.map(({ id, verdict, payment }) => (
          <li
            key={`${id} ${payment ?? 0}`}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-1.5"
          >
            <span>
              <Text>{routes.methods[id]}</Text>
              {payment !== undefined && payment > 0 && ` (${fill(plan.clockPayment, { number: payment + 1 })})`}
            </span>
            <RouteVerdictMark verdict={verdict} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function RouteCard({ route }: { readonly route: Route }) {
  const { words } = usePlan();
  const { plan, routes } = words;
  const sentences: { readonly [rule: string]: string } = routes.sentences;
  // While an answer is missing and the rows lead to different ends, none of them is told as the reason.
  const ends = new Set(route.reasons.map(({ outcome }) => outcome));
  const depends = route.missing.length > 0 && ends.size > 1;
  const decisive = distinct(route.reasons.filter(({ outcome }) => outcome === route.verdict)).slice(0, 3);
  return (
    <li id={`route-${route.id}`} className="space-y-3 rounded-xl border border-line bg-surface p-4 sm:p-5">
      <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-lg font-semibold">
        <Text>{routes.names[route.id].name}</Text> <RouteVerdictMark verdict={route.verdict} />
      </h3>
      {depends && <p>{plan.routeDepends}</p>}
      {!depends &&
        decisive.map(({ rule, certainty }) => (
          <p key={rule}>
            <Text>{sentences[rule] ?? fill(plan.unknownWords, { id: rule })}</Text> <Mark certainty={certainty} />
          </p>
        ))}
      {route.reasons.length === 0 && route.missing.length === 0 && <p>{plan.routeNoReason}</p>}
      <RouteFigures route={route} />
      <Methods route={route} />
      {route.conflicts.length > 0 && (
        <div className="rounded-e-lg border-s-4 border-amber bg-amber-soft px-4 py-2.5">
          <h4 className="font-medium">{plan.routeConflicts}</h4>
          <ul className="list-disc ps-5">
            {route.conflicts.map((id) => (
              <li key={id}>
                <Text>{routes.conflicts[id]}</Text>
              </li>
            ))}
          </ul>
        </div>
      )}
      {route.missing.length > 0 && (
        <div>
          <h4 className="font-medium">{plan.routeOpenQuestions}</h4>
          <Questions ids={route.missing} />
        </div>
      )}
      <RouteNotes route={route} />
      {route.reasons.length > 0 && (
        <Details summary={<Summary text={plan.routeWhy} name={routes.names[route.id].name} />}>
          <RouteReasons route={route} />
        </Details>
      )}
    </li>
  );
}

/** Every route with its verdict, ways, figures and reasons, the ruled-out ones too. */
export function Routes({ routes }: { readonly routes: readonly Route[] }) {
  const { plan } = usePlan().words;
  return (
    <>
      <p className="mb-4 text-muted">{plan.routesFigures}</p>
      <RouteTable routes={routes} />
      <ul className="space-y-4">
        {routes.map((route) => (
          <RouteCard key={route.id} route={route} />
        ))}
      </ul>
    </>
  );
}
