'use client';
import { type FactId, specOf } from '@/rules/facts';
import type { WhatIf } from '@/rules/what-if';
import { ChangeGroups, sameTurns } from './ChangeGroups';
import { usePlan } from './PlanContext';

/** CPL 28: where the transport began and was to end are places where the carrier may be sued. */
const PLACES: readonly FactId[] = ['carriage.from', 'carriage.to'];

/** Only of these are other answers tried (`what-if.ts`): a day, a sum, a number or a country has no short list of them. */
const isTried = (id: FactId): boolean => ['choice', 'choices', 'place'].includes(specOf(id).kind);

interface Props {
  readonly id: FactId;
  /** Undefined while they are worked out. */
  readonly changes: readonly WhatIf[] | undefined;
}

/** What each answer to an open question would lead to by itself. */
export function LeadsTo({ id, changes }: Props) {
  const { words, held } = usePlan();
  const { plan } = words;
  if (!changes) return <p>{plan.changeLoading}</p>;
  const own = changes.filter(({ fact }) => fact === id);
  if (own.length === 0) {
    const says = isTried(id) ? plan.leadsToNothing : plan.leadsToUntried;
    return <p className="text-muted">{PLACES.includes(id) ? plan.leadsToPlace : says}</p>;
  }
  return (
    <>
      <ChangeGroups fact={id} groups={sameTurns(own, held.facts)} />
      <p className="mt-2 text-muted">{plan.leadsToOthers}</p>
    </>
  );
}
