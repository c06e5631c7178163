/** The line of the coming deadlines: a mark for today, and none for a year that cannot be named beside it. */
import { expect, it } from 'vitest';
import { TimeLine } from '@/components/plan/TimeLine';
import { assess } from '@/rules/assess';
import type { Clock } from '@/rules/deadlines/clock';
import { drawn } from './in-plan';

const ASOF = '2026-11-23';

it('marks today and the years that are named, and is as high as its dots need', () => {
  const [some] = assess({ 'breach.on': '2026-11-01' }, { asOf: ASOF }).deadlines.filter((c) => c.state === 'running');
  const ending = (lastDay: string) => ({ ...some, lastDay }) as Clock;
  const line = drawn(<TimeLine clocks={[ending('2026-11-30'), ending('2029-09-10')]} asOf={ASOF} />, {});
  const marks = [...line.matchAll(/<line x1="([\d.]+)%" x2="\1%"[^>]*class="stroke-edge"/g)].map(([, at]) =>
    Number(at),
  );
  // 94 of 100 parts for 1,022 days, from 3: New Year 2027 is day 39 (6.6, where "Today" stands), 2028 day 404, 2029 day 770.
  expect(marks.map(Math.round).toSorted((a, b) => a - b)).toEqual([3, 40, 74]);
  expect(line).not.toContain('2027</text>');
  // One row of dots: 26 and 8 above the line, 48 below it.
  expect(line).toContain('height="82"');
});
