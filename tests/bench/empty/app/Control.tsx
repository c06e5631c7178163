'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Disabled in the page as built, as the fields of a step are. */
export function Control() {
  const awake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return <input type="radio" aria-label="Answer" disabled={!awake} />;
}
