'use client';
import { fill } from '@/lib/words/fill';
import type { RouteId } from '@/rules/routes/printed-route';
import type { WhatIf } from '@/rules/what-if';
import { usePlan } from './PlanContext';

/** What one other answer turns, from what to what. */
export function ChangeLine({ change: { change, from, to } }: { readonly change: WhatIf }) {
  const { plan, routes } = usePlan().words;
  const verdicts: { readonly [key: string]: string } = plan.verdict;
  const end = (value: string | null) =>
    change === 'internetCourt'
      ? (verdicts[String(value)] ?? String(value))
      : value
        ? routes.names[value as RouteId].name
        : plan.noRoute;
  const text = change === 'internetCourt' ? plan.changeCourt : plan.changeRoute;
  return <p className="ps-4 font-medium">{fill(text, { from: end(from), to: end(to) })}</p>;
}
