'use client';
import { type ReactNode, useEffect, useState } from 'react';
import { later } from './draw';

/** A part below the first screen: drawn after the page stands. */
export function Later({ children }: { readonly children: ReactNode }) {
  const [drawn, draw] = useState(false);
  useEffect(() => (drawn ? undefined : later(() => draw(true))), [drawn]);
  return drawn && children;
}
