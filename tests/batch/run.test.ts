import { describe, expect, test, vi } from 'vitest';
import { dayToAct, firstDeadline } from '@/components/plan/days';
import type { RowRead } from '@/lib/batch/read-row';
import { type Result, runBatch, SLICE } from '@/lib/batch/run';
import { assess } from '@/rules/assess';
import type { Assessment } from '@/rules/assessment';

const asOf = '2026-11-21';
const summarise = (assessment: Assessment): Result => {
  const { internetCourt, firstRoute } = assessment;
  const first = firstDeadline(assessment);
  const day = first && dayToAct(first);
  return {
    court: internetCourt.verdict,
    firstRoute,
    deadline: first && day ? { clock: first.name, day, soFar: false } : null,
    missing: internetCourt.missing.length,
  };
};
const good = (line: number): RowRead => ({
  ok: true,
  line,
  name: `Row ${line}`,
  case: { format: 1, facts: { 'claim.ground': 'carriage' } },
});
const bad = (line: number): RowRead => ({ ok: false, line, name: '', problems: [{ line, message: 'wrong' }] });

/** A clock that moves on by so much each time it is read. */
const ticking = (step: number) => {
  let now = 0;
  return () => {
    now += step;
    return now;
  };
};

const plain = { asOf, read: (row: RowRead) => row, summarise, onProgress: () => {}, stopped: () => false };

describe('many cases', () => {
  test('each row says what the assessment of its case says; bad rows stand apart', async () => {
    const result = await runBatch([good(2), bad(3), good(4)], plain);
    const own = assess({ 'claim.ground': 'carriage' }, { asOf });
    expect(result?.rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(result?.rows[0]).toEqual({
      line: 2,
      name: 'Row 2',
      case: { format: 1, facts: { 'claim.ground': 'carriage' } },
      ...summarise(own),
    });
    expect(result).toMatchObject({ refused: 1, problems: [{ line: 3, message: 'wrong' }] });
  });

  test('the page gets its turn after each slice, and hears how far it is', async () => {
    const pause = vi.fn().mockResolvedValue(undefined);
    const onProgress = vi.fn();
    const rows = Array.from({ length: 10 }, (_, i) => bad(i + 2));
    await runBatch(rows, { ...plain, pause, onProgress, clock: ticking(SLICE / 2) });
    // A slice is over at every second row, counted from the first.
    expect(pause).toHaveBeenCalledTimes(5);
    expect(onProgress.mock.calls.flat()).toEqual([1, 3, 5, 7, 9, 10]);
  });

  test('it stops when told to, and gives nothing', async () => {
    const read = vi.fn(plain.read);
    const rows = Array.from({ length: 10 }, (_, i) => bad(i + 2));
    const result = await runBatch(rows, { ...plain, read, stopped: () => true, clock: ticking(SLICE) });
    expect(result).toBeUndefined();
    expect(read.mock.calls.length).toBeLessThan(3);
  });
});
