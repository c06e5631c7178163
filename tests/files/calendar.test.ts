/**
 * The calendar file, read again by a calendar parser. Days are counted by hand from the clocks of decision-routes.md 5
 * (start day not counted). 21 November 2026 is a Saturday.
 */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '@/lib/files/calendar';
import { calendarEvents } from '@/lib/files/calendar-events';
import { foldLines } from '@/lib/files/fold-lines';
import { getWords } from '@/lib/words/words';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { business, carriage, consumer } from '../bench/cases';
import { defects, international, service, TODAY } from '../deadlines/find';
import { type Read, readCalendar } from './read-calendar';

const { planFiles, clocks, pages } = getWords('en');
const words = { event: planFiles.event, clocks, plan: pages.plan };
const where = { locale: 'en', site: 'https://recourse.example/en/' };

const eventsOf = (facts: Facts, asOf = TODAY) => calendarEvents(assess(facts, { asOf }), words, where);
const textOf = (facts: Facts, asOf = TODAY) =>
  calendarFile(eventsOf(facts, asOf), { name: planFiles.event.name, asOf });

async function found(facts: Facts, title: RegExp, asOf = TODAY): Promise<Read> {
  const list = readCalendar(await textOf(facts, asOf)).filter((event) => title.test(event.title));
  expect(list, String(title)).toHaveLength(1);
  return list[0] as Read;
}

const wire: Facts = { 'payment.via': 'wire', 'payment.on': '2026-11-20' };
const card: Facts = { ...consumer, 'payment.on': '2026-08-03', 'delivery.expectedOn': '2026-09-01' };
const freeze = (on: string): Facts => ({ ...international, 'acts.list': [{ kind: 'presuit_preservation', on }] });

describe('days and reminders', () => {
  test('a time limit of three years from 1 June 2026: whole day on 1 June 2029, reminders 14, 3 and 1 days before', async () => {
    const event = await found(service, /three years/);
    expect(event).toMatchObject({ day: '2029-06-01', end: '2029-06-02', wholeDay: true });
    expect(event.alarms).toEqual(['2029-05-18T09:00', '2029-05-29T09:00', '2029-05-31T09:00']);
    expect(event.says).toContain('Last day: 1 June 2029. On this day you are still in time.');
    expect(event.says).toContain('It was counted from 1 June 2026.');
  });

  test('a wire of 20 November: the safe third day, the later day beside it, and no reminder in the past', async () => {
    const event = await found(wire, /^Last day: Recall/);
    expect(event.day).toBe('2026-11-23');
    expect(event.alarms).toEqual(['2026-11-22T09:00']);
    expect(event.says).toContain('It can be argued until 4 December 2026. The earlier day is the safe one.');
    expect((await found(wire, /Recall/, '2026-11-22')).alarms).toEqual([]);
    expect((await found(wire, /Recall/, '2026-11-23')).day).toBe('2026-11-23');
  });

  test('after the safe day the arguable day stands, and says so; after it nothing', async () => {
    const event = await found(wire, /Recall/, '2026-11-24');
    expect(event).toMatchObject({ day: '2026-12-04', alarms: ['2026-12-01T09:00', '2026-12-03T09:00'] });
    expect(event.title).toMatch(/^Last day that can still be argued: /);
    expect(event.says).toMatch(/^The safe day, 23 November 2026, is over\. Until 4 December 2026 /);
    expect(event.says).not.toContain('On this day you are still in time.');
    expect(eventsOf(wire, '2026-12-05').filter(({ title }) => /Recall/.test(title))).toEqual([]);
  });

  test('notice of defects without an agreed period: nobody is told to be in time on the outer limit', async () => {
    const event = await found(defects, /defects/i);
    expect(event.day).toBe('2028-09-10');
    expect(event.title).toMatch(/^Outer limit: /);
    expect(event.says).toMatch(/^Outer limit: 10 September 2028\. Act well before this day\./);
    expect(event.says).toContain('notice within a reasonable time');
    expect(event.says).not.toContain('you are still in time');
    const agreed = await found({ ...defects, 'inspection.periodEnd': '2026-12-10' }, /defects/i);
    expect(agreed.says).toContain('Last day: 10 December 2026. On this day you are still in time.');
  });

  test('a card payment: act by day 110, end on day 120, its own urgent day 90 among the reminders', async () => {
    const act = await found(card, /^Act by this day: Card dispute/);
    expect(act.day).toBe('2026-12-20');
    expect(act.alarms).toEqual(['2026-12-06T09:00', '2026-12-17T09:00', '2026-12-19T09:00']);
    const end = await found(card, /^The time ends: Card dispute/);
    expect(end.day).toBe('2026-12-30');
    expect(end.alarms).toEqual(['2026-11-30T09:00', '2026-12-16T09:00', '2026-12-27T09:00', '2026-12-29T09:00']);
    expect(end.says).toContain('Act by 20 December 2026. The time itself ends on 30 December 2026.');
    expect(end.says).not.toContain('On this day you are still in time.');
  });

  test('a freeze ends after a year at the earliest, and its renewal must be asked for seven days before (PRE 18)', async () => {
    expect((await found(freeze('2026-11-01'), /^Act by this day: Renewal of a freeze/)).day).toBe('2027-10-25');
    const end = await found(freeze('2026-11-01'), /^The time ends: Renewal of a freeze/);
    expect(end.day).toBe('2027-11-01');
    expect(end.says).toContain('It can be argued until 1 November 2029.');
    expect(end.says).toContain('《最高人民法院关于人民法院办理财产保全案件若干问题的规定》');
  });

  test('a last day on a Saturday is not moved; the Monday is named as perhaps', async () => {
    const event = await found(freeze('2026-11-05'), /^Last day: .*freeze/);
    expect(event.day).toBe('2026-12-05');
    expect(event.says).toContain('Perhaps until 7 December 2026');
  });

  test('what has no certain last day is not in the file', () => {
    const open: Facts = { ...service, 'breach.on': 'not_sure' };
    expect(assess(open, { asOf: TODAY }).deadlines.some(({ name }) => name === 'limitation_general')).toBe(true);
    expect(eventsOf(open).filter(({ title }) => /three years/.test(title))).toEqual([]);
    for (const facts of [consumer, business, carriage, open])
      for (const { day } of eventsOf(facts)) expect(day >= TODAY).toBe(true);
  });

  test('a second payment has its number', async () => {
    const two = {
      ...wire,
      'payments.others': [{ on: '2026-11-19', via: 'wire', amount: { amount: '100', currency: 'USD' } }],
    } as Facts;
    expect((await found(two, /Recall.*\(payment 2\)$/)).day).toBe('2026-11-22');
  });
});

describe('what an entry says', () => {
  test('certainty, law with Chinese title and article, day and place of making; nothing else of the case', async () => {
    const { says } = await found(service, /three years/);
    expect(says).toContain('Certainty: Settled. The text of the law says so.');
    expect(says).toMatch(/《中华人民共和国民法典》.*Articles 188, 194, 195/);
    expect(says).toContain(
      'Worked out on 21 November 2026 from the law as of 21 November 2026, at https://recourse.example/en/. This is information, not legal advice.',
    );
    expect(says).not.toMatch(/\{\w+\}/);
  });

  test('no entry keeps an open placeholder or an empty line', () => {
    for (const facts of [consumer, business, carriage, card, freeze('2026-11-01')])
      for (const { title, description, alarms } of eventsOf(facts)) {
        for (const text of [title, description, ...alarms.map((alarm) => alarm.text)]) {
          expect(text).not.toMatch(/\{\w+\}|undefined|null/);
          expect(text.split('\n').every((line) => line.trim() !== '')).toBe(true);
        }
      }
  });
});

describe('the text of the file', () => {
  const all: readonly Facts[] = [consumer, business, carriage, wire, card, service, freeze('2026-11-01'), {}];
  const octets = (line: string) => new TextEncoder().encode(line).length;

  test('lines end with CRLF and have at most 75 octets; no character is cut', async () => {
    let folded = 0;
    for (const facts of all) {
      const text = await textOf(facts);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const lines = text.split('\r\n');
      expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
      expect(text).not.toContain('\uFFFD');
      folded += lines.filter((line) => line.startsWith(' ')).length;
    }
    expect(folded).toBeGreaterThan(20);
  });

  test('folding counts octets: 24 Chinese characters and three letters fit, one more does not', () => {
    const full = `${'法'.repeat(24)}abc`;
    expect(foldLines(full)).toBe(full);
    expect(foldLines(`${full}d`)).toBe(`${full}\r\n d`);
    expect(foldLines('a'.repeat(150))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`);
    expect(foldLines('法\r\n\t律')).toBe('法律');
  });

  test('a parser reads every entry as it was meant, in its order', async () => {
    for (const facts of all) {
      const meant = eventsOf(facts);
      const got = readCalendar(await textOf(facts));
      expect(got.map(({ uid, title, day, says }) => ({ uid, title, day, description: says }))).toEqual(
        meant.map(({ uid, title, day, description }) => ({ uid, title, day, description })),
      );
      expect(got.map(({ alarms }) => alarms.length)).toEqual(meant.map(({ alarms }) => alarms.length));
    }
  });

  test('commas, semicolons and backslashes come back as they were, in reminders, too', async () => {
    const odd = { uid: 'a@b', day: '2027-01-31', title: 'A; b, c\\d', description: 'x;y,z\\\nnew line' };
    const text = await calendarFile([{ ...odd, alarms: [{ daysBefore: 3, text: 'In 3 days: A; b, c\\d' }] }], {
      name: 'Days',
      asOf: TODAY,
    });
    const calendar = new ICAL.Component(ICAL.parse(text));
    const event = calendar.getFirstSubcomponent('vevent');
    const alarm = event?.getFirstSubcomponent('valarm');
    expect(event?.getFirstPropertyValue('summary')).toBe(odd.title);
    expect(event?.getFirstPropertyValue('description')).toBe(odd.description);
    expect(alarm?.getFirstPropertyValue('description')).toBe('In 3 days: A; b, c\\d');
    expect(readCalendar(text)[0]).toMatchObject({ day: '2027-01-31', end: '2027-02-01', alarms: ['2027-01-28T09:00'] });
  });

  test('the same deadline has the same name on another day; different ones have different names', async () => {
    const first = await found(service, /three years/);
    const later = await found(service, /three years/, '2027-03-01');
    expect(later.uid).toBe(first.uid);
    const moved = await found({ ...service, 'breach.on': '2026-06-02' }, /three years/);
    expect(moved.uid).not.toBe(first.uid);
    for (const facts of all) {
      const uids = eventsOf(facts).map(({ uid }) => uid);
      expect(new Set(uids).size).toBe(uids.length);
    }
  });

  test('the same case on the same day gives the same bytes', async () => {
    expect(await textOf(card)).toBe(await textOf(card));
  });
});
