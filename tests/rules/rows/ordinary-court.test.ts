import { describe, expect, it } from 'vitest';
import { assess } from '../../../rules/assess';
import type { Facts } from '../../../rules/facts';
import { ruleTable } from '../../../rules/jurisdiction/rule-table';
import type { SourceRef } from '../../../rules/provision';
import { nextQuestions } from '../../../rules/relevance';
import { type CourtRow, courtRows, openClause, seized } from './ordinary-court.rows';
import { standard } from './row';

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

describe('a court that has the case keeps it (CPL 36): no place of 3.8 is told', () => {
  it.each(seized)('%s', (_, facts, rule, because) => {
    const { sources, level, ...court } = assess(facts, { asOf: '2026-11-21' }).ordinaryCourt;
    const missing = facts['filing.court'] === undefined ? ['filing.court'] : [];
    expect(court).toEqual({ kind: 'seized', places: [], because, missing, rules: [rule] });
  });

  it('the law of that: registered first (CPL 36, CPLI 36); accepted before 2025-11-01 (2025 Provisions 4)', () => {
    expect(ruleTable['O-seized'].sources).toEqual(['CPL/36', 'CPLI/36']);
    expect(ruleTable.O16.sources).toEqual(['2025/4(1)']);
  });

  it('a claim without connection to the suit of the seller goes its own way', () => {
    const free: Facts = { ...standard, 'filing.state': 'sued_by_seller', 'filing.counter': 'unconnected' };
    expect(assess(free, { asOf: '2026-11-21' }).ordinaryCourt.kind).toBe('ordinary');
  });

  // CPLI 248: on new facts a new suit is taken; CPL 36 speaks of courts that have the case now.
  it('a claim that was decided no court has any more: a new suit has the places of 3.8', () => {
    const decided: Facts = {
      ...standard,
      'seller.mainOffice': '330300',
      'filing.state': 'accepted',
      'filing.acceptedOn': '2025-02-10',
      'filing.court': 'other',
      'case.stage': 'enforcement',
      'history.decided': 'mainland_final',
      'history.newFacts': 'yes',
    };
    const { outcomes, ordinaryCourt, routes } = assess(decided, { asOf: '2026-11-21' });
    expect(outcomes.map(({ id }) => id)).toContain('O13-decided');
    expect(ordinaryCourt).toMatchObject({ kind: 'ordinary', places: ['330300'] });
    const told = routes.find(({ id }) => id === 'ordinary-court')?.reasons.map(({ rule }) => rule);
    expect(told).not.toContain('R43c-seized');
  });
});

describe('a clause of which it is open whether it binds (O5, CPL 35)', () => {
  const clauseOf = (facts: Facts) => assess({ ...openClause, ...facts }, { asOf: '2026-11-21' }).ordinaryCourt.clause;

  it('must, or not known whether must or may (T11e): told; may: not', () => {
    expect(clauseOf({ 'courtClause.force': 'must' })).toBeDefined();
    expect(clauseOf({ 'courtClause.force': 'not_sure' })).toBeDefined();
    expect(clauseOf({ 'courtClause.force': 'may' })).toBeUndefined();
  });

  it('a clause that was found, and its court not told: told beside the place by law (O3), and asked (1.3)', () => {
    const found: Facts = {
      ...standard,
      'claim.ground': 'carriage',
      'carriage.mode': 'sea',
      'seller.mainOffice': '330200',
      'clauses.looked': 'found',
      'clauses.found': ['court'],
    };
    const court = (more: Facts) => assess({ ...found, ...more }, { asOf: '2026-11-21' }).ordinaryCourt;
    expect(court({}).places).toEqual(['330200']);
    expect(court({}).clause).toEqual({ names: 'unread', cities: [] });
    expect(court({}).missing).toContain('courtClause.names');
    expect(nextQuestions(found, { asOf: '2026-11-21' })).toContain('courtClause.names');
    expect(court({ 'courtClause.names': 'undetermined' }).clause).toBeUndefined();
    expect(court({ 'clauses.looked': 'none_found' }).clause).toBeUndefined();
  });

  it('a basic court of a city with an Internet Court is told as such (T11b), of another city not', () => {
    const basic = { 'courtClause.names': 'basic_court' } as const;
    expect(clauseOf({ ...basic, 'courtClause.cities': ['440100'] })?.names).toBe('basic_court');
    expect(clauseOf({ ...basic, 'courtClause.cities': ['440100', 'elsewhere'] })?.names).toBe('other');
  });
});

it('place of performance not sure, seller in Hangzhou: the open ordinary court asks for it (T9d, 1.7)', () => {
  const court = (facts: Facts) =>
    assess({ ...standard, ...facts }, { asOf: '2026-11-21' }).routes.find((r) => r.id === 'ordinary-court');
  expect(court({ 'place.agreed': 'not_sure' })?.missing).toContain('place.agreed');
  expect(court({})?.missing).not.toContain('place.agreed');
});
