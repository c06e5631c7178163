'use client';
import { startTransition, useEffect, useState } from 'react';
import type { RestWords } from '@/lib/words/plan-words';
import { whenIdle } from '../ui/draw';

export interface Rest {
  readonly parts: typeof import('./rest-routes') & typeof import('./TimeMoneyCase');
  readonly words: RestWords;
}

/** By the address of the words. Whoever comes back to the plan finds it whole. */
const fetched = new Map<string, Rest>();

/** In two pieces of code: each is short enough for a phone to go on listening to the finger. */
async function fetchRest(address: string): Promise<Rest> {
  const [routes, others, response] = await Promise.all([
    import('./rest-routes'),
    import('./TimeMoneyCase'),
    fetch(address),
  ]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const rest = { parts: { ...routes, ...others }, words: await response.json() };
  fetched.set(address, rest);
  return rest;
}

/**
 * Code and words of the rest of the plan; `failed` where the network did not bring them. They are fetched once the first
 * part is painted (`wanted`), so that nothing delays it.
 */
export function useRest(address: string, wanted: boolean): Rest | 'failed' | undefined {
  const [rest, setRest] = useState<Rest | 'failed' | undefined>(() => fetched.get(address));
  useEffect(() => {
    if (!wanted) return;
    let stale = false;
    const show = (next: Rest | 'failed') => {
      if (!stale) startTransition(() => setRest(next));
    };
    whenIdle(() => fetchRest(address).then(show, () => show('failed')));
    return () => {
      stale = true;
    };
  }, [address, wanted]);
  return rest;
}
