/**
 * Periods as the law counts them (CC 201–203; court periods alike, CPL 85): the start day is not counted; months and
 * years end on the day with the same number, or on the last day of a month that has none. Days are ISO text.
 * Not coded: statutory holidays, which the State sets every year, and working weekends; a contract may count otherwise (CC 204).
 */
import { addDays, dayNumber, daysInMonth } from '../days';

/** The length of a period, in one unit: calendar days, months or years. */
export type Period = { readonly days: number } | { readonly months: number } | { readonly years: number };

/** The same day of the month so many months later (earlier if negative). Example: 2026-08-31 + 6 is 2027-02-28. */
export function addMonths(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const date = Math.min(Number(day.slice(8)), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Example: 2024-02-29 + 3 is 2027-02-28. */
export const addYears = (day: string, years: number): string => addMonths(day, years * 12);

/** The last day of a period, itself included. Example: `endOf('2026-03-02', { days: 15 })` is `2026-03-17`. */
export function endOf(start: string, period: Period): string {
  if ('days' in period) return addDays(start, period.days);
  return 'months' in period ? addMonths(start, period.months) : addYears(start, period.years);
}

/** Saturday and Sunday become Monday, every other day stays: "perhaps until then, check the Chinese calendar". */
export function nextWorking(day: string): string {
  // Day 0, the first of January 1970, was a Thursday.
  const weekday = (((dayNumber(day) + 4) % 7) + 7) % 7;
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

/** The earlier and the later of two days. */
export const earlier = (a: string, b: string): string => (a < b ? a : b);
export const later = (a: string, b: string): string => (a < b ? b : a);
