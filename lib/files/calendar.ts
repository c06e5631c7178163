/**
 * Calendar entries as a file that calendars read (iCalendar, RFC 5545). A deadline is an entry for the whole day without
 * a time zone: it stands on the same day wherever the reader is.
 */
import type { EventAttributes } from 'ics';
import { addDays } from '../../rules/days';
import type { CalendarEvent } from './calendar-events';
import { foldLines } from './fold-lines';

/** Reminders come at nine in the morning of the reader's calendar. */
const ALARM_HOUR = 9;

const parts = (day: string): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8)),
];

/** The library escapes the texts of an entry, but not those of an alarm (RFC 5545, 3.3.11). */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&');

type Stamped = EventAttributes & { readonly timestamp: string };

const entry = ({ uid, day, title, description, alarms }: CalendarEvent, asOf: string): Stamped => ({
  uid,
  timestamp: `${asOf.replaceAll('-', '')}T000000Z`,
  start: parts(day),
  end: parts(addDays(day, 1)),
  title,
  description,
  busyStatus: 'FREE',
  transp: 'TRANSPARENT',
  alarms: alarms.map(({ daysBefore, text }) => ({
    action: 'display',
    description: escaped(text),
    // Counted back from midnight at the start of the last day.
    trigger: { before: true, days: daysBefore - 1, hours: 24 - ALARM_HOUR },
  })),
});

/**
 * The text of the file. `asOf`: day of the assessment. The same entries give the same bytes.
 *
 * @throws {Error} if an entry cannot be written; nothing is then saved.
 */
export async function calendarFile(
  events: readonly CalendarEvent[],
  { name, asOf }: { readonly name: string; readonly asOf: string },
): Promise<string> {
  const { createEvents } = await import('ics');
  const { error, value } = createEvents(
    events.map((event) => entry(event, asOf)),
    { productId: '-//Recourse//Deadlines//EN', method: 'PUBLISH', calName: escaped(name) },
  );
  if (error || value === null) throw error ?? new Error('no calendar was made');
  return foldLines(value);
}
