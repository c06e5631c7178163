/**
 * When something has to be looked at again: months after the last look. Our estimate, no law says it; change it here.
 * The weaker the authority and the faster the thing changes, the sooner.
 */
import type { Certainty } from '../../rules/provision';
import type { Kind } from './entry';

/** The text is this old, or has no day: what it says may have changed long ago. */
export const OLD_AFTER_MONTHS = 12;

export const months = {
  lawSettled: 12,
  lawProbable: 6,
  figure: 6,
  terms: 3,
  list: 3,
  /** Contested or unverified, and every open doubt. */
  open: 3,
  /** Terms and figures whose text is old or has no day. */
  old: 1,
} as const;

const isOpen = (certainty: Certainty) => certainty === 'contested' || certainty === 'unverified';

/** Months from the last look to the next. `old`: by `OLD_AFTER_MONTHS`. */
export function monthsFor(kind: Kind, certainty: Certainty, old: boolean): number {
  switch (kind) {
    case 'law':
      if (isOpen(certainty)) return months.open;
      return certainty === 'settled' ? months.lawSettled : months.lawProbable;
    case 'note':
      if (old || isOpen(certainty)) return months.open;
      return months.lawProbable;
    case 'terms':
    case 'platform':
      return old ? months.old : months.terms;
    case 'estimate':
    case 'fee':
      if (old) return months.old;
      return isOpen(certainty) ? months.open : months.figure;
    case 'rate':
      return months.figure;
    case 'list':
      return months.list;
    case 'rule':
    case 'doubt':
      return months.open;
  }
}
