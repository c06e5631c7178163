/**
 * Changes of the law: at each, the day before, the day, and the day after. One court list applies to a case accepted on
 * that day, without gap or overlap; and a rule that is applied rests on law in force on that day, or says why not.
 */
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/assess';
import type { City } from '../../rules/assessment';
import { addDays } from '../../rules/days';
import type { Facts } from '../../rules/facts';
import { type RuleId, ruleTable } from '../../rules/jurisdiction/rule-table';
import { date, type Scene, scenesOf } from '../../rules/jurisdiction/scene';
import { provisions } from '../../rules/law/provisions';
import { inForce, type Provision, provisionIdOf } from '../../rules/provision';
import { BEIJING, GUANGZHOU, HANGZHOU, standard } from './rows/row';

const OPENED: { readonly [C in City]: string } = {
  '330100': '2018-09-07',
  '110000': '2018-09-09',
  '440100': '2018-09-28',
};
const CHANGES = ['2018-09-07', '2018-09-09', '2018-09-28', '2023-01-01', '2025-11-01', '2026-03-01'];
const days = [...new Set(CHANGES.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))].sort();

const acceptedOn = (day: string): Facts => ({
  'filing.state': 'accepted',
  'filing.acceptedOn': day,
  'filing.court': 'ic_330100',
  'seller.answered': 'no',
});

describe('one court list on every day of acceptance', () => {
  it.each(days)('%s', (day) => {
    const scenes = scenesOf(acceptedOn(day));
    expect(scenes.list).toHaveLength(1);
    const list = day < '2018-09-07' ? 'before' : day < '2025-11-01' ? '2018' : '2025';
    expect(scenes.regime).toBe(list);
    expect(scenes.list[0]?.regime).toBe(list === '2025' ? '2025' : '2018');
    expect(scenes.background).toBe(day < '2025-11-01');
    const present = inForce(provisions['2025/1'], day);
    const older = inForce(provisions['2018/2'], day);
    expect([present, older]).toEqual([list === '2025', list === '2018']);
  });

  it.each(days)('%s: a court has a list from the day it opened', (day) => {
    const scenes = scenesOf(acceptedOn(day));
    for (const city of [BEIJING, HANGZHOU, GUANGZHOU]) {
      const found = date(city, scenes.list[0] as Scene, scenes);
      const before = city === HANGZHOU ? 'unknown' : 'no';
      expect(found.truth, city).toBe(day < OPENED[city] ? before : 'yes');
      if (found.truth !== 'unknown') expect(found.firm, city).toBe(true);
    }
  });
});

/** Cases that between them apply rules of every group. */
const cases: readonly [string, Facts][] = [
  ['platform order, seller and receipt in Hangzhou', { ...standard, 'receipt.place': HANGZHOU }],
  [
    'only the code of the seller known, amount not known',
    {
      ...standard,
      'seller.mainOffice': 'not_sure',
      'seller.registeredAddress': 'not_sure',
      'seller.codePrefix': '3301',
      'claim.amount': 'not_sure',
      'claim.couldReach38m': 'no',
    },
  ],
  [
    'court clause',
    {
      ...standard,
      'buyer.kind': 'business',
      'clauses.looked': 'found',
      'clauses.found': ['court'],
      'courtClause.names': 'internet_court',
      'courtClause.cities': [HANGZHOU],
      'courtClause.force': 'must',
      'courtClause.written': 'yes',
      'courtClause.parties': 'seller',
      'courtClause.standardForm': 'no',
      'courtClause.connection': 'yes',
    },
  ],
  [
    'arbitration clause',
    {
      ...standard,
      'buyer.kind': 'business',
      'clauses.looked': 'found',
      'clauses.found': ['arbitration'],
      'arbClause.parties': 'seller',
      'arbClause.law': 'chinese',
      'arbClause.wording': 'complete',
      'arbClause.waived': 'no',
    },
  ],
  [
    'foreign court clause in standard terms',
    {
      ...standard,
      'clauses.looked': 'found',
      'clauses.found': ['foreign_court'],
      'foreignClause.parties': 'seller',
      'foreignClause.exclusive': 'exclusive',
      'foreignClause.standardForm': 'yes',
      'foreignClause.notice': 'no',
    },
  ],
  [
    'made to order by e-mail',
    {
      ...standard,
      'deal.object': 'made_to_order',
      'deal.concluded': 'remote',
      'deal.metOnPlatform': 'yes',
      'deal.paidOnPlatform': 'no',
      'deal.deliveryOnPlatform': 'no',
      'deal.staffLedAway': 'yes',
    },
  ],
  [
    'platform sued',
    {
      ...standard,
      'platform.sued': 'yes',
      'platform.operatorHome': HANGZHOU,
      'platform.contractingEntity': 'operator',
      'platform.grounds': ['misleading_marks', 'identity_refused', 'knew'],
      'buyer.lawChoice': 'yes',
    },
  ],
  ['online fraud', { ...standard, 'claim.ground': 'online_tort', 'claim.actOnline': 'yes', 'tort.places': [HANGZHOU] }],
  ['award, case pending elsewhere', { ...standard, 'history.decided': 'award', 'history.pending': 'other_mainland' }],
];

/**
 * Rules name the present text of an instrument also where an earlier one applied on the day. Why, and from when on the
 * text named is in force. Only values shown as background (accepted before 2025-11-01) are concerned, except the
 * Arbitration Law, which says so in B1: values before 2026-03-01 are at most lean.
 */
const EARLIER_TEXT: { readonly [key: string]: string } = {
  CPL: 'the articles are cited by the numbers of 2024; the earlier texts have the same rules under other numbers',
  CPLI: 'the Interpretation of 2015 applied before; the text of 2022 is cited',
  LEV: 'before 2023 the amount is not decided (L6)',
  CC: 'the General Part and the Contract Law applied before 2021',
  ONL: 'in force from 2022-03-15; before, no rule of its own',
  OLR: 'in force from 2021-08-01; before, no rule of its own',
  EvP: 'in force from 2020-05-01; the evidence note speaks of a case heard today',
  ECL: 'in force from 2019-01-01',
  ARB: 'the Arbitration Law before 2026-03-01 was not seen; B1b, B1f and B1g are at most lean before',
};
/**
 * Rules that hold under both lists, although their row names an article of the present list only. For a case accepted
 * before 2025-11-01 the matching article of 2018 (Art. 2 for Art. 1, Art. 3 for Art. 2) was the law; what the program
 * says of such a case is background.
 */
const ONLY_PRESENT: readonly RuleId[] = [
  'S3c',
  'S3c-S4',
  'S4',
  'S5',
  'S8',
  'S11a',
  'S13',
  'S15b',
  'S16',
  'S17',
  'V6',
  'V7',
  'V10',
  'V11',
  'T11b',
  'B3',
  'F6',
  'F7',
];
/** D5 speaks of the days before the older list began. */
const BEFORE_ALL: readonly RuleId[] = ['D5'];

/** A rule that holds under both lists names the item of each. */
const bothLists = (rule: RuleId): boolean => {
  const keys = ruleTable[rule].sources.map((s: string) => s.split('/')[0]);
  return keys.includes('2025') && keys.includes('2018');
};

/** The provisions a rule names that are not in force on the day, without an explanation. */
function unexplained(rule: RuleId, day: string): readonly string[] {
  return ruleTable[rule].sources
    .map((source: string) => provisionIdOf(source))
    .filter((id: string) => id in provisions)
    .filter((id: string) => {
      const p: Provision = provisions[id as keyof typeof provisions];
      if (inForce(p, day)) return false;
      if (p.instrument.key === '2018' && day < p.from) return !bothLists(rule) && !BEFORE_ALL.includes(rule);
      if (p.instrument.key === '2025') return !bothLists(rule) && !ONLY_PRESENT.includes(rule);
      if (p.instrument.key === '2018') return !bothLists(rule);
      return !(p.instrument.key in EARLIER_TEXT) || (day >= '2025-11-01' && p.instrument.key !== 'ARB');
    });
}

const applied = (facts: Facts, day: string): readonly RuleId[] => {
  const a = assess({ ...facts, ...acceptedOn(day) }, { asOf: '2026-11-21' });
  return [...new Set(Object.values(a.internetCourt.cities).flatMap((city) => city.rules))] as RuleId[];
};

describe('a rule that is applied rests on law in force on the day of acceptance, or says why not', () => {
  for (const day of days) {
    it.each(cases)(`${day}: %s`, (_name, facts) => {
      const late = applied(facts, day).flatMap((rule) => unexplained(rule, day).map((id) => `${rule} ${id}`));
      expect(late).toEqual([]);
    });
  }

  it('the rules that name the present list only do so, and hold under both', () => {
    for (const rule of ONLY_PRESENT) {
      const keys = ruleTable[rule].sources.map((s: string) => s.split('/')[0]);
      expect(keys, rule).toContain('2025');
      expect(keys, rule).not.toContain('2018');
    }
  });

  it('from 2026-03-01 every provision of an applied rule is in force, but for the item of the older list', () => {
    for (const [name, facts] of cases) {
      for (const rule of applied(facts, '2026-03-01')) {
        const old = ruleTable[rule].sources
          .map((source: string) => provisionIdOf(source))
          .filter((id: string) => id in provisions)
          .filter((id: string) => !inForce(provisions[id as keyof typeof provisions], '2026-03-01'));
        expect(
          old.filter((id: string) => !id.startsWith('2018/')),
          `${name}: ${rule}`,
        ).toEqual([]);
        if (old.length > 0) expect(bothLists(rule), `${name}: ${rule}`).toBe(true);
      }
    }
  });
});
