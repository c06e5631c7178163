/** Which days of a clock belong in a calendar. */
import { type Clock, isForToday, isNotToWaitFor } from '../../rules/deadlines/clock';

/** `last`: the safe last day. `arguable`: the later one, after the safe day. `act` and `end`: to act by, and the end itself. */
export type EntryKind = 'last' | 'arguable' | 'act' | 'end';
export interface CalendarEntry {
  readonly kind: EntryKind;
  readonly day: string;
}

/** The day to act by, where the law or the practice asks for an act before the end. */
export const daySafe = ({ alarms = [] }: Clock): string | undefined =>
  alarms.find(({ kind }) => kind === 'last-safe')?.on;

/** The days of a clock that belong in a calendar; none where no end is known for certain, or all are over. */
export function entriesOf(clock: Clock, asOf: string): readonly CalendarEntry[] {
  const { state, lastDay, latestDay, assumed, doneOn } = clock;
  if (doneOn !== undefined || isForToday(clock) || isNotToWaitFor(clock)) return [];
  // Counted from the day of the assessment: it moves with it.
  if (assumed.includes('auto-release-within-7-days')) return [];
  if (state === 'between') return latestDay === null || latestDay < asOf ? [] : [{ kind: 'arguable', day: latestDay }];
  if ((state !== 'running' && state !== 'not-yet') || lastDay === null || lastDay < asOf) return [];
  const safe = daySafe(clock);
  if (safe === undefined) return [{ kind: 'last', day: lastDay }];
  return [...(safe < asOf ? [] : [{ kind: 'act', day: safe } as const]), { kind: 'end', day: lastDay }];
}
