'use client';
import type { Outcome } from '@/rules/assessment';
import { Rule } from './Rule';

/** What follows from the answer on the court, in its order. */
export function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  return (
    <ul className="space-y-2">
      {outcomes.map(({ id }) => (
        <li key={id}>
          <Rule id={id} />
        </li>
      ))}
    </ul>
  );
}
