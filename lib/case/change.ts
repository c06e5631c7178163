/** Changes to a case, made to whatever case lies there: only what is named changes. */
import type { FactId, Facts, NotSure, Value } from '../../rules/facts';
import type { Case, TextId } from './case';

/** Answers to set or, with `undefined`, to take back. */
export type Answers = { readonly [F in FactId]?: Value<F> | NotSure | undefined };

/** Legal answers put into a case. Where it is recorded who gave an answer, a new or changed one is the person's. */
export function withAnswers(base: Case, answers: Answers): Case {
  const facts: Record<string, unknown> = { ...base.facts };
  const provenance: Record<string, unknown> = { ...base.provenance };
  const tracked = base.from !== undefined || base.provenance !== undefined;
  for (const [fact, value] of Object.entries(answers)) {
    const before = facts[fact];
    if (value === undefined) {
      delete facts[fact];
      continue;
    }
    facts[fact] = value;
    if (tracked && JSON.stringify(before) !== JSON.stringify(value)) provenance[fact] = 'me';
  }
  return { ...base, facts: facts as Facts, provenance };
}

export interface Parts {
  readonly facts?: readonly FactId[];
  readonly texts?: readonly TextId[];
}

const over = <T extends object>(into: T | undefined, from: T | undefined, keys: readonly (keyof T)[]): T => {
  const next: T = { ...into } as T;
  for (const key of keys) {
    const value = from?.[key];
    if (value === undefined) delete next[key];
    else next[key] = value;
  }
  return next;
};

/** Some answers and texts as they are in another case, with the record of who gave them. */
export function withParts(base: Case, from: Case, { facts = [], texts = [] }: Parts): Case {
  return {
    ...base,
    facts: over(base.facts, from.facts, facts),
    texts: over(base.texts, from.texts, texts),
    provenance: over(base.provenance, from.provenance, facts),
  };
}
