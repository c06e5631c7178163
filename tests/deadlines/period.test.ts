import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays, dayNumber, dayOfNumber } from '../../rules/days';
import { addMonths, addYears, earlier, endOf, later, nextWorking, type Period } from '../../rules/deadlines/period';

/** The vectors of procedure.md T8: start, period, last day, next working day. */
const vectors: readonly [string, Period, string, string][] = [
  ['2023-11-21', { years: 3 }, '2026-11-21', '2026-11-23'],
  ['2024-02-29', { years: 3 }, '2027-02-28', '2027-03-01'],
  ['2024-02-29', { years: 4 }, '2028-02-29', '2028-02-29'],
  ['2022-06-30', { years: 4 }, '2026-06-30', '2026-06-30'],
  ['2024-12-31', { years: 2 }, '2026-12-31', '2026-12-31'],
  ['2026-08-31', { months: 6 }, '2027-02-28', '2027-03-01'],
  ['2026-03-02', { days: 15 }, '2026-03-17', '2026-03-17'],
  ['2026-01-30', { days: 30 }, '2026-03-01', '2026-03-02'],
  ['2026-11-21', { days: 7 }, '2026-11-28', '2026-11-30'],
  ['2024-06-01', { years: 3 }, '2027-06-01', '2027-06-01'],
];

describe('periods (T8, check39)', () => {
  it.each(vectors)('%s + %o', (start, period, last, working) => {
    expect(endOf(start, period)).toBe(last);
    expect(nextWorking(last)).toBe(working);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 1, '2026-12-30'],
    ['2027-02-28', -6, '2026-08-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-15', 0, '2026-12-15'],
  ])('%s and %i months', (day, months, end) => {
    expect(addMonths(day, months)).toBe(end);
  });
});

describe('weekends', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-21', '2026-11-23'],
    ['2026-11-22', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
  ])('%s', (day, working) => {
    expect(nextWorking(day)).toBe(working);
  });
});

describe('properties', () => {
  const anyDay = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2100-12-31') }).map(dayOfNumber);

  it('months end on the same number or on the last day, in the right month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 300 }), (day, months) => {
        const end = addMonths(day, months);
        const passed =
          (Number(end.slice(0, 4)) - Number(day.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(day.slice(5, 7));
        expect(passed).toBe(months);
        const next = dayOfNumber(dayNumber(end) + 1);
        expect(end.slice(8) === day.slice(8) || (end.slice(8) < day.slice(8) && next.slice(8) === '01')).toBe(true);
      }),
    );
  });

  it('a year is 365 or 366 days, and never later than that', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect([365, 366]).toContain(compareDays(addYears(day, 1), day));
      }),
    );
  });

  it('the next working day is at most two days later and no weekend', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const moved = compareDays(nextWorking(day), day);
        expect([0, 1, 2]).toContain(moved);
        expect(nextWorking(nextWorking(day))).toBe(nextWorking(day));
      }),
    );
  });
});

it.each([
  ['2026-03-02', '2026-11-21'],
  ['2026-11-21', '2026-03-02'],
  ['2025-12-31', '2026-01-01'],
])('of %s and %s the earlier and the later', (a, b) => {
  const [first, second] = compareDays(a, b) < 0 ? [a, b] : [b, a];
  expect([earlier(a, b), later(a, b)]).toEqual([first, second]);
});
