'use client';
import { type ComponentProps, useLayoutEffect, useState } from 'react';
import { Details } from './Details';
import { later } from './draw';

/**
 * More, on demand, on a long page. What is folded is drawn after the page stands, so that the answer comes first; at
 * once, when it is opened or printed.
 */
export function Fold({ children, onToggle, ...details }: ComponentProps<typeof Details>) {
  const [drawn, draw] = useState(false);
  const isOpen = details.open === true;
  useLayoutEffect(() => (drawn ? undefined : later(() => draw(true))), [drawn]);
  return (
    <Details
      {...details}
      onToggle={(open) => {
        if (open) draw(true);
        onToggle?.(open);
      }}
    >
      {(drawn || isOpen) && children}
    </Details>
  );
}
