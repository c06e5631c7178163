'use client';
import type { Certainty } from '@/rules/provision';
import { Mark } from './Mark';
import { usePlan } from './PlanContext';

const certainties: readonly Certainty[] = ['settled', 'probable', 'contested', 'unverified', 'our-estimate'];

/** What the marks mean. */
export function Certainties() {
  const { plan } = usePlan().words;
  return (
    <dl className="space-y-2">
      {certainties.map((certainty) => (
        <div key={certainty} className="sm:grid sm:grid-cols-[8rem_1fr] sm:gap-4">
          <dt>
            <Mark certainty={certainty} />
          </dt>
          <dd>{plan.certaintySays[certainty]}</dd>
        </div>
      ))}
    </dl>
  );
}
