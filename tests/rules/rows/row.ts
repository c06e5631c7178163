/**
 * A row of a test table: one rule of the Internet Court decision (decision-internet-court.md), a situation in words, the
 * facts, and what the specification says follows. Expected values are read from its rows, never from the program.
 */
import { expect, it } from 'vitest';
import type { City } from '../../../rules/assessment';
import type { FactId, Facts } from '../../../rules/facts';
import { validity } from '../../../rules/jurisdiction/court-clause';
import { internetCourt } from '../../../rules/jurisdiction/internet-court';
import { foreignRelated } from '../../../rules/jurisdiction/level';
import { type RuleId, ruleTable } from '../../../rules/jurisdiction/rule-table';
import { date, type Scene, scenesOf } from '../../../rules/jurisdiction/scene';
import { type Ground, subject } from '../../../rules/jurisdiction/subject';
import { territory } from '../../../rules/jurisdiction/territory';
import { type Finding, flat } from '../../../rules/logic/finding';
import type { SourceRef } from '../../../rules/provision';
import { type GroupId, groups } from '../../../rules/readers';

export const BEIJING: City = '110000';
export const HANGZHOU: City = '330100';
export const GUANGZHOU: City = '440100';
export const SHANGHAI = '310000';
export const SHENZHEN = '440300';
export const YIWU = '330700';

/** A case not accepted yet, or accepted since 2025-11-01: the present list. */
export const NOW: Scene = { regime: '2025', accepted: null };
export const accepted = (day: string): Scene => ({ regime: day >= '2025-11-01' ? '2025' : '2018', accepted: day });
/** A case under the older list, long after the three courts opened. */
export const THEN: Scene = accepted('2024-06-03');

export type Value = 'YES firm' | 'YES lean' | 'NO firm' | 'NO lean' | 'UNKNOWN';

/** What a row looks at: a rule group, V, the foreign-related flag, DATE, TERRITORY, or ic(city) as a whole. */
export type Part = GroupId | 'V' | 'FLAG' | 'DATE' | 'TERRITORY' | 'IC';

export interface Row {
  readonly rule: RuleId;
  /** The situation in words. */
  readonly says: string;
  /** Taken from the table if absent. */
  readonly part?: Part;
  readonly facts: Facts;
  /** Hangzhou unless given. */
  readonly city?: City;
  /** A sale unless given; `unknown`: the ground is not known. */
  readonly ground?: Ground | 'unknown';
  /** The present list unless given. */
  readonly scene?: Scene;
  readonly value: Value;
  /** Deciding facts. For UNKNOWN: the facts that are missing; none where the law itself leaves it open. */
  readonly because: readonly FactId[];
  /** Direct facts behind a presumption (1.7). */
  readonly wouldChange?: readonly FactId[];
  readonly sources: readonly SourceRef[];
  /** The program gives another answer: what it gives, and why the specification is right. The row then must fail. */
  readonly differs?: string;
}

export interface Table {
  readonly part: Part;
  readonly rows: readonly Row[];
}

/** "Unless a check says otherwise" (section 5), with a consumer's platform order from a company. */
export const standard: Facts = {
  'filing.state': 'not_filed',
  'buyer.kind': 'consumer',
  'buyer.origin': 'foreign',
  'buyer.home': 'outside',
  'order.name': 'own',
  'claim.ground': 'sale',
  'claim.relief': 'performance_or_damages',
  'claim.amount': { amount: '7100', currency: 'CNY' },
  'claim.persons': 'nine_or_fewer',
  'deal.concluded': 'platform',
  'deal.siteHostsSellers': 'yes',
  'deal.termsOffPlatform': 'no',
  'deal.object': 'catalogue',
  'seller.identity': 'confirmed',
  'seller.kind': 'company',
  'seller.isTrader': 'trader',
  'seller.mainOffice': HANGZHOU,
  'platform.sued': 'no',
  'place.agreed': 'none',
  'performance.state': 'full',
  'receipt.by': 'buyer',
  'receipt.place': 'outside',
  'receipt.proof': 'can',
  'order.addressHistory': 'unchanged',
  'clauses.looked': 'none_found',
  'history.decided': 'none',
  'history.pending': 'none',
};

export const rmb = (amount: string): Facts => ({ 'claim.amount': { amount, currency: 'CNY' } });
/** South African rand: at 0.40 a round number of rand gives a round number of RMB. */
export const rand = (amount: string): Facts => ({ 'claim.amount': { amount, currency: 'ZAR' } });

export const valueIn = (f: { truth: string; firm: boolean }): Value =>
  f.truth === 'unknown' ? 'UNKNOWN' : (`${f.truth.toUpperCase()} ${f.firm ? 'firm' : 'lean'}` as Value);

/** The finding a row is about. */
export function findingOf(part: Part, row: Pick<Row, 'facts' | 'city' | 'ground' | 'scene'>): Finding {
  const { facts, city = HANGZHOU, scene = NOW } = row;
  const ground = row.ground === 'unknown' ? undefined : (row.ground ?? 'sale');
  switch (part) {
    case 'V':
      return validity(facts, ground);
    case 'FLAG':
      return foreignRelated(facts);
    case 'SUBJECT':
      return subject(facts, ground, scene);
    case 'TERRITORY':
      return territory(facts, city, ground);
    case 'DATE': {
      const scenes = scenesOf(facts);
      expect(scenes.list).toHaveLength(1);
      return date(city, scenes.list[0] as Scene, scenes);
    }
    case 'IC': {
      const found = internetCourt(facts, ground, scenesOf(facts)).cities.find((c) => c.city === city);
      return found?.ic as Finding;
    }
    default:
      return groups[part](facts, city, ground as Ground, scene);
  }
}

const rulesIn = (f: Finding): readonly RuleId[] => flat(...f.reasons.map((r) => r.rules));

/** The row holds of the finding: value, rule, deciding or missing facts, references. */
export function holds(row: Row, f: Finding): void {
  expect(valueIn(f)).toBe(row.value);
  expect(rulesIn(f)).toContain(row.rule);
  if (row.value === 'UNKNOWN') {
    expect(f.missing).toEqual(row.because.length === 0 ? [] : expect.arrayContaining([...row.because]));
  } else {
    const deciding = f.reasons
      .filter((r) => flat(r.rules).includes(row.rule))
      .filter((r) => row.because.every((fact) => flat(r.because).includes(fact)));
    expect(deciding, `no reason by ${row.rule} with ${row.because.join(', ')}`).not.toEqual([]);
  }
  if (row.wouldChange) expect(f.wouldChange).toEqual(row.wouldChange);
  const named: readonly SourceRef[] = ruleTable[row.rule].sources;
  expect(named).toEqual(expect.arrayContaining([...row.sources]));
  if (named.length > 0) expect(row.sources).not.toEqual([]);
}

/** Runs the rows of a table, one test each. */
export function run(table: Table): void {
  for (const row of table.rows) {
    const name = `${row.rule} · ${row.says} → ${row.value}`;
    const test = () => holds(row, findingOf(row.part ?? table.part, row));
    if (row.differs) it.fails(`${name} (the program differs: ${row.differs})`, test);
    else it(name, test);
  }
}
