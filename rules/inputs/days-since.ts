/** The days between a day and today, in the bands of a table. */
import { dayNumber } from '../days';
import type { FactId, Facts } from '../facts';
import { dayOf } from '../reading';
import { type Input, open, sure } from './input';

/** Days between a day and today, in the sides of the limits: option n means "above the limit before n, up to n". */
export function daysBetween(day: string | undefined, id: FactId, asOf: string, limits: readonly number[]): Input {
  if (day === undefined) return open([...limits.map(String), 'later'], [id]);
  const days = dayNumber(asOf) - dayNumber(day);
  const at = limits.findIndex((limit) => days <= limit);
  return sure(at < 0 ? 'later' : String(limits[at]), [id]);
}

/** The same for a day fact. */
export const daysSince = (s: Facts, id: FactId, asOf: string, limits: readonly number[]): Input =>
  daysBetween(dayOf(s, id), id, asOf, limits);
