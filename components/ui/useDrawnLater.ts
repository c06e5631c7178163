'use client';
import { useCallback, useLayoutEffect, useState } from 'react';
import { later } from './draw';

interface Part {
  readonly isFolded?: boolean;
  readonly isDrawn?: () => boolean;
}

/** Whether a part stands, and how to make it stand at once; by itself it does when its turn comes. */
export function useDrawnLater({ isFolded = false, isDrawn = () => false }: Part): readonly [boolean, () => void] {
  const [drawn, setDrawn] = useState(isDrawn);
  const draw = useCallback(() => setDrawn(true), []);
  useLayoutEffect(() => (drawn ? undefined : later(draw, isFolded)), [drawn, draw, isFolded]);
  return [drawn, draw];
}
