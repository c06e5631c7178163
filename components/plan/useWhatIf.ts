'use client';
import { useEffect, useState } from 'react';
import type { Figures } from '@/rules/costs/figures';
import type { Facts } from '@/rules/facts';
import type { WhatIf } from '@/rules/what-if';

/** Works out what would change the result, after the page has been painted. */
export function useWhatIf(facts: Facts, asOf: string, figures: Figures): readonly WhatIf[] | undefined {
  const [list, setList] = useState<readonly WhatIf[]>();
  useEffect(() => {
    let stale = false;
    const wait = setTimeout(async () => {
      const { whatIf } = await import('@/rules/what-if');
      if (!stale) setList(whatIf(facts, { asOf, figures }));
    }, 50);
    return () => {
      stale = true;
      clearTimeout(wait);
    };
  }, [facts, asOf, figures]);
  return list;
}
