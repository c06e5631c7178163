'use client';
import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { AwakeContext } from '@/lib/case/awake';

/**
 * Until its script has taken over, a page is there to read: no field or button listens, and so each of them is disabled.
 * Everything that only the reader's browser knows (the case, the day, names of countries) comes into the page at once,
 * and as a transition: the work is done in small pieces, and a finger or a key never waits for all of it.
 */
export function Awake({ children }: { readonly children: ReactNode }) {
  const [awake, setAwake] = useState(false);
  useEffect(() => startTransition(() => setAwake(true)), []);
  return (
    <AwakeContext value={awake}>
      <fieldset role="none" disabled={!awake} className="contents">
        {children}
      </fieldset>
    </AwakeContext>
  );
}
