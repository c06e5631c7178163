'use client';
import { useState } from 'react';
import type { Case, TextId } from '@/lib/case/case';
import { useCase } from '@/lib/case/use-case';
import type { FactId } from '@/rules/facts';

export interface Taking {
  /** The case in hand as it was when the other one came. */
  readonly before: Case;
  /** How many answers and texts are taken over now. */
  readonly count: number;
  readonly hasFact: (fact: FactId) => boolean;
  readonly hasText: (text: TextId) => boolean;
  readonly takeFact: (fact: FactId, theirs: boolean) => void;
  readonly takeText: (text: TextId, theirs: boolean) => void;
}

const turned = <T>(set: ReadonlySet<T>, one: T, on: boolean): ReadonlySet<T> =>
  new Set(on ? [...set, one] : [...set].filter((other) => other !== one));

/** Single answers and texts taken over from a case that came, and put back as they were. */
export function useTaken(received: Case): Taking {
  const { case: held, take, ready } = useCase();
  const fresh = { received, before: held, ready, facts: new Set<FactId>(), texts: new Set<TextId>() };
  const [kept, set] = useState<Omit<typeof fresh, 'facts' | 'texts'> & Sets>(fresh);
  const now = kept.received === received && kept.ready === ready ? kept : fresh;
  if (now !== kept) set(now);
  const { before, facts, texts } = now;
  const from = (theirs: boolean) => (theirs ? received : before);
  return {
    before,
    count: facts.size + texts.size,
    hasFact: (fact) => facts.has(fact),
    hasText: (text) => texts.has(text),
    takeFact(fact, theirs) {
      take(from(theirs), { facts: [fact] });
      set({ ...now, facts: turned(facts, fact, theirs) });
    },
    takeText(text, theirs) {
      take(from(theirs), { texts: [text] });
      set({ ...now, texts: turned(texts, text, theirs) });
    },
  };
}

interface Sets {
  readonly facts: ReadonlySet<FactId>;
  readonly texts: ReadonlySet<TextId>;
}
