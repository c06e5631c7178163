import { describe, expect, it } from 'vitest';
import { assess } from '../../../rules/assess';
import type { City } from '../../../rules/assessment';
import type { Facts } from '../../../rules/facts';
import { ruleTable } from '../../../rules/jurisdiction/rule-table';
import type { SourceRef } from '../../../rules/provision';
import { type OutcomeRow, outcomeRows } from './outcome.rows';
import { SHENZHEN, standard, valueIn } from './row';

function holds(row: OutcomeRow): void {
  const a = assess(row.facts, { asOf: '2026-11-21' });
  const ids = a.outcomes.map((o) => o.id);
  if (row.first) expect(ids[0]).toBe(row.first);
  expect(ids).toEqual(expect.arrayContaining([...(row.prints ?? [])]));
  for (const id of row.never ?? []) expect(ids).not.toContain(id);
  expect(a.flags).toEqual(expect.arrayContaining([...(row.flags ?? [])]));
  for (const flag of row.noFlags ?? []) expect(a.flags).not.toContain(flag);
  expect(a.otherClaims.map((c) => c.ground)).toEqual(expect.arrayContaining([...(row.claims ?? [])]));
  if (row.background !== undefined) expect(a.internetCourt.background).toBe(row.background);
  for (const [city, value] of Object.entries(row.values ?? {})) {
    const v = a.internetCourt.cities[city as City];
    expect(valueIn({ truth: v.verdict, firm: v.firm }), city).toBe(value);
  }
  const own = a.outcomes.find((o) => o.id === row.rule) ?? a.outcomes[0];
  expect(own?.because).toEqual(expect.arrayContaining([...(row.because ?? [])]));
  expect(own?.missing).toEqual(expect.arrayContaining([...(row.missing ?? [])]));
  const named: readonly SourceRef[] = ruleTable[row.rule].sources;
  expect(named).toEqual(expect.arrayContaining([...row.sources]));
  if (named.length > 0) expect(row.sources).not.toEqual([]);
}

describe('what follows (3.7, 4.1)', () => {
  for (const row of outcomeRows) {
    const name = `${row.rule} · ${row.says}`;
    if (row.differs) it.fails(`${name} (the program differs: ${row.differs})`, () => holds(row));
    else it(name, () => holds(row));
  }
});

it("the buyer's own suit that runs leaves the courts open, and no step files again (R43e speaks of a new suit)", () => {
  const suit = { 'filing.state': 'accepted', 'filing.acceptedOn': '2026-04-01', 'filing.court': 'other' } as const;
  const court = (facts: Facts) =>
    assess({ ...standard, 'seller.mainOffice': SHENZHEN, ...facts }, { asOf: '2026-11-21' }).routes.find(
      (r) => r.id === 'ordinary-court',
    );
  expect(court({})?.notes.steps).toContain('file-ordinary-court');
  expect(court(suit)?.verdict).not.toBe('excluded');
  expect(court(suit)?.notes.steps).not.toContain('file-ordinary-court');
  expect(court({ ...suit, 'history.decided': 'award' })?.verdict).toBe('excluded');
});
