'use client';
import { fill } from '@/lib/words/fill';
import type { Assessment } from '@/rules/assessment';
import { compareDays } from '@/rules/days';
import type { Route } from '@/rules/routes/printed-route';
import { isEstimate, SOON, useDayWords } from './days';
import { useFirstPart } from './PlanContext';
import { RouteItem } from './RouteItem';

/** The first day of a way that has to wait for one (R3b, R11d): the earliest of the route. */
const fromDay = ({ methods }: Route): string | undefined =>
  methods.flatMap(({ notBefore }) => notBefore ?? []).toSorted()[0];

/** The first day of a route, in words; nothing where none is waited for. */
export function FromDay({ route, asOf }: { readonly route: Route; readonly asOf: string }) {
  const { plan } = useFirstPart().words;
  const dayWords = useDayWords(asOf);
  const day = fromDay(route);
  return day ? <span className="block text-muted">{fill(plan.clockFirst, { day: dayWords(day) })}</span> : null;
}

/**
 * Steps that have a last day of their own: to open a dispute with PayPal (R4c), to dispute a card payment (R3c), and to open
 * a dispute on the platform before it passes the money on (R7).
 */
const CLOCK_OF: { readonly [id: string]: string } = {
  'open-paypal': 'paypal_open',
  'file-chargeback': 'chargeback',
  'open-dispute': 'auto_release',
};

interface StepProps {
  readonly id: string;
  readonly route: Route;
  readonly assessment: Pick<Assessment, 'asOf' | 'deadlines'>;
}

/** The last day of such a step. */
export function StepDay({ id, route, assessment }: StepProps) {
  const { plan } = useFirstPart().words;
  const dayWords = useDayWords(assessment.asOf);
  const { firstDeadline } = route;
  if (!firstDeadline || firstDeadline.clock !== CLOCK_OF[id]) return null;
  return (
    <>
      <span className="block text-muted">{fill(plan.dayZeroBy, { day: dayWords(firstDeadline.lastDay) })}</span>
      {isEstimate(firstDeadline, assessment.deadlines) && <span className="block">{plan.stepEstimate}</span>}
    </>
  );
}

/** Routes that are not open yet, but from a day that comes soon: their name and that day. */
export function ComingSteps({ assessment }: { readonly assessment: Assessment }) {
  const { asOf, firstRoute, routes } = assessment;
  const coming = routes.filter((route) => {
    const day = fromDay(route);
    return route.verdict === 'not-now' && route.id !== firstRoute && day && compareDays(day, asOf) <= SOON;
  });
  return coming.map((route) => (
    <RouteItem key={route.id} assessment={assessment} id={route.id}>
      <FromDay route={route} asOf={asOf} />
    </RouteItem>
  ));
}
