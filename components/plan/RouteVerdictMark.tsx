'use client';
import type { RouteVerdict } from '@/rules/routes/printed-route';
import { usePlan } from './PlanContext';

const looks: { readonly [verdict in RouteVerdict]: string } = {
  recommended: 'border-green bg-green-soft text-green',
  possible: 'border-accent bg-accent-soft text-accent',
  'not-now': 'border-amber bg-amber-soft text-amber',
  excluded: 'border-seal bg-seal-soft text-seal',
};

/** The verdict on a route, a way of it, or an act. */
export function RouteVerdictMark({ verdict }: { readonly verdict: RouteVerdict }) {
  const { plan } = usePlan().words;
  return (
    <span
      className={`inline-block rounded-full border px-2.5 text-sm font-semibold whitespace-nowrap ${looks[verdict]}`}
    >
      {plan.routeVerdict[verdict]}
    </span>
  );
}
