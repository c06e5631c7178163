import { describe, expect, it } from 'vitest';
import { assess } from '../../../rules/assess';
import { ruleTable } from '../../../rules/jurisdiction/rule-table';
import type { SourceRef } from '../../../rules/provision';
import { type CourtRow, courtRows } from './ordinary-court.rows';

function holds(row: CourtRow): void {
  const court = assess(row.facts, { asOf: '2026-11-21' }).ordinaryCourt;
  if (row.kind) expect(court.kind).toBe(row.kind);
  if (row.level) expect(court.level).toBe(row.level);
  if (row.places) expect([...court.places].sort()).toEqual([...row.places].sort());
  expect(court.missing).toEqual(expect.arrayContaining([...(row.missing ?? [])]));
  expect(court.rules).toContain(row.rule);
  for (const rule of row.notRules ?? []) expect(court.rules).not.toContain(rule);
  const named: readonly SourceRef[] = ruleTable[row.rule].sources;
  expect(named).toEqual(expect.arrayContaining([...row.sources]));
}

describe('which ordinary court then (3.8)', () => {
  for (const row of courtRows) {
    const name = `${row.rule} · ${row.says} → ${[row.kind, row.level, ...(row.places ?? [])].filter(Boolean).join(' ')}`;
    if (row.differs) it.fails(`${name} (the program differs: ${row.differs})`, () => holds(row));
    else it(name, () => holds(row));
  }
});
