'use client';
import { useState } from 'react';
import { useCase } from '@/lib/case/use-case';
import { type ApostilleFinding, apostilleFinding, findingId } from '@/rules/abroad/apostille-finding';
import type { Facts } from '@/rules/facts';
import { known } from '@/rules/reading';

/** What the person read about the Convention and the country of the buyer: an answer of the case, or of this page alone. */
export function useApostilleFinding(facts: Facts, alone = false) {
  const { case: held, tick } = useCase();
  const [here, setHere] = useState<readonly string[]>([]);
  const country = known(facts, 'buyer.country');
  const keep = (finding: ApostilleFinding) => {
    if (country === undefined) return;
    if (alone) return setHere(finding === null ? [] : [findingId(finding, country)]);
    tick(findingId('party', country), finding === 'party');
    tick(findingId('not_party', country), finding === 'not_party');
  };
  return [apostilleFinding(alone ? here : (held.ready ?? []), country), keep] as const;
}
