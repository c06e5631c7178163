'use client';
import { usePlan } from './PlanContext';

/** Before a sentence that counts only if the missing answers turn out that way. */
export function OpenPoint() {
  const { plan } = usePlan().words;
  return (
    <>
      <span className="me-1 rounded-full border border-dashed border-edge px-2.5 text-sm">{plan.openPoint}</span>{' '}
    </>
  );
}
