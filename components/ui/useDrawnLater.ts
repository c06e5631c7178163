'use client';
import { useCallback, useLayoutEffect, useState } from 'react';
import { later } from './draw';

/** Whether a part stands, and how to make it stand at once; by itself it does when its turn comes. */
export function useDrawnLater(initial: boolean | (() => boolean) = false): readonly [boolean, () => void] {
  const [drawn, setDrawn] = useState(initial);
  const draw = useCallback(() => setDrawn(true), []);
  useLayoutEffect(() => (drawn ? undefined : later(draw)), [drawn, draw]);
  return [drawn, draw];
}
