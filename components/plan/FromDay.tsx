'use client';
import { fill } from '@/lib/words/fill';
import type { Assessment } from '@/rules/assessment';
import type { Route } from '@/rules/routes/printed-route';
import { firstDayOf, isEstimate, useDayWords } from './days';
import { useFirstPart } from './PlanContext';

/** The first day of a route, in words; nothing where none is waited for. */
export function FromDay({ route, asOf }: { readonly route: Route; readonly asOf: string }) {
  const { plan } = useFirstPart().words;
  const dayWords = useDayWords(asOf);
  const day = firstDayOf(route);
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
