'use client';
import type { ReactNode } from 'react';
import { type Plural, plural } from '@/lib/words/fill';
import { Fold } from '../ui/Fold';
import { useWords } from '../ui/Words';

interface Props<T> {
  readonly items: readonly T[];
  readonly first: number;
  readonly words: Plural;
  readonly list: (items: readonly T[]) => ReactNode;
}

/** A list with its first items open and the rest on demand. */
export function More<T>({ items, first, words, list }: Props<T>) {
  const { locale } = useWords();
  const rest = items.slice(first);
  return (
    <>
      {list(items.slice(0, first))}
      {rest.length > 0 && (
        <Fold kind="rest" summary={plural(locale, rest.length, words)}>
          {list(rest)}
        </Fold>
      )}
    </>
  );
}
