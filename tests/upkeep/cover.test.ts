/** Everything that ages has its day and its question: a new provision, note, page, figure or weak rule is never forgotten. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entries } from '@/lib/upkeep/entries';
import { type Entry, firstDay } from '@/lib/upkeep/entry';
import { terms } from '@/lib/upkeep/law-entries';
import { lawsWithQuestion } from '@/lib/upkeep/law-questions';
import { looks } from '@/lib/upkeep/looks';
import { routeDoubts } from '@/lib/words/en/route-rules';
import { doubts as courtDoubts } from '@/lib/words/en/rules';
import { LAW_AS_OF } from '@/rules/assess';
import { estimates } from '@/rules/costs/estimates';
import { fixedFees } from '@/rules/costs/other-fees';
import { isDay } from '@/rules/days';
import { clockTable } from '@/rules/deadlines/clock-table';
import { ruleTable } from '@/rules/jurisdiction/rule-table';
import { practiceNotes } from '@/rules/law/practice-notes';
import { provisions } from '@/rules/law/provisions';
import { platforms } from '@/rules/platforms/platforms';
import { rates } from '@/rules/rates';
import { routeTable } from '@/rules/routes/rule-table';

const ids = new Set(entries.map(({ id }) => id));
const missing = (wanted: readonly string[]) => wanted.filter((id) => !ids.has(id));
const prefixed = (prefix: string, table: object) => Object.keys(table).map((id) => prefix + id);
const one = (id: string): Entry => {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
};

describe('nothing is left out', () => {
  it('every provision, note, estimate, rate, fee and doubt has its entry', () => {
    expect(missing(prefixed('law/', provisions))).toEqual([]);
    expect(missing(Object.keys(practiceNotes))).toEqual([]);
    expect(missing(prefixed('estimate/', estimates))).toEqual([]);
    expect(missing(prefixed('rate/', rates))).toEqual([]);
    expect(missing(prefixed('fee/', fixedFees))).toEqual([]);
    expect(missing(['fee/acceptance', 'fee/preservation', 'fee/enforcement'])).toEqual([]);
    expect(missing(prefixed('doubt/court/', courtDoubts))).toEqual([]);
    expect(missing(prefixed('doubt/route/', routeDoubts))).toEqual([]);
  });

  it.each(Object.entries(platforms))('every source written in the record of %s has its entry', (id, record) => {
    const cited = [...JSON.stringify(record).matchAll(/\{"at":(null|"(?:[^"\\]|\\.)*"),"asOf":"([^"]*)"\}/g)].map(
      ([, at = 'null', asOf = '']) => [JSON.parse(at) as string | null, asOf] as const,
    );
    expect(cited.length).toBeGreaterThan(0);
    const wanted = cited
      .filter(([at]) => at === null || !(at.replace(/\(.*/, '') in provisions))
      .map(([at, asOf]) => `platform/${id}/${at === null ? 'from memory' : `${at}, ${asOf}`}`);
    expect(missing(wanted)).toEqual([]);
  });

  it('every contested or unverified rule and clock has an entry, its own or that of its doubt', () => {
    const tables = { court: ruleTable, route: routeTable, clock: clockTable };
    for (const [list, table] of Object.entries(tables)) {
      for (const [id, row] of Object.entries<{ certainty: string; doubt?: number }>(table)) {
        if (row.certainty !== 'contested' && row.certainty !== 'unverified') continue;
        const wanted =
          row.doubt === undefined ? `rule/${id}` : `doubt/${list === 'court' ? list : 'route'}/${row.doubt}`;
        expect(ids.has(wanted), `${id}: ${wanted}`).toBe(true);
      }
    }
  });

  it('a doubt names the rules that it touches', () => {
    expect(one('doubt/court/28').part).toBe('S3b');
    expect(one('doubt/route/12').part).toContain('limitation_sale');
    expect(one('doubt/court/12').part).toBeTruthy();
  });
});

describe('each entry', () => {
  it('stands once, has a question, true days and a file that exists', () => {
    expect(ids.size).toBe(entries.length);
    for (const { id, question, asOf, checkBy, file, part, group } of entries) {
      expect(question, id).toMatch(/^\S.*[.?]$/);
      expect(part && group, id).toBeTruthy();
      expect(asOf, id).toMatch(/^(?:\d{4}(?:-\d{2}){0,2}|undated)$/);
      expect(isDay(checkBy), id).toBe(true);
      expect(existsSync(file), `${id}: ${file}`).toBe(true);
    }
  });

  it('is never due before its own day', () => {
    for (const { id, asOf, checkBy } of entries) expect((firstDay(asOf) ?? '0') < checkBy, id).toBe(true);
  });

  it('other than a rate is not due on the state of the law or before', () => {
    const early = entries.filter(({ checkBy }) => checkBy <= LAW_AS_OF);
    expect(early.filter(({ kind }) => kind !== 'rate').map(({ id }) => id)).toEqual([]);
  });
});

describe('the lists beside the data name only what exists', () => {
  it('later looks name entries and days after the state of the law', () => {
    expect(missing(Object.keys(looks))).toEqual([]);
    for (const [id, day] of Object.entries(looks)) expect(isDay(day) && day > LAW_AS_OF, id).toBe(true);
  });

  it('terms are notes, and a question is kept for a law that exists', () => {
    expect([...terms].filter((id) => !(id in practiceNotes))).toEqual([]);
    const keys = new Set(Object.keys(provisions).map((id) => id.split('/')[0]));
    expect(lawsWithQuestion.filter((key) => !keys.has(key))).toEqual([]);
  });
});
