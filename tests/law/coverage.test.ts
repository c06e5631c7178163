/** Every provision is expected by name somewhere in the tests: as the source of a row, or in the tables beside this file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { provisions } from '@/rules/law/provisions';
import { clockSources } from './clock-sources';
import { courtSources } from './court-sources';
import { routeSources } from './route-sources';

const FOLDERS = [
  'law',
  'abroad',
  'costs',
  'counterparty',
  'deadlines',
  'evidence',
  'routes',
  'rules',
  'supplier-status',
];
const files = FOLDERS.flatMap((folder) => {
  const at = join(import.meta.dirname, '..', folder);
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(at, name), 'utf8'));
});

/** Ids in quotes, without the place inside the article. */
const inTests = files.flatMap((text) => text.match(/(?<=['"`])[A-Za-z0-9]+\/\d+(?=['"`(])/g) ?? []);
const inTables = [courtSources, routeSources, clockSources].flatMap((table) =>
  Object.values(table).flatMap((ids) => ids.split(' ')),
);
const expected = new Set([...inTests, ...inTables]);

describe('coverage of the provisions', () => {
  it('every provision is an expected source', () => {
    const missing = Object.keys(provisions).filter((id) => !expected.has(id));
    const row = 'the row that cites it in tests/law/court-sources.ts, route-sources.ts or clock-sources.ts';
    expect(missing, `No test expects ${missing.join(', ')}: add it to ${row}`).toEqual([]);
  });
});
