/** Reading days for clocks: a day fact is a day, the answer "there is none", or not known. */
import type { FactId, Facts } from '../facts';
import { known } from '../reading';

/** The day, if the fact is known and is one. */
export function dayOf(s: Facts, id: FactId): string | undefined {
  const v = known(s, id);
  return typeof v === 'string' && v !== 'none' ? v : undefined;
}

/** Answered with "there is none". */
export const isNone = (s: Facts, id: FactId): boolean => known(s, id) === 'none';

/** The facts of the list that are known, and those that are not (not asked, or not sure). */
export const knownOf = (s: Facts, ids: readonly FactId[]): readonly FactId[] =>
  ids.filter((id) => known(s, id) !== undefined);
export const unknownOf = (s: Facts, ids: readonly FactId[]): readonly FactId[] =>
  ids.filter((id) => known(s, id) === undefined);
