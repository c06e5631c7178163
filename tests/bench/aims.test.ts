import { expect, test } from 'vitest';
import { aims } from './browser/aims';
import type { Measured } from './browser/compare';

const page = (kind: Measured['kind'], name: string, script: number, largestPaint: number, usable: number): Measured => {
  return { kind, name, document: 0, script, style: 0, firstPaint: 0, largestPaint, usable, blocking: 0 };
};
const steps = [
  { ...page('step', 'one', 150_000, 600, 1000), answer: 40 },
  { ...page('step', 'two', 170_000, 500, 1200), answer: 60 },
];
const others = [
  page('empty', 'empty', 100_000, 0, 1000),
  page('hand-written', 'written', 0, 500, 500),
  page('surveyjs', 'survey', 340_000, 900, 900),
];
const short = (rows: ReturnType<typeof aims>) =>
  rows.map(({ value, met, name }) => [name.replace(/.*\(/, '('), value, met]);

test('each aim is judged at the step that does worst', () => {
  expect(short(aims([...steps, ...others]))).toEqual([
    ['(two)', 70, false],
    ['(two)', 50, true],
    ['(one)', 1.2, false],
    ['(two)', 1.2, false],
    ['(two)', 60, false],
  ]);
});

test('what was not measured is judged by nobody', () => {
  expect(short(aims(steps))).toEqual([['(two)', 60, false]]);
});
