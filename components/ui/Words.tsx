'use client';
import { createContext, type ReactNode, useContext } from 'react';
import type { Words as AllWords, Common } from '@/lib/words/words';

interface Language {
  readonly locale: string;
  readonly common: Common;
  readonly places: AllWords['places'];
}

const Context = createContext<Language | undefined>(undefined);

export function Words({ children, ...language }: Language & { readonly children: ReactNode }) {
  return <Context value={language}>{children}</Context>;
}

/** The language of the page and the words every page shares. */
export function useWords(): Language {
  const language = useContext(Context);
  if (!language) throw new Error('Words are missing above this component');
  return language;
}
