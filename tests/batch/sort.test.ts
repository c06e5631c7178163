import { expect, test } from 'vitest';
import type { ResultRow } from '@/lib/batch/run';
import { type Order, sorted } from '@/lib/batch/sort';

const row = (line: number, change: Partial<ResultRow>): ResultRow => ({
  line,
  name: `Case ${line}`,
  case: { format: 1, facts: {} },
  court: 'unknown',
  firstRoute: null,
  deadline: null,
  missing: 0,
  ...change,
});
const rows = [
  row(2, { name: 'Case 10', court: 'no', missing: 3, deadline: { clock: 'x', day: '2027-01-01', soFar: false } }),
  row(3, { name: '', court: 'yes', missing: 12, firstRoute: 'negotiation' }),
  row(4, { name: 'Case 9', court: 'leanYes', missing: 3, deadline: { clock: 'x', day: '2026-12-01', soFar: false } }),
];
const lines = (by: Order['by'], down = false) =>
  sorted(rows, { by, down }, 'en', (r) => r.firstRoute ?? undefined).map(({ line }) => line);

test('each column in both directions; what is missing comes last, like rows keep their order', () => {
  expect(lines('line', true)).toEqual([4, 3, 2]);
  expect(lines('name')).toEqual([4, 2, 3]);
  expect(lines('name', true)).toEqual([2, 4, 3]);
  expect(lines('court')).toEqual([3, 4, 2]);
  expect(lines('route')).toEqual([3, 2, 4]);
  expect(lines('deadline')).toEqual([4, 2, 3]);
  expect(lines('deadline', true)).toEqual([2, 4, 3]);
  expect(lines('missing')).toEqual([2, 4, 3]);
  expect(lines('missing', true)).toEqual([3, 2, 4]);
});
