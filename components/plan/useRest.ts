'use client';
import { startTransition, useEffect, useState } from 'react';
import type { RestWords } from '@/lib/words/plan-words';
import { afterPaint, whenIdle } from '../ui/draw';

/** In pieces of code, asked for one by one, each short enough for a phone to go on listening to the finger. */
const loadParts = async () => {
  let turn = Promise.resolve();
  const inTurn = <T>(load: () => Promise<T>) => {
    turn = turn.then(() => new Promise(whenIdle));
    return turn.then(load);
  };
  const [acts, changed, courts, others] = await Promise.all([
    inTurn(() => import('./DayZero')),
    inTurn(() => import('./WhatChanged')),
    inTurn(() => import('./CourtsAndRoutes')),
    inTurn(() => import('./TimeMoneyCase')),
  ]);
  return { ...acts, ...changed, ...courts, ...others };
};

export interface Rest {
  readonly parts: Awaited<ReturnType<typeof loadParts>>;
  readonly words: RestWords;
}

/** By the address of the words. Whoever comes back to the plan finds it whole. */
const fetched = new Map<string, Rest>();

/** A network that stands still is one that failed: after a minute. */
const LONGEST_MS = 60_000;

async function fetchRest(address: string): Promise<Rest> {
  const signal = AbortSignal.timeout(LONGEST_MS);
  const [parts, response] = await Promise.all([loadParts(), fetch(address, { signal })]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const rest = { parts, words: await response.json() };
  fetched.set(address, rest);
  return rest;
}

/**
 * When the rest is fetched: once the first part is painted, so that nothing delays it, or at once, where nothing is shown
 * without it.
 */
type When = 'never' | 'after the first part' | 'at once';

/** Code and words of the rest of the plan; `failed` where the network did not bring them. */
export function useRest(address: string, when: When): Rest | 'failed' | undefined {
  const [rest, setRest] = useState<Rest | 'failed' | undefined>(() => fetched.get(address));
  useEffect(() => {
    if (when === 'never' || fetched.has(address)) return;
    let stale = false;
    const show = (next: Rest | 'failed') => {
      if (!stale) startTransition(() => setRest(next));
    };
    const begin = () => fetchRest(address).then(show, () => show('failed'));
    if (when === 'at once') begin();
    // The frame after it: by then the first part is on the screen, and not only drawn.
    else afterPaint(() => afterPaint(() => whenIdle(begin)));
    return () => {
      stale = true;
    };
  }, [address, when]);
  return rest;
}
