/** Every rule of the routes stands in a test row with its id, and every worked check of section 8 is held or accounted for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notBuilt as liabilityNotBuilt } from '../../rules/counterparty/not-built';
import { type RouteRuleId, routeTable } from '../../rules/routes/rule-table';
import { elsewhere, notBuilt } from './not-built';

const FOLDERS = ['routes', 'deadlines', 'counterparty'];
const OWN = new Set(['coverage.test.ts', 'not-built.ts']);

/** The test files of these folders, without this one and its list. */
const texts: readonly string[] = FOLDERS.flatMap((folder) => {
  const at = join(import.meta.dirname, '..', folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !OWN.has(file))
    .map((file) => readFileSync(join(at, file), 'utf8'));
});

/** Only what stands in quotes: expectations and the names of rows, not comments. */
const quoted = texts.flatMap((text) => text.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? []).join('\n');

const names = (id: string): boolean => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(quoted);

const ids = Object.keys(routeTable) as RouteRuleId[];
/** Not built at all: here, and among the findings of section 4 those that lack every fact. */
const absent = new Set<string>([
  ...notBuilt.map((row) => row.rule),
  ...liabilityNotBuilt.filter((row) => row.part === 'all').map((row) => row.rule),
]);

describe('coverage of the routes', () => {
  it('every rule stands in a row or is not built', () => {
    expect(ids.filter((id) => !absent.has(id) && !names(id))).toEqual([]);
  });

  it('every worked check is held here or accounted for', () => {
    const all = Array.from({ length: 39 }, (_, i) => `check${i + 1}`);
    const away = new Set(elsewhere.filter((row) => row.part === 'all').map((row) => row.check));
    expect(all.filter((check) => !away.has(check) && !names(check))).toEqual([]);
  });

  it.each(notBuilt)('$rule is not built, with a reason', ({ rule, why }) => {
    expect(ids).toContain(rule);
    expect(why.length).toBeGreaterThan(20);
  });
});
