import { type FactId, factIds } from '../../rules/facts';
import type { FactWords, ToldFact } from './fact-words';

type Facts<T> = { readonly [id in FactId]: T };

/** The questions and answers in short, for pages that tell answers and ask nothing. */
export const toldFacts = (facts: Facts<FactWords>): Facts<ToldFact> =>
  Object.fromEntries(
    factIds.map((id): [FactId, ToldFact] => {
      const { hint, why, find, ...told } = facts[id];
      return [id, told];
    }),
  ) as Facts<ToldFact>;

/** How to find each answer. */
export const waysToFind = (facts: Facts<FactWords>): Facts<string> =>
  Object.fromEntries(factIds.map((id): [FactId, string] => [id, facts[id].find])) as Facts<string>;
