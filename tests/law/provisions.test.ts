/** The law data hangs together: rules -> provisions and notes -> files -> words. A broken citation fails here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clocks } from '@/lib/words/en/clocks';
import { provisionSays } from '@/lib/words/en/law';
import { routeDoubts, routeRules } from '@/lib/words/en/route-rules';
import { doubts, rules } from '@/lib/words/en/rules';
import { pointTable } from '@/rules/abroad/point-table';
import { wayReasons } from '@/rules/abroad/power-of-attorney';
import { exemptions, halvings } from '@/rules/costs/fee-events';
import { clockTable } from '@/rules/deadlines/clock-table';
import { type JurisdictionRow, ruleTable } from '@/rules/jurisdiction/rule-table';
import { type PracticeNote, practiceNotes } from '@/rules/law/practice-notes';
import { provisions } from '@/rules/law/provisions';
import { inForce, type Provision, provisionIdOf, type RuleRow } from '@/rules/provision';
import { type RouteRow, routeTable } from '@/rules/routes/rule-table';

const rows = Object.entries<JurisdictionRow>(ruleTable);
const routeRows = Object.entries<RouteRow>(routeTable);
const clockRows = Object.entries<RouteRow>(clockTable);
const abroadRows = [...Object.entries<RuleRow>(pointTable), ...Object.entries<RuleRow>(wayReasons)];
const feeRows = Object.values<RuleRow>({ ...halvings, ...exemptions });
const allRows = [...rows, ...routeRows, ...clockRows, ...abroadRows];
const articles = Object.entries<Provision>(provisions);
const notes = Object.entries<PracticeNote>(practiceNotes);
const named = new Set([...allRows.map(([, row]) => row), ...feeRows].flatMap((row) => row.sources.map(provisionIdOf)));

const lawDir = join(import.meta.dirname, '../../rules/law');
const folders = readdirSync(lawDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const files = folders.flatMap((folder) =>
  readdirSync(join(lawDir, folder.name))
    .filter((name) => name.endsWith('.ts') && name !== 'instrument.ts')
    .map((name) => ({ name: `${folder.name}/${name}`, text: readFileSync(join(lawDir, folder.name, name), 'utf8') })),
);

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (day: string) => ISO.test(day) && new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day;
/** Key, slash, number, then pinpoints in round brackets: `2025/1(1)(vi)`. */
const SOURCE = /^(?:[A-Za-z0-9]+\/\d+(?:\([0-9ivx]+\))*|note\/[a-z0-9-]+)$/;

describe('sources of the rules', () => {
  it.each(allRows)('%s names provisions and notes that exist', (_id, row) => {
    for (const source of row.sources) {
      expect(source).toMatch(SOURCE);
      const id = provisionIdOf(source);
      expect(id in provisions || id in practiceNotes, source).toBe(true);
    }
    expect(new Set(row.sources).size).toBe(row.sources.length);
  });

  it('only the rules without authority have no source', () => {
    const bare = rows.filter(([, row]) => row.sources.length === 0).map(([id]) => id);
    expect(bare).toEqual(['S3d', 'S18', 'O5']);
    expect(clockRows.filter(([, row]) => row.sources.length === 0)).toEqual([]);
  });

  it('a route or liability rule without source is our own choice, a question or a missing source', () => {
    const bare = routeRows.filter(([, row]) => row.sources.length === 0 && row.certainty !== 'our-estimate');
    expect(bare.map(([id]) => id)).toEqual(['R8-cisg', 'R45-cisg', 'R41', 'R28b', 'LIA-1g', 'LIA-1i']);
  });

  it('no id is used twice', () => {
    const ids = allRows.map(([id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('every provision and every note is named by a rule', () => {
    expect([...articles, ...notes].map(([id]) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('a rule that rests on notes alone is at most probable', () => {
    const onNotes = rows.filter(([, row]) => row.sources.length > 0 && row.sources.every((s) => s.startsWith('note/')));
    expect(onNotes.map(([id]) => id)).toEqual(['F2', 'F3']);
    for (const [id, row] of onNotes) expect(row.certainty, id).not.toBe('settled');
  });

  it('a route rule or clock that rests on notes alone is settled only if the text of a law was read', () => {
    const notesById: { readonly [id: string]: PracticeNote } = practiceNotes;
    for (const [id, row] of [...routeRows, ...clockRows]) {
      if (row.certainty !== 'settled' || !row.sources.every((source) => source.startsWith('note/'))) continue;
      const read = row.sources.some((source) => notesById[source]?.seen === 'text of April 2025');
      expect(row.sources.length === 0 || read, id).toBe(true);
    }
  });
});

describe('provisions', () => {
  it.each(articles)('%s has its own id and true days', (key, provision) => {
    expect(provision.id).toBe(key);
    expect(provision.id).toBe(`${provision.instrument.key}/${provision.article}`);
    expect(isDay(provision.from)).toBe(true);
    expect(provision.from >= provision.instrument.from).toBe(true);
    if (provision.until !== null) {
      expect(isDay(provision.until)).toBe(true);
      expect(provision.from < provision.until).toBe(true);
    }
  });

  it('each instrument has one key and an official address or none', () => {
    const instruments = new Set(articles.map(([, provision]) => provision.instrument));
    expect(new Set([...instruments].map((one) => one.key)).size).toBe(instruments.size);
    expect(instruments.size).toBe(folders.length);
    for (const { key, link } of instruments) {
      if (link !== null) expect(new URL(link).hostname, key).toMatch(/\.gov\.cn$/);
    }
  });

  it('the court list changes on 1 November 2025 without gap or overlap', () => {
    const pairs = [
      ['2018/2', '2025/1'],
      ['2018/3', '2025/2'],
    ] as const;
    for (const [old, next] of pairs) {
      expect(provisions[old].until).toBe(provisions[next].from);
      for (const [day, oldRuns] of [
        ['2025-10-31', true],
        ['2025-11-01', false],
      ] as const) {
        expect(inForce(provisions[old], day), `${old} on ${day}`).toBe(oldRuns);
        expect(inForce(provisions[next], day), `${next} on ${day}`).toBe(!oldRuns);
      }
    }
    expect(inForce(provisions['2018/2'], '2018-09-06')).toBe(false);
    expect(inForce(provisions['2018/2'], '2018-09-07')).toBe(true);
  });

  it('the rest of the 2018 Provisions stays in force', () => {
    const open = articles.filter(([id, p]) => id.startsWith('2018/') && inForce(p, '2026-11-21')).map(([id]) => id);
    expect(open).toEqual(['2018/11', '2018/18', '2018/23']);
  });

  it('of the sales convention, the text of Article 39 alone was seen (procedure.md 2.4)', () => {
    const seen = articles.filter(([id]) => id.startsWith('CISG/')).map(([id, { certainty }]) => [id, certainty]);
    expect(Object.fromEntries(seen)).toEqual({
      'CISG/38': 'unverified',
      'CISG/39': 'probable',
      'CISG/40': 'unverified',
      'CISG/44': 'unverified',
      'CISG/49': 'unverified',
    });
  });

  it('a number, and a first day without the remark, stands in the texts or notes that were read', () => {
    const instruments = new Map(articles.map(([, { instrument }]) => [instrument.key, instrument]));
    const numbered = [...instruments.values()].filter(({ number }) => number !== null).map(({ key }) => key);
    expect(numbered.sort()).toEqual(['2018', '2025', 'EvP', 'FEE', 'GB', 'LEV', 'OLR', 'ONL']);
    const notRead = [...instruments.values()].filter(({ fromNotRead }) => fromNotRead).map(({ key }) => key);
    expect(notRead.sort()).toEqual(['CRPL', 'GB', 'LIM', 'PRE', 'SAL']);
  });

  it('the revised Arbitration Law starts on 1 March 2026', () => {
    for (const [id, provision] of articles.filter(([key]) => key.startsWith('ARB/'))) {
      expect(inForce(provision, '2026-02-28'), id).toBe(false);
      expect(inForce(provision, '2026-03-01'), id).toBe(true);
    }
  });
});

describe('files', () => {
  it.each(files)('$name says what the law says and what is left out', ({ text }) => {
    const comment = text.slice(0, text.indexOf('*/'));
    expect(comment).toMatch(/\* Says: \S/);
    expect(comment).toMatch(/\* Not coded: \S/);
  });

  it('there is one file for each provision', async () => {
    const names = files.map(({ name }) => name);
    const fileOf = new Map<unknown, string>();
    for (const name of names) {
      for (const own of Object.values(await import(join(lawDir, name)))) fileOf.set(own, name);
    }
    const listed = articles.map(([id, provision]) => fileOf.get(provision) ?? id);
    const unlisted = names.filter((name) => !listed.includes(name));
    expect(unlisted, 'rules/law/: list these files in rules/law/provisions.ts').toEqual([]);
    const shared = listed.filter((name, at) => !names.includes(name) || listed.indexOf(name) !== at);
    expect(shared, 'rules/law/: give each provision a file of its own').toEqual([]);
  });
});

describe('notes', () => {
  it.each(notes)('%s is never above probable unless its text was read', (id, note) => {
    expect(id).toMatch(/^note\/[a-z0-9-]+$/);
    if (note.seen === 'not read in full') expect(note.certainty).not.toBe('settled');
    if (note.date !== null) expect(isDay(note.date)).toBe(true);
  });

  it('filing from abroad was read in reports; only the details of the video witness were not (internet-courts.md 5)', () => {
    expect(practiceNotes['note/cross-border-filing-2021'].certainty).toBe('probable');
    expect(ruleTable.O6.certainty).toBe('unverified');
  });

  it('articles have Arabic numbers, and full titles their marks', () => {
    for (const [id, { zh }] of notes) {
      expect(zh, id).not.toMatch(/第[一二三四五六七八九十百千]+[条款]/);
      const isDescribed = /描述|理解与适用|案例|典型/.test(zh);
      if (/^(最高人民法院.*关于|中华人民共和国)/.test(zh)) expect(isDescribed, `${id}: 《》`).toBe(true);
    }
  });
});

describe('words', () => {
  it('every provision and every rule has its sentence, and none is left over', () => {
    expect(Object.keys(provisionSays).sort()).toEqual(Object.keys(provisions).sort());
    expect(Object.keys(rules).sort()).toEqual(Object.keys(ruleTable).sort());
    expect(Object.keys(routeRules).sort()).toEqual(Object.keys(routeTable).sort());
    expect(Object.keys(clocks).sort()).toEqual(Object.keys(clockTable).sort());
  });

  it('the words of a provision open its file comment', () => {
    const opened = (text: string) => text.replace(/\n \* ?/g, ' ');
    for (const [id, words] of Object.entries(provisionSays)) {
      expect(
        files.some(({ text }) => opened(text).includes(`Says: ${words}`)),
        id,
      ).toBe(true);
    }
  });

  it('the 29 doubts have words, and rules point at doubts that exist', () => {
    expect(Object.keys(doubts).map(Number)).toEqual(Array.from({ length: 29 }, (_, index) => index + 1));
    for (const [id, row] of rows) {
      for (const doubt of [row.doubt, ...(row.moreDoubts ?? [])]) {
        if (doubt !== undefined) expect(doubts[doubt], id).toBeDefined();
      }
    }
  });

  it('the 24 doubts on routes have words, and rules and clocks point at doubts that exist', () => {
    expect(Object.keys(routeDoubts).map(Number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    for (const [id, row] of [...routeRows, ...clockRows]) {
      for (const doubt of [row.doubt, ...(row.moreDoubts ?? [])]) {
        if (doubt !== undefined) expect(routeDoubts[doubt], id).toBeDefined();
      }
    }
  });
});
