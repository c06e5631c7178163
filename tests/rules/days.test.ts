import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, compareDays, dayNumber, dayOfNumber, daysInMonth, isDay } from '../../rules/days';

describe('a day of the calendar', () => {
  test.each(['2026-11-21', '2024-02-29', '2000-02-29', '1990-01-01', '2100-12-31', '0001-01-01', '9999-12-31'])(
    '%s is one',
    (day) => {
      expect(isDay(day)).toBe(true);
    },
  );

  test.each([
    '2025-02-29',
    '2025-02-30',
    '2100-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-06-31',
    '2025-09-31',
    '2025-11-31',
    '2025-13-01',
    '2025-00-01',
    '2025-01-00',
    '2025-01-32',
    '0000-01-01',
    '2025-1-1',
    '25-01-01',
    '2025/01/01',
    ' 2025-01-01',
    '2025-01-01\n',
    '2025-01-01T00:00',
    '٢٠٢٥-٠١-٠١',
    '',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('counting', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2026-11-21', 20_778],
  ])('%s is day %d', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayOfNumber(number)).toBe(day);
  });

  test('every day from 1890 to 2110 agrees with the calendar of the machine', () => {
    for (let number = dayNumber('1890-01-01'); number <= dayNumber('2110-12-31'); number++) {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      if (dayOfNumber(number) !== day || dayNumber(day) !== number) expect(dayOfNumber(number)).toBe(day);
    }
  });

  test('adding and comparing undo each other', () => {
    const anyDay = fc.integer({ min: dayNumber('0400-01-01'), max: dayNumber('9000-12-31') }).map(dayOfNumber);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (day, days) => {
        const later = addDays(day, days);
        expect(isDay(later)).toBe(true);
        expect(compareDays(later, day)).toBe(days);
        expect(addDays(later, -days)).toBe(day);
        expect(Math.sign(compareDays(later, day))).toBe(later === day ? 0 : later > day ? 1 : -1);
      }),
    );
  });

  test('across the end of February', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect([daysInMonth(2024, 2), daysInMonth(2025, 2), daysInMonth(2025, 4), daysInMonth(2025, 12)]).toEqual([
      29, 28, 30, 31,
    ]);
  });

  test('what is no day is refused', () => {
    expect(() => dayNumber('2025-02-30')).toThrow(RangeError);
  });
});
