import type { FactId } from '../../rules/facts';
import type { FactWords, ToldFact } from './fact-words';

type Facts<T> = { readonly [id in FactId]: T };

/** The questions and answers in short, for pages that tell answers and ask nothing. */
export const toldFacts = (facts: Facts<FactWords>): Facts<ToldFact> =>
  Object.fromEntries(
    Object.entries(facts).map(([id, { hint, why, find, ...told }]) => [id, told]),
  ) as unknown as Facts<ToldFact>;

/** How to find each answer. */
export const waysToFind = (facts: Facts<FactWords>): Facts<string> =>
  Object.fromEntries(Object.entries(facts).map(([id, { find }]) => [id, find])) as Facts<string>;
