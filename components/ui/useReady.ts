'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * False in the page as built and while it wakes up, true afterwards: for what the reader's browser may say in
 * other words than the machine that built the page (names of countries and currencies).
 */
export const useReady = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
