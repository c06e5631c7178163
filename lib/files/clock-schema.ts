/** One deadline as the files hold it (`rules/deadlines/clock.ts`). */
import * as z from 'zod/mini';
import type { Alarm, Assumption, Clock, ClockState } from '../../rules/deadlines/clock';
import { type ClockName, clockTable } from '../../rules/deadlines/clock-table';
import { assumptionWords } from '../words/en/clocks';
import { because, day, missing, named, type Plain, said } from './schema-parts';

const names = Object.keys(clockTable) as [ClockName, ...ClockName[]];
const assumptions = Object.keys(assumptionWords) as [Assumption, ...Assumption[]];
const states = ['running', 'between', 'over', 'not-yet', 'unknown', 'no-day'] as const satisfies readonly ClockState[];
const alarmKinds = ['warn', 'urgent', 'last-safe'] as const satisfies readonly Alarm['kind'][];

export const clockSchema = named(
  'Deadline',
  z.strictObject({
    name: said(z.enum(names), 'Which period it is.'),
    state: said(
      z.enum(states),
      'running: still in time. between: after the safe day, not after the latest arguable one. over: after both. not-yet: before the first day. unknown: an answer is missing. no-day: it applies, but no day can be counted.',
    ),
    start: said(z.nullable(day), 'Day from which it is counted; that day itself is not counted. Null: not known.'),
    because,
    missing,
    firstDay: said(z.nullable(day), 'Not before this day.'),
    lastDay: said(
      z.nullable(day),
      'The safe last day, on which one is still in time; not moved for weekends or holidays.',
    ),
    latestDay: said(z.nullable(day), 'The latest end that can be argued; null if none can be named.'),
    nextWorking: said(z.nullable(day), 'The last day with Saturday and Sunday moved to Monday: perhaps.'),
    daysLeft: said(z.nullable(z.int()), 'Days from the day of the assessment to the last day; negative after it.'),
    colour: z.exactOptional(z.enum(['green', 'amber', 'red'])),
    assumed: said(z.array(z.enum(assumptions)), 'What was taken for granted in counting.'),
    restartedBy: z.exactOptional(
      said(
        z.array(z.strictObject({ kind: z.string(), on: day })),
        'Acts that moved the last day; `on` is the day from which the full time runs again.',
      ),
    ),
    alarms: z.exactOptional(
      said(
        z.array(z.strictObject({ kind: z.enum(alarmKinds), on: day })),
        'Days of reminder of this period. last-safe: the day by which to act.',
      ),
    ),
    doneOn: z.exactOptional(said(day, 'What the period waits for was done on this day.')),
    payment: z.exactOptional(
      said(z.int().check(z.gte(0)), 'Which payment: 0 the latest one, then the others in order.'),
    ),
  }),
  'One period with its days.',
);

/** Fails to compile when the file and the rules no longer say the same. */
export const clockAgrees: [Plain<Clock>, z.output<typeof clockSchema>] extends [
  z.output<typeof clockSchema>,
  Plain<Clock>,
]
  ? true
  : never = true;
