'use client';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Words } from '@/lib/words/words';
import { keepOffline } from './worker';

const UpdateNotice = lazy(async () => ({ default: (await import('./UpdateNotice')).UpdateNotice }));

/** Shows nothing until a new version is ready. */
export function Offline({ words }: { readonly words: Words['offline']['update'] }) {
  const [next, setNext] = useState<ServiceWorker>();
  useEffect(() => keepOffline(setNext), []);
  return (
    next && (
      <Suspense>
        <UpdateNotice next={next} words={words} onLater={() => setNext(undefined)} />
      </Suspense>
    )
  );
}
