'use client';
import type { ComponentProps } from 'react';
import { Details } from './Details';
import { useDrawnLater } from './useDrawnLater';

/**
 * More, on demand, on a long page. What is folded is drawn after the page stands and somebody is there to read it, so
 * that the answer comes first; at once, when it is opened or printed.
 */
export function Fold({ children, onToggle, ...details }: ComponentProps<typeof Details>) {
  const [drawn, draw] = useDrawnLater({ isFolded: true });
  const isOpen = details.open === true;
  return (
    <Details
      {...details}
      onToggle={(open) => {
        if (open) draw();
        onToggle?.(open);
      }}
    >
      {(drawn || isOpen) && children}
    </Details>
  );
}
