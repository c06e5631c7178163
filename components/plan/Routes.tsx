'use client';
import { fill } from '@/lib/words/fill';
import { inBrackets } from '@/lib/words/join';
import type { Assessment } from '@/rules/assessment';
import type { Route } from '@/rules/routes/printed-route';
import { isOpen } from '@/rules/routes/route-groups';
import { Fold } from '../ui/Fold';
import { Text } from '../ui/Text';
import { beforeFirst, useDayWords } from './days';
import { decisive } from './decisive';
import { FromDay } from './FromDay';
import { Mark } from './Mark';
import { usePlan } from './PlanContext';
import { Questions } from './Questions';
import { RouteFigures, RouteTable } from './RouteFigures';
import { RouteNotes } from './RouteNotes';
import { RouteReasons } from './RouteReasons';
import { RouteVerdictMark } from './RouteVerdictMark';
import { cardName } from './route-name';
import { Summary } from './Summary';
import { useShortName } from './short-name';
import { isDecided } from './useDecided';

interface CardProps {
  readonly route: Route;
  readonly asOf: string;
}

/** The ways of a route with their own verdicts and the first day of one that waits; one way alone is the route itself. */
export function Methods({ route, asOf }: CardProps) {
  const { words, language } = usePlan();
  const dayWords = useDayWords(asOf);
  const { plan, routes } = words;
  if (route.methods.length < 2) return null;
  return (
    <div>
      <h4 className="font-medium">{plan.routeMethods}</h4>
      <ul className="divide-y divide-line">
        {route.methods.map(({ id, verdict, payment, notBefore }) => (
          <li
            key={`${id} ${payment ?? 0}`}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-1.5"
          >
            <span>
              <Text>{routes.methods[id]}</Text>
              {payment !== undefined &&
                payment > 0 &&
                inBrackets(language.locale, fill(plan.clockPayment, { number: payment + 1 }))}
            </span>
            <RouteVerdictMark verdict={verdict} />
            {notBefore && (
              <span className="w-full text-muted">{fill(plan.clockFirst, { day: dayWords(notBefore) })}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The reason of the verdict in one to three sentences. */
function Reason({ route }: { readonly route: Route }) {
  const { plan, routeReasons } = usePlan().words;
  const shortName = useShortName();
  const reasons = decisive(route).slice(0, 3);
  if (route.reasons.length === 0 && route.missing.length === 0)
    return <p>{route.verdict === 'excluded' ? plan.routeNoGround : plan.routeNoReason}</p>;
  if (reasons.length === 0) {
    const [only, ...others] = route.missing;
    return (
      <p>
        <Text>
          {only && others.length === 0 ? fill(plan.routeDependsOn, { question: shortName(only) }) : plan.routeDepends}
        </Text>
      </p>
    );
  }
  return reasons.map(({ rule, certainty }) => (
    <p key={rule}>
      <Text>{routeReasons[rule] ?? fill(plan.unknownWords, { id: rule })}</Text> <Mark certainty={certainty} />
    </p>
  ));
}

/** On paper the full reasons say it below. */
const Brief = ({ route }: { readonly route: Route }) => (
  <div {...(route.reasons.length > 0 && { 'data-brief': '' })}>
    <Reason route={route} />
  </div>
);

function Heading({ route }: { readonly route: Route }) {
  const { words } = usePlan();
  return (
    <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-semibold">
      <span>
        <Text>{cardName(route, words)}</Text>
      </span>{' '}
      <RouteVerdictMark verdict={route.verdict} />
    </h3>
  );
}

/** What a route endangers, beside others. */
function Conflicts({ route }: { readonly route: Route }) {
  const { plan, routes } = usePlan().words;
  if (route.conflicts.length === 0) return null;
  return (
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
  );
}

/** An open route: its reason and figures; its ways, risks, steps and law on demand. */
function RouteCard({ route, asOf, isFirst }: CardProps & { readonly isFirst: boolean }) {
  const { words } = usePlan();
  const { plan } = words;
  return (
    <li id={`route-${route.id}`} className="rounded-xl border border-line bg-surface p-4">
      <Heading route={route} />
      <Brief route={route} />
      <RouteFigures route={route} />
      <Fold kind="rest" summary={<Summary text={plan.routeMore} name={cardName(route, words)} />}>
        <div className="space-y-3 py-1">
          <Methods route={route} asOf={asOf} />
          <Conflicts route={route} />
          {route.missing.length > 0 && (
            <div data-lead>
              <h4 className="font-medium">{plan.routeOpenQuestions}</h4>
              <Questions ids={route.missing} />
            </div>
          )}
          <RouteNotes route={route} />
          {route.reasons.length > 0 && (
            <div className="space-y-2" {...(isFirst && { 'data-lead': '' })}>
              <h4 className="font-medium">{plan.routeWhy}</h4>
              {isFirst ? (
                <p>
                  <a href="#why-route" className="text-accent underline underline-offset-4">
                    {plan.whyRouteTitle}
                  </a>
                </p>
              ) : (
                <RouteReasons route={route} />
              )}
            </div>
          )}
        </div>
      </Fold>
    </li>
  );
}

/** A route that is not open now: its reason, and on demand its answers and law. */
function ClosedRoute({ route, asOf }: CardProps) {
  const { words } = usePlan();
  const { plan } = words;
  return (
    <li id={`route-${route.id}`} className="py-3">
      <Heading route={route} />
      <Brief route={route} />
      <FromDay route={route} asOf={asOf} />
      {route.reasons.length > 0 && (
        <Fold kind="rest" summary={<Summary text={plan.routeWhy} name={cardName(route, words)} />}>
          <div className="space-y-3">
            <RouteReasons route={route} />
            {route.missing.length > 0 && (
              <div data-lead>
                <h4 className="font-medium">{plan.routeOpenQuestions}</h4>
                <Questions ids={route.missing} />
              </div>
            )}
            <RouteNotes route={route} />
          </div>
        </Fold>
      )}
    </li>
  );
}

/** Every route: the open ones each with its figures, then in short what is not open now or ruled out, with its reason. */
export function Routes({ assessment }: { readonly assessment: Assessment }) {
  const { plan } = usePlan().words;
  const { asOf, firstRoute } = assessment;
  const before = beforeFirst(assessment);
  // A claim that was decided has no route first.
  const first = isDecided(assessment) ? null : firstRoute;
  // What cannot wait, the first route, then the order of the specification.
  const leading = [...before, ...assessment.routes.filter(({ id }) => id === first)];
  const routes = [...new Set([...leading, ...assessment.routes])];
  const open = routes.filter(isOpen);
  const closed = routes.filter((route) => !open.includes(route));
  return (
    <>
      <p className="mb-4 text-muted">{plan.routesFigures}</p>
      <RouteTable routes={[...open, ...closed]} />
      <ul className="space-y-3">
        {open.map((route) => (
          <RouteCard key={route.id} route={route} asOf={asOf} isFirst={route.id === first} />
        ))}
      </ul>
      {closed.length > 0 && (
        <>
          <p className="mt-5 font-semibold">{plan.routesClosed}</p>
          <ul className="divide-y divide-line">
            {closed.map((route) => (
              <ClosedRoute key={route.id} route={route} asOf={asOf} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
