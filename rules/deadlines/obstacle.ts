/**
 * Suspension (CC 194): an obstacle in the last six months of the time limit moves its end to the same day six months
 * after the obstacle was removed. Only an obstacle in those six months is asked for, so one that was named existed then.
 * "Another obstacle" (CC 194(1)(5)) is for the court to accept: it moves the latest end only.
 */
import type { FactId, Facts } from '../facts';
import { dayOf, known } from '../reading';
import { addMonths, later } from './period';

export interface Suspension {
  readonly safe: (end: string) => string;
  readonly latest: (end: string) => string;
  /** An obstacle is named or not excluded, and what it does is not certain. */
  readonly uncertain: boolean;
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
}

const same = (end: string): string => end;

/** The end with an obstacle that lasted until this day; one that was gone before the last six months does nothing. */
const until =
  (removed: string) =>
  (end: string): string =>
    removed < addMonths(end, -6) ? end : later(end, addMonths(removed, 6));

/** Not answered: there was none (event). Still there, or the day not known: today at the latest, as things stand. */
export function suspension(s: Facts, asOf: string): Suspension {
  const kind = s['limitation.obstacle'];
  if (kind === undefined || kind === 'none') {
    return { safe: same, latest: same, uncertain: false, because: kind ? ['limitation.obstacle'] : [], missing: [] };
  }
  const answered = known(s, 'limitation.obstacleRemovedOn') !== undefined;
  const removed = dayOf(s, 'limitation.obstacleRemovedOn');
  const latest = until(removed !== undefined && removed < asOf ? removed : asOf);
  const sure = answered && kind !== 'not_sure' && kind !== 'other';
  const missing: FactId[] = kind === 'not_sure' ? ['limitation.obstacle'] : [];
  if (!answered) missing.push('limitation.obstacleRemovedOn');
  return {
    safe: sure ? latest : same,
    latest,
    uncertain: !sure,
    because: answered ? ['limitation.obstacle', 'limitation.obstacleRemovedOn'] : ['limitation.obstacle'],
    missing,
  };
}
