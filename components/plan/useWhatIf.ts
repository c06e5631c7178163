'use client';
import { startTransition, useEffect, useState } from 'react';
import type { Figures } from '@/rules/costs/figures';
import type { Facts } from '@/rules/facts';
import type { WhatIf } from '@/rules/what-if';

/** Longest time the page is kept busy at a stretch: on a phone several times slower it is still well under 50 ms. */
const SLICE_MS = 4;

/** A court has the case before and after: the way is the same, whichever of the two courts it is (section 7: one entry). */
export const staysInCourt = (change: WhatIf): boolean =>
  change.change === 'firstRoute' && change.running?.from === true && change.running.to;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Works out what would change the result, after the page has been painted and in small pieces between which it can answer. */
export function useWhatIf(facts: Facts, asOf: string, figures: Figures): readonly WhatIf[] | undefined {
  const [list, setList] = useState<readonly WhatIf[]>();
  useEffect(() => {
    if (Object.keys(facts).length === 0) return;
    let stale = false;
    const work = async () => {
      await pause(50);
      if (stale) return;
      const { whatIfInSteps } = await import('@/rules/what-if');
      const steps = whatIfInSteps(facts, { asOf, figures });
      while (!stale) {
        await pause(0);
        const end = performance.now() + SLICE_MS;
        let step = steps.next();
        while (!step.done && performance.now() < end) step = steps.next();
        const found = step.done ? step.value : undefined;
        if (found && !stale) return startTransition(() => setList(found.filter((change) => !staysInCourt(change))));
      }
    };
    void work();
    return () => {
      stale = true;
    };
  }, [facts, asOf, figures]);
  return list;
}
