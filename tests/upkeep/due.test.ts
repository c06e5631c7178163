/** The days, counted by hand from the policy: last look plus months. Later looks are left out: they come as people look. */
import { describe, expect, it, vi } from 'vitest';
import { dueOn, grouped } from '@/lib/upkeep/due';
import { dueTable } from '@/lib/upkeep/due-table';
import { entries } from '@/lib/upkeep/entries';
import { type Entry, entry, firstDay } from '@/lib/upkeep/entry';

vi.mock('@/lib/upkeep/looks', () => ({ looks: {} }));

const own = (over: Partial<Entry>): Omit<Entry, 'checkBy'> => ({
  id: 'x',
  kind: 'law',
  group: 'A law',
  part: '1',
  certainty: 'settled',
  asOf: '2026-11-21',
  question: 'Was it changed?',
  file: 'rules/law/',
  ...over,
});
const checkBy = (over: Partial<Entry>, looked: string | null = '2026-11-21') => entry(own(over), looked).checkBy;
const dayOf = (id: string) => entries.find((one) => one.id === id)?.checkBy;

describe('the policy', () => {
  it('law: 12 months if settled, 6 if probable, 3 otherwise', () => {
    expect(checkBy({})).toBe('2027-11-21');
    expect(checkBy({ certainty: 'probable' })).toBe('2027-05-21');
    expect(checkBy({ certainty: 'contested' })).toBe('2027-02-21');
    expect(checkBy({ certainty: 'unverified' })).toBe('2027-02-21');
  });

  it('terms: 3 months; 1 if the text is a year old or has no day', () => {
    expect(checkBy({ kind: 'platform', asOf: '2026-08-21' })).toBe('2027-02-21');
    expect(checkBy({ kind: 'platform', asOf: '2025-11-22' })).toBe('2027-02-21');
    expect(checkBy({ kind: 'platform', asOf: '2025-11-21' })).toBe('2026-12-21');
    expect(checkBy({ kind: 'platform', asOf: '2023-04' })).toBe('2026-12-21');
    expect(checkBy({ kind: 'terms', asOf: 'undated' })).toBe('2026-12-21');
  });

  it('figures: 6 months, 3 if not verified, 1 if a year old', () => {
    expect(checkBy({ kind: 'estimate', certainty: 'our-estimate' })).toBe('2027-05-21');
    expect(checkBy({ kind: 'estimate', certainty: 'unverified' })).toBe('2027-02-21');
    expect(checkBy({ kind: 'estimate', certainty: 'probable', asOf: '2015-01-01' })).toBe('2026-12-21');
  });

  it('notes: 6 months, 3 if open or read in an old collection', () => {
    expect(checkBy({ kind: 'note', certainty: 'probable' })).toBe('2027-05-21');
    expect(checkBy({ kind: 'note', certainty: 'contested' })).toBe('2027-02-21');
    expect(checkBy({ kind: 'note', certainty: 'settled', asOf: '2025-04' })).toBe('2027-02-21');
  });

  it('open doubts, weak rules and lists: 3 months', () => {
    for (const kind of ['doubt', 'rule', 'list'] as const) expect(checkBy({ kind })).toBe('2027-02-21');
  });

  it('what nobody compared counts from its own day', () => {
    expect(checkBy({ kind: 'rate', asOf: '2025-12' }, null)).toBe('2026-06-01');
    expect(() => checkBy({ asOf: 'undated' }, null)).toThrow('neither a day nor a look');
  });

  it('a month has no 31st: the last day counts', () => {
    expect(checkBy({ kind: 'doubt' }, '2026-11-30')).toBe('2027-02-28');
  });

  it('a day may be known as day, month or year, and as nothing else', () => {
    expect([firstDay('2026-03-11'), firstDay('2023-04'), firstDay('2019'), firstDay('undated')]).toEqual([
      '2026-03-11',
      '2023-04-01',
      '2019-01-01',
      undefined,
    ]);
    for (const wrong of ['', '2026-02-30', '2026-13', 'today', '2026-1'])
      expect(() => firstDay(wrong), wrong).toThrow('not a day, month or year');
  });
});

describe('the entries of the project', () => {
  it.each([
    ['law/CPL/22', '2027-11-21'],
    ['law/CISG/39', '2027-05-21'],
    ['note/criminal-law', '2027-02-21'],
    ['note/spc-2024-mx-10', '2027-05-21'],
    ['note/temu-terms', '2027-02-21'],
    ['note/card-networks', '2026-12-21'],
    ['platform/walmart/help.walmart.com a_id/4093, 2019-05-23', '2026-12-21'],
    ['estimate/letter.typical', '2027-05-21'],
    ['estimate/recall.min', '2027-02-21'],
    ['rate/USD', '2026-06-01'],
    ['fee/acceptance', '2027-05-21'],
    ['doubt/court/1', '2027-02-21'],
    ['rule/S7e', '2027-02-21'],
    ['list/cisg-states', '2027-02-21'],
  ])('%s is due on %s', (id, day) => {
    expect(dayOf(id)).toBe(day);
  });

  it('on 2026-11-22 only the rates from memory are due, before their first day nothing', () => {
    expect(new Set(dueOn(entries, '2026-11-22').map(({ kind }) => kind))).toEqual(new Set(['rate']));
    expect(dueOn(entries, '2026-05-31')).toEqual([]);
    expect(dueOn(entries, '2026-06-01').length).toBe(36);
  });

  it('on a far day everything is due, soonest first', () => {
    const all = dueOn(entries, '2099-12-31');
    expect(all.length).toBe(entries.length);
    const days = all.map((one) => one.checkBy);
    expect(days).toEqual([...days].sort());
  });

  it('the day itself counts, the day before does not', () => {
    const has = (day: string) => dueOn(entries, day).some(({ id }) => id === 'law/CPL/22');
    expect([has('2027-11-20'), has('2027-11-21')]).toEqual([false, true]);
  });
});

describe('the table', () => {
  const some = ['1', '2'].map((part) => entry(own({ id: part, part }), '2026-11-21'));
  const doubt = entry(
    own({ id: 'd', kind: 'doubt', group: 'A doubt', part: 'A doubt', certainty: 'contested' }),
    '2026-11-21',
  );

  it('puts articles of one law together and keeps others apart', () => {
    const groups = grouped(dueOn([...some, doubt], '2028-01-01'));
    expect(groups.map(({ group, entries: inside }) => [group, inside.map(({ part }) => part)])).toEqual([
      ['A doubt', ['A doubt']],
      ['A law', ['1', '2']],
    ]);
  });

  it('prints day, law, articles, state, file and question', () => {
    expect(dueTable(dueOn([...some, doubt], '2028-01-01'), '2028-01-01', 3, undefined)).toBe(
      [
        'On 2028-01-01 3 of 3 entries are due, soonest first.',
        '',
        'Check again by 2027-02-21',
        '',
        '  doubt     A doubt',
        '            as of 2026-11-21, contested, in rules/law/',
        '            -> Was it changed?',
        '',
        'Check again by 2027-11-21',
        '',
        '  law       A law (2)',
        '            1, 2',
        '            as of 2026-11-21, settled, in rules/law/',
        '            -> Was it changed?',
        '',
      ].join('\n'),
    );
  });

  it('says when nothing is due, and when the next look is', () => {
    expect(dueTable([], '2026-11-22', 3, '2027-02-21')).toBe(
      'On 2026-11-22 none of 3 entries is due. The next day to look is 2027-02-21.\n',
    );
  });

  it('keeps lines within 100 columns where words allow it', () => {
    const lines = dueTable(dueOn(entries, '2099-12-31'), '2099-12-31', entries.length, undefined).split('\n');
    const long = lines.filter((line) => line.length > 100 && line.trim().includes(' '));
    expect(long).toEqual([]);
  });
});
