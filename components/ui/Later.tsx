'use client';
import type { ReactNode } from 'react';
import { hasBeenWhole } from './draw';
import { useDrawnLater } from './useDrawnLater';

/** A part below the first screen: drawn after the page stands. */
export function Later({ children }: { readonly children: ReactNode }) {
  const [drawn] = useDrawnLater({ isDrawn: hasBeenWhole });
  return drawn && children;
}
