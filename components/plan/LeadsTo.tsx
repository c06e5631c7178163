'use client';
import type { FactId } from '@/rules/facts';
import type { WhatIf } from '@/rules/what-if';
import { ChangeGroups, sameTurns } from './ChangeGroups';
import { usePlan } from './PlanContext';

/** CPL 28: where the transport began and was to end are places where the carrier may be sued. */
const PLACES: readonly FactId[] = ['carriage.from', 'carriage.to'];

interface Props {
  readonly id: FactId;
  /** Undefined while they are worked out. */
  readonly changes: readonly WhatIf[] | undefined;
}

/** What each answer to an open question would lead to by itself. */
export function LeadsTo({ id, changes }: Props) {
  const { plan } = usePlan().words;
  if (!changes) return <p>{plan.changeLoading}</p>;
  const own = changes.filter(({ fact }) => fact === id);
  if (own.length === 0) {
    return <p className="text-muted">{PLACES.includes(id) ? plan.leadsToPlace : plan.leadsToNothing}</p>;
  }
  return (
    <>
      <ChangeGroups fact={id} groups={sameTurns(own)} />
      <p className="mt-2 text-muted">{plan.leadsToOthers}</p>
    </>
  );
}
