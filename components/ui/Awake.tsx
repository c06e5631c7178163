'use client';
import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { AwakeContext } from '@/lib/case/awake';

/**
 * Everything that only the reader's browser knows (the case, the day, names of countries) comes into the page at once,
 * and as a transition: the work is done in small pieces, and a finger or a key never waits for all of it.
 */
export function Awake({ children }: { readonly children: ReactNode }) {
  const [awake, setAwake] = useState(false);
  useEffect(() => startTransition(() => setAwake(true)), []);
  return <AwakeContext value={awake}>{children}</AwakeContext>;
}
