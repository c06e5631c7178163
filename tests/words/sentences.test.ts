/** What the types of the word tables cannot prove: ids that the rules give as plain strings have their sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clocks } from '@/lib/words/en/clocks';
import { routeNoteWords } from '@/lib/words/en/route-notes';
import { flagWords, routeSentences } from '@/lib/words/en/routes';
import { deniedRules, doubts, openRules, rules } from '@/lib/words/en/rules';
import { getWords } from '@/lib/words/words';
import { clockTable } from '@/rules/deadlines/clock-table';
import { type JurisdictionRow, ruleTable } from '@/rules/jurisdiction/rule-table';
import { routeNotes } from '@/rules/routes/route-notes';
import { routeTable } from '@/rules/routes/rule-table';

const folder = join(import.meta.dirname, '../../rules');
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(folder, file), 'utf8') }));
const textOf = (name: string) => code.find(({ file }) => file === name)?.text ?? '';
const all = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, id]) => id as string))];

describe('every id has its sentence', () => {
  it('rules, route rules, clocks, notes', () => {
    expect(Object.keys(rules).sort()).toEqual(Object.keys(ruleTable).sort());
    expect(Object.keys(routeSentences).sort()).toEqual(Object.keys(routeTable).sort());
    expect(Object.keys(clocks).sort()).toEqual(Object.keys(clockTable).sort());
    const notes = Object.values(routeNotes).flatMap(({ steps, papers, fails }) => [...steps, ...papers, ...fails]);
    expect(Object.keys(routeNoteWords).sort()).toEqual([...new Set<string>(notes)].sort());
  });

  it('flags: the last word of each call that raises one', () => {
    const raised = [
      ...all(textOf('assess.ts'), /flag\([^;]*?,\s*'([a-z-]+)',?\s*\),/g),
      ...all(textOf('routes/assumed-events.ts'), /flag: '([a-z-]+)'/g),
      ...all(textOf('routes/decide-routes.ts'), /add\([^;]*?'([a-z-]+)',?\s*\);/g),
    ];
    expect(raised.sort()).toEqual(Object.keys(flagWords).sort());
  });

  it('outcomes: each is a rule of the table with a sentence', () => {
    const named = code.flatMap(({ text }) => all(text, /\boutcome\('(O\d+)'/g));
    expect(named.length).toBeGreaterThan(5);
    for (const id of named) expect(Object.keys(rules)).toContain(id);
  });

  it('doubts: none without a rule that points at it', () => {
    const rows: readonly JurisdictionRow[] = Object.values(ruleTable);
    const used = new Set(rows.flatMap(({ doubt, moreDoubts = [] }) => [doubt, ...moreDoubts]));
    const elsewhere = /\bdoubts?:? \[?(\d+)/g;
    const said = new Set(code.flatMap(({ text }) => all(text, elsewhere)).map(Number));
    for (const id of Object.keys(doubts).map(Number)) expect(used.has(id) || said.has(id), `doubt ${id}`).toBe(true);
  });
});

describe('a rule that can say yes and no', () => {
  const text = code.filter(({ file }) => file.startsWith('jurisdiction/')).map((one) => one.text);
  const said = (verb: string) =>
    new Set(text.flatMap((part) => all(part, new RegExp(`\\b${verb}\\('([\\w-]+)'\\)`, 'g'))));
  const yes = new Set([...said('yes'), ...said('leanYes')]);
  const no = new Set([...said('no'), ...said('leanNo')]);

  /** These sentences tell the law and not the case, so they hold for both. S2 as no is never told: S3, S4 or S5 is. */
  const forBoth = ['F3', 'F4', 'L5', 'S10c', 'S10d', 'S2'];
  const ofPlaces = ['T9b'];

  it('has a sentence for each, or one that holds for both', () => {
    const both = [...yes].filter((id) => no.has(id) && !(id in deniedRules));
    expect(both.sort()).toEqual([...forBoth, ...ofPlaces].sort());
  });

  it('does not say the same as no and as yes', () => {
    for (const table of [deniedRules, openRules])
      for (const [id, sentence] of Object.entries(table)) expect(sentence, id).not.toBe(rules[id as 'T13']);
  });
});

it('no sentence of the decision stands twice under two ids', () => {
  const { routes, clocks: clockWords } = getWords('en');
  for (const table of [rules, deniedRules, openRules, routes.sentences, routes.acts, clockWords.states]) {
    const sentences = Object.values<string>(table);
    expect(sentences.filter((one, at) => sentences.indexOf(one) !== at)).toEqual([]);
  }
});
