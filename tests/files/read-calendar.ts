import ICAL from 'ical.js';

export interface Read {
  readonly uid: string;
  readonly title: string;
  readonly day: string;
  readonly end: string;
  readonly wholeDay: boolean;
  readonly says: string;
  /** Local times of the reminders that are shown with a text; one of another kind is named in place of its time. */
  readonly alarms: readonly string[];
}

function timeOf(alarm: ICAL.Component, start: ICAL.Time): string {
  if (alarm.getFirstPropertyValue('action') !== 'DISPLAY' || !alarm.getFirstPropertyValue('description'))
    return `not shown: ${alarm}`;
  const time = ICAL.Time.fromData({ ...start.toJSON(), isDate: false, hour: 0, minute: 0, second: 0 });
  time.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
  return time.toString().slice(0, 16);
}

/** What a calendar makes of a file. */
export const readCalendar = (text: string): readonly Read[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      day: event.startDate.toString(),
      end: event.endDate.toString(),
      wholeDay: event.startDate.isDate,
      says: event.description,
      alarms: component.getAllSubcomponents('valarm').map((alarm) => timeOf(alarm, event.startDate)),
    };
  });
