/**
 * The deadlines of an assessment as calendar entries: only clocks whose last day is known and not over, on the unshifted
 * day (decision-routes 1.7). It is the safe one; a later day that can be argued is named beside it. After the safe day
 * the arguable day takes its place and says so. A clock that asks for an act some days before its end has an entry for
 * that day, too. Left out: clocks without a day, and those with a missing answer that could bring the day forward.
 * Nothing of the person, the seller or the case goes in: a calendar is often shared.
 */
import type { Assessment } from '../../rules/assessment';
import { addDays, compareDays } from '../../rules/days';
import { type Clock, isOuterLimit } from '../../rules/deadlines/clock';
import { fill } from '../words/fill';
import { formatDay } from '../words/format';
import { type CalendarEntry, entriesOf } from './calendar-entries';
import { type CalendarWords, describeClock } from './calendar-texts';

/** So many days before every entry there is a reminder. */
export const ALARM_DAYS = [14, 3, 1] as const;

export interface CalendarEvent {
  /** The same for the same deadline every time, so that a calendar replaces the entry instead of doubling it. */
  readonly uid: string;
  readonly day: string;
  readonly title: string;
  readonly description: string;
  /** Reminders still ahead of the day of the assessment. */
  readonly alarms: readonly { readonly daysBefore: number; readonly text: string }[];
}

/** Is there an entry for this clock? */
export const isInCalendar = (clock: Clock, asOf: string): boolean => entriesOf(clock, asOf).length > 0;

/** Two cases with the same clock from the same day would replace each other only if the last day is the same, too. */
const uidOf = ({ name, payment = 0, start }: Clock, { kind, day }: CalendarEntry): string =>
  `${[name.replaceAll('_', '-'), payment, start ?? 'today', kind, day].join('.')}@recourse`;

/** Days before an entry on which a reminder still comes; the clock's own reminders stand beside those of every clock. */
function alarmDays({ alarms = [] }: Clock, { kind, day }: CalendarEntry, asOf: string): readonly number[] {
  const own = alarms.filter((alarm) => alarm.kind !== 'last-safe').map(({ on }) => compareDays(day, on));
  const all = new Set([...(kind === 'act' ? [] : own), ...ALARM_DAYS]);
  return [...all].filter((days) => days > 0 && addDays(day, -days) > asOf).sort((a, b) => b - a);
}

/** The entries, in the order of the assessment. `site`: the address that the file names as its origin, without a fragment. */
export function calendarEvents(
  { deadlines, asOf, lawAsOf }: Pick<Assessment, 'deadlines' | 'asOf' | 'lawAsOf'>,
  words: CalendarWords,
  { locale, site }: { readonly locale: string; readonly site: string },
): readonly CalendarEvent[] {
  const { event, clocks } = words;
  const made = fill(event.made, { day: formatDay(locale, asOf), law: formatDay(locale, lawAsOf), site });
  return deadlines.flatMap((clock) => {
    const plain = clocks.names[clock.name].name;
    const name = clock.payment ? fill(event.payment, { name: plain, number: clock.payment + 1 }) : plain;
    return entriesOf(clock, asOf).map((entry) => ({
      uid: uidOf(clock, entry),
      day: entry.day,
      title: fill(entry.kind === 'last' && isOuterLimit(clock) ? event.outerLast : event[entry.kind], { name }),
      // A calendar breaks lines by itself: without the signs that hold a day together.
      description: [...describeClock(clock, entry.kind, words, locale), made].join('\n').replaceAll('\u2060', ''),
      alarms: alarmDays(clock, entry, asOf).map((daysBefore) => ({
        daysBefore,
        text: fill(daysBefore === 1 ? event.tomorrow : event.inDays, { count: daysBefore, name }),
      })),
    }));
  });
}
