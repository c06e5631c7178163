'use client';
import { type ReactNode, useLayoutEffect, useState } from 'react';
import { hasBeenWhole, later } from './draw';

/** A part below the first screen: drawn after the page stands. */
export function Later({ children }: { readonly children: ReactNode }) {
  const [drawn, draw] = useState(hasBeenWhole);
  useLayoutEffect(() => (drawn ? undefined : later(() => draw(true))), [drawn]);
  return drawn && children;
}
