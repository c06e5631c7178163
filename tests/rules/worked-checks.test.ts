/**
 * The worked checks of decision-internet-court.md section 5: inputs, value per city, deciding facts, missing facts,
 * rules, references and what follows. Expected values are read from that table, never from the program.
 */
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/assess';
import type { City } from '../../rules/assessment';
import type { FactId, Facts } from '../../rules/facts';

const BEIJING: City = '110000';
const HANGZHOU: City = '330100';
const GUANGZHOU: City = '440100';
const SHENZHEN = '440300';
const YIWU = '330700';
const FOSHAN = '440600';

/** "Unless a check says otherwise" (section 5). */
const base: Facts = {
  'filing.state': 'not_filed',
  'buyer.origin': 'foreign',
  'buyer.home': 'outside',
  'order.name': 'own',
  'claim.ground': 'sale',
  'claim.relief': 'performance_or_damages',
  'claim.amount': { amount: '7100', currency: 'CNY' },
  'claim.persons': 'nine_or_fewer',
  'deal.object': 'catalogue',
  'seller.identity': 'confirmed',
  'seller.kind': 'company',
  'seller.isTrader': 'trader',
  'platform.sued': 'no',
  'place.agreed': 'none',
  'performance.state': 'full',
  'receipt.by': 'buyer',
  'receipt.proof': 'can',
  'order.addressHistory': 'unchanged',
  'clauses.looked': 'none_found',
  'history.decided': 'none',
  'history.pending': 'none',
};
const platform: Facts = { 'deal.concluded': 'platform', 'deal.siteHostsSellers': 'yes', 'deal.termsOffPlatform': 'no' };
const consumer: Facts = { ...base, ...platform, 'buyer.kind': 'consumer' };
const business: Facts = { ...base, ...platform, 'buyer.kind': 'business' };
const abroad: Facts = { 'receipt.place': 'outside' };
const registered = (place: string): Facts => ({ 'seller.mainOffice': 'not_sure', 'seller.registeredAddress': place });
const office = (place: string): Facts => ({ 'seller.mainOffice': place });
const without = (facts: Facts, ...ids: FactId[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id as FactId)));

type Value = 'NO firm' | 'NO lean' | 'YES firm' | 'YES lean' | 'UNKNOWN';
interface Check {
  id: string;
  facts: Facts;
  /** Beijing, Hangzhou, Guangzhou. */
  values: [Value, Value, Value];
  /** Deciding facts of the city named. */
  because?: [City, FactId[]];
  missing?: FactId[];
  wouldChange?: FactId[];
  rules: string[];
  sources: string[];
  follows: string;
}

const b1: Facts = { ...consumer, ...office(HANGZHOU), ...abroad };
const c1: Facts = {
  ...business,
  ...office(GUANGZHOU),
  ...abroad,
  'claim.amount': { amount: '60000', currency: 'EUR' },
};
const e1: Facts = { ...consumer, ...office(YIWU), 'receipt.by': 'agent', 'receipt.place': GUANGZHOU };
const d: Facts = {
  ...base,
  'buyer.kind': 'business',
  'deal.concluded': 'remote',
  'deal.metOnPlatform': 'yes',
  'deal.paidOnPlatform': 'no',
  'deal.deliveryOnPlatform': 'no',
  ...office(HANGZHOU),
  ...abroad,
};
const g: Facts = {
  ...consumer,
  ...registered(SHENZHEN),
  'performance.state': 'only_paid',
  'receipt.by': 'nobody',
  'order.address': 'outside',
};
const m: Facts = {
  ...consumer,
  ...office(GUANGZHOU),
  ...abroad,
  'filing.state': 'submitted',
  'filing.submittedOn': '2025-10-28',
};
const u: Facts = { ...business, 'deal.object': 'made_to_order', ...office(HANGZHOU), ...abroad };

const checks: Check[] = [
  {
    id: '(a) AliExpress, registered address Shenzhen, received Berlin',
    facts: { ...consumer, ...registered(SHENZHEN), ...abroad },
    values: ['NO lean', 'NO lean', 'NO lean'],
    because: [HANGZHOU, ['seller.registeredAddress', 'receipt.place', 'clauses.looked']],
    missing: [],
    wouldChange: ['seller.mainOffice'],
    rules: ['T2a', 'T5', 'T11f'],
    sources: ['CPLI/3(2)', 'CPLI/20'],
    follows: 'O3',
  },
  {
    id: '(b1) Taobao, main office Hangzhou, received Madrid',
    facts: b1,
    values: ['NO firm', 'YES firm', 'NO firm'],
    because: [HANGZHOU, ['deal.concluded', 'seller.mainOffice']],
    missing: [],
    rules: ['S1', 'T1a', 'F1', 'D4', 'L1'],
    sources: ['2025/1(1)(vi)', '2025/4', 'CPL/22(2)', 'CPLI/3'],
    follows: 'O1',
  },
  {
    id: '(b2) only the registered address Hangzhou is known',
    facts: { ...consumer, ...registered(HANGZHOU), ...abroad },
    values: ['NO lean', 'YES lean', 'NO lean'],
    because: [HANGZHOU, ['deal.concluded', 'seller.registeredAddress']],
    missing: [],
    wouldChange: ['seller.mainOffice'],
    rules: ['S1', 'T2a', 'F1'],
    sources: ['CPLI/3(2)'],
    follows: 'O1',
  },
  {
    id: '(c1) business, Trade Assurance order, main office Guangzhou, EUR 60,000',
    facts: c1,
    values: ['NO firm', 'NO firm', 'YES lean'],
    because: [GUANGZHOU, ['deal.concluded', 'buyer.kind', 'seller.mainOffice', 'claim.amount']],
    missing: [],
    rules: ['S1', 'T1a', 'L5', 'F1'],
    sources: ['2025/1(2)', 'FEE/55'],
    follows: 'O1',
  },
  {
    id: '(c2) as (c1), accepted on 2024-06-03',
    facts: { ...c1, 'filing.state': 'accepted', 'filing.acceptedOn': '2024-06-03', 'filing.court': 'other' },
    values: ['NO firm', 'NO firm', 'NO lean'],
    because: [GUANGZHOU, ['filing.acceptedOn', 'buyer.kind']],
    missing: [],
    rules: ['F3'],
    sources: [],
    follows: 'O16',
  },
  {
    id: '(d) met on Made-in-China.com, proforma invoice, bank transfer',
    facts: d,
    values: ['NO lean', 'NO lean', 'NO lean'],
    because: [HANGZHOU, ['deal.concluded', 'deal.paidOnPlatform', 'deal.deliveryOnPlatform', 'buyer.kind']],
    missing: [],
    rules: ['S3c'],
    sources: ['2025/1(1)(vi)', 'note/spc-2024-mx-10'],
    follows: 'O3',
  },
  {
    id: '(d) with the registered address instead',
    facts: { ...without(d, 'seller.mainOffice'), ...registered(HANGZHOU) },
    values: ['NO lean', 'NO lean', 'NO lean'],
    missing: [],
    rules: ['S3c', 'T17'],
    sources: ['CPLI/20'],
    follows: 'O3',
  },
  {
    id: '(e1) 1688 order through an agent, received by the forwarder in Guangzhou',
    facts: e1,
    values: ['NO firm', 'NO firm', 'YES lean'],
    because: [GUANGZHOU, ['deal.concluded', 'receipt.by', 'receipt.place', 'order.name']],
    missing: [],
    rules: ['S1', 'T4', 'F1', 'B7'],
    sources: ['CPLI/20'],
    follows: 'O1',
  },
  {
    id: '(e2) the agent ordered in his own name',
    facts: { ...e1, 'order.name': 'agent' },
    values: ['NO firm', 'NO firm', 'UNKNOWN'],
    missing: [],
    rules: ['B7'],
    sources: ['CC/925', 'CC/926', 'CPL/122(1)'],
    follows: 'O5',
  },
  {
    id: '(f) freight forwarder charged too much',
    facts: {
      ...base,
      'buyer.kind': 'business',
      'claim.ground': 'carriage',
      'deal.concluded': 'remote',
      ...office(GUANGZHOU),
    },
    values: ['NO firm', 'NO firm', 'NO firm'],
    because: [GUANGZHOU, ['claim.ground']],
    missing: [],
    rules: ['S7b'],
    sources: ['2025/1(1)(vii)'],
    follows: 'O3',
  },
  {
    id: '(f) told as a service with a physical part',
    facts: {
      ...base,
      'buyer.kind': 'business',
      'claim.ground': 'service',
      'service.physicalPart': 'yes',
      'deal.concluded': 'remote',
      ...office(GUANGZHOU),
    },
    values: ['NO firm', 'NO firm', 'NO firm'],
    because: [GUANGZHOU, ['service.physicalPart']],
    rules: ['S7b'],
    sources: ['2025/1(1)(vii)'],
    follows: 'O3',
  },
  {
    id: '(g) paid, never shipped, order address Berlin',
    facts: g,
    values: ['NO lean', 'NO lean', 'NO lean'],
    because: [GUANGZHOU, ['seller.registeredAddress', 'order.address']],
    missing: [],
    wouldChange: ['seller.mainOffice'],
    rules: ['T2a', 'T7b'],
    sources: ['CPLI/20'],
    follows: 'O3',
  },
  {
    id: '(h) as (g), order address a forwarder in Guangzhou',
    facts: { ...g, 'order.address': GUANGZHOU },
    values: ['NO lean', 'NO lean', 'UNKNOWN'],
    missing: ['seller.mainOffice'],
    rules: ['T7a'],
    sources: ['CPLI/20'],
    follows: 'O5',
  },
  {
    id: '(i) business, Hangzhou platform sued because it did not name the seller',
    facts: {
      ...business,
      ...office(SHENZHEN),
      ...abroad,
      'platform.sued': 'yes',
      'platform.operatorHome': HANGZHOU,
      'platform.contractingEntity': 'operator',
      'platform.grounds': ['identity_refused'],
    },
    values: ['NO firm', 'NO firm', 'NO firm'],
    because: [HANGZHOU, ['seller.mainOffice', 'buyer.kind', 'receipt.place']],
    missing: [],
    rules: ['T1a', 'T5', 'T14c'],
    sources: ['CRPL/44(1)'],
    follows: 'O3',
  },
  {
    id: '(j) negotiated clause for the Hangzhou Internet Court, place of contracting Hangzhou',
    facts: {
      ...business,
      ...office(GUANGZHOU),
      ...abroad,
      'clauses.looked': 'found',
      'clauses.found': ['court'],
      'courtClause.names': 'internet_court',
      'courtClause.cities': [HANGZHOU],
      'courtClause.force': 'must',
      'courtClause.parties': 'seller',
      'courtClause.written': 'yes',
      'courtClause.standardForm': 'no',
      'courtClause.connection': 'yes',
    },
    values: ['NO firm', 'YES lean', 'NO firm'],
    because: [HANGZHOU, ['courtClause.names', 'courtClause.cities', 'courtClause.connection', 'buyer.kind']],
    missing: [],
    rules: ['S1', 'T11a', 'V11'],
    sources: ['CPL/35', '2025/2'],
    follows: 'O1',
  },
  {
    id: '(k) seller not identified',
    facts: {
      ...without(consumer, 'seller.kind', 'seller.isTrader'),
      ...abroad,
      'seller.identity': 'unknown',
      'seller.kind': 'not_sure',
    },
    values: ['UNKNOWN', 'UNKNOWN', 'UNKNOWN'],
    missing: ['seller.identity', 'seller.mainOffice'],
    rules: ['B6', 'T3'],
    sources: ['CPL/122(2)', 'CPLI/209'],
    follows: 'O5',
  },
  {
    id: '(l) contract at a fair, paid and tracked on the platform, received in Guangzhou',
    facts: {
      ...base,
      'buyer.kind': 'business',
      'deal.concluded': 'in_person',
      'deal.onTheSpot': 'no',
      'deal.paidOnPlatform': 'yes',
      'deal.deliveryOnPlatform': 'yes',
      ...office(FOSHAN),
      'receipt.place': GUANGZHOU,
    },
    values: ['NO lean', 'NO lean', 'NO lean'],
    because: [GUANGZHOU, ['deal.onTheSpot', 'seller.mainOffice']],
    missing: [],
    rules: ['T1a', 'T10b'],
    sources: ['CPLI/18(2)'],
    follows: 'O3',
  },
  {
    id: '(m) consumer, submitted 2025-10-28, acceptance day not known',
    facts: m,
    values: ['NO firm', 'NO firm', 'YES lean'],
    because: [GUANGZHOU, ['deal.concluded', 'seller.mainOffice', 'buyer.kind']],
    rules: ['S1', 'T1a', 'F1', 'F3', 'D3'],
    sources: ['CPL/126', 'OLR/9'],
    follows: 'O1',
  },
  {
    id: '(n) as (m), business',
    facts: { ...m, 'buyer.kind': 'business' },
    values: ['NO firm', 'NO firm', 'UNKNOWN'],
    missing: ['filing.acceptedOn'],
    rules: [],
    sources: [],
    follows: 'O5',
  },
  {
    id: '(o) product liability, main office Hangzhou',
    facts: { ...b1, 'claim.ground': 'product_liability', 'tort.places': ['outside'] },
    values: ['NO firm', 'NO firm', 'NO firm'],
    because: [HANGZHOU, ['claim.ground']],
    missing: [],
    rules: ['S9b'],
    sources: ['2025/1'],
    follows: 'O3',
  },
  {
    id: '(p) as (b1), arbitration clause in the standard terms of the seller',
    facts: {
      ...b1,
      'clauses.looked': 'found',
      'clauses.found': ['arbitration'],
      'arbClause.parties': 'seller',
      'arbClause.standardForm': 'yes',
    },
    values: ['NO firm', 'UNKNOWN', 'NO firm'],
    missing: [],
    rules: ['B1c'],
    sources: ['ONL/1(4)'],
    follows: 'O5',
  },
  {
    id: '(q) as (b1), terms not looked at',
    facts: { ...b1, 'clauses.looked': 'not_looked' },
    values: ['NO lean', 'UNKNOWN', 'NO lean'],
    missing: ['clauses.looked'],
    rules: ['B1a', 'B2c', 'B3'],
    sources: ['CPL/35'],
    follows: 'O5',
  },
  {
    id: '(r1) RMB 40,000,000',
    facts: { ...b1, 'claim.amount': { amount: '40000000', currency: 'CNY' } },
    values: ['NO firm', 'NO firm', 'NO firm'],
    because: [HANGZHOU, ['claim.amount']],
    missing: [],
    rules: ['L2a'],
    sources: ['LEV/2(1)'],
    follows: 'O15',
  },
  {
    // EUR 4,756,098 at 8.2 is about RMB 39,000,000.
    id: '(r2) converted claim of RMB 39,000,000',
    facts: { ...b1, 'claim.amount': { amount: '4756098', currency: 'EUR' } },
    values: ['NO firm', 'UNKNOWN', 'NO firm'],
    rules: ['L5'],
    sources: ['FEE/55'],
    follows: 'O5',
  },
  {
    id: '(s) Hong Kong company with seizable goods in Hangzhou',
    facts: {
      ...consumer,
      ...abroad,
      ...office('outside'),
      'seller.links': ['property'],
      'seller.linkPlaces': [HANGZHOU],
    },
    values: ['NO firm', 'YES lean', 'NO firm'],
    because: [HANGZHOU, ['deal.concluded', 'seller.links', 'seller.linkPlaces']],
    missing: [],
    rules: ['S1', 'T19'],
    sources: ['CPL/276'],
    follows: 'O1',
  },
  {
    id: '(t) as (d), consumer, who led the payment away is not known',
    facts: { ...d, 'buyer.kind': 'consumer', 'deal.staffLedAway': 'not_sure' },
    values: ['NO lean', 'UNKNOWN', 'NO lean'],
    missing: ['deal.staffLedAway'],
    rules: [],
    sources: [],
    follows: 'O5',
  },
  {
    id: '(u) made to the drawings of the buyer, platform order, main office Hangzhou',
    facts: u,
    values: ['NO lean', 'UNKNOWN', 'NO lean'],
    missing: [],
    rules: ['S15b'],
    sources: ['CC/595', 'CC/770'],
    follows: 'O5',
  },
  {
    id: '(v) as (u), concluded by e-mail, no platform at all',
    facts: {
      ...without(u, 'deal.siteHostsSellers', 'deal.termsOffPlatform'),
      'deal.concluded': 'remote',
      'deal.metOnPlatform': 'no',
      'deal.paidOnPlatform': 'no',
      'deal.deliveryOnPlatform': 'no',
    },
    values: ['NO lean', 'NO lean', 'NO lean'],
    because: [HANGZHOU, ['deal.concluded', 'deal.object']],
    missing: [],
    rules: ['S4', 'S15b'],
    sources: ['2025/1(1)(vi)'],
    follows: 'O3',
  },
];

const value = (v: { verdict: string; firm: boolean }): string =>
  v.verdict === 'unknown' ? 'UNKNOWN' : `${v.verdict.toUpperCase()} ${v.firm ? 'firm' : 'lean'}`;

describe('worked checks of the Internet Court decision', () => {
  it.each(checks)('$id', (check) => {
    const a = assess(check.facts, { asOf: '2026-11-21' });
    const { cities } = a.internetCourt;
    expect([BEIJING, HANGZHOU, GUANGZHOU].map((c) => value(cities[c as City]))).toEqual(check.values);
    if (check.because) {
      const [city, facts] = check.because;
      expect(cities[city].because).toEqual(expect.arrayContaining(facts));
    }
    if (check.missing) expect([...a.internetCourt.missing].sort()).toEqual(expect.arrayContaining(check.missing));
    if (check.missing?.length === 0) expect(a.internetCourt.missing).toEqual([]);
    if (check.wouldChange) expect(a.internetCourt.wouldChange).toEqual(check.wouldChange);
    const all = Object.values(cities);
    expect(all.flatMap((c) => c.rules)).toEqual(expect.arrayContaining([...check.rules]));
    expect(all.flatMap((c) => c.sources)).toEqual(expect.arrayContaining([...check.sources]));
    expect(a.outcomes[0]?.id).toBe(check.follows);
  });

  it('(m) says that the day of acceptance decides whether the case stays where it is', () => {
    const a = assess(m, { asOf: '2026-11-21' });
    expect(a.outcomes.find((o) => o.id === 'D3')?.missing).toEqual(['filing.acceptedOn']);
  });

  it('(o) says that product liability left the list, and decides the contract claim as (b1)', () => {
    const a = assess(
      { ...b1, 'claim.ground': 'product_liability', 'tort.places': ['outside'] },
      { asOf: '2026-11-21' },
    );
    expect(a.outcomes.map((o) => o.id)).toContain('O9');
    const sale = a.otherClaims.find((c) => c.ground === 'sale');
    expect(value(sale?.internetCourt.cities[HANGZHOU] ?? { verdict: 'none', firm: false })).toBe('YES firm');
  });

  it('(w) the seller has sued: counterclaim in that court, before anything else', () => {
    const a = assess({ ...b1, 'filing.state': 'sued_by_seller' }, { asOf: '2026-11-21' });
    expect(a.outcomes[0]).toMatchObject({ id: 'O14', because: ['filing.state'] });
    expect(a.internetCourt.background).toBe(true);
  });
});

describe('the ordinary court of the checks (3.8)', () => {
  const court = (facts: Facts) => assess(facts, { asOf: '2026-11-21' }).ordinaryCourt;
  it.each([
    ['(a) Shenzhen basic court', { ...consumer, ...registered(SHENZHEN), ...abroad }, [SHENZHEN], 'basic'],
    ['(d) Hangzhou basic court', d, [HANGZHOU], 'basic'],
    [
      '(e2) Yiwu, where the seller is, or Guangzhou, where the goods were received',
      { ...e1, 'order.name': 'agent' },
      [YIWU, GUANGZHOU],
      'basic',
    ],
    [
      '(l) Foshan basic court',
      {
        ...base,
        'buyer.kind': 'business',
        'deal.concluded': 'in_person',
        'deal.onTheSpot': 'no',
        ...office(FOSHAN),
        'receipt.place': GUANGZHOU,
      },
      [FOSHAN],
      'basic',
    ],
    [
      '(r1) Hangzhou intermediate court',
      { ...b1, 'claim.amount': { amount: '40000000', currency: 'CNY' } },
      [HANGZHOU],
      'intermediate',
    ],
    [
      '(r2) basic or intermediate court',
      { ...b1, 'claim.amount': { amount: '4756098', currency: 'EUR' } },
      [HANGZHOU],
      'basic_or_intermediate',
    ],
  ] as [string, Facts, string[], string][])('%s', (_, facts, places, level) => {
    expect(court(facts)).toMatchObject({ kind: 'ordinary', places, level });
    expect(court(facts).sources).toContain('LEV/4');
  });

  it('carriage by sea goes to a maritime court, other carriage to start, end or seat', () => {
    const carriage: Facts = { ...base, 'claim.ground': 'carriage', 'buyer.kind': 'business', ...office(GUANGZHOU) };
    expect(court({ ...carriage, 'carriage.mode': 'sea' }).kind).toBe('maritime');
    const air = court({ ...carriage, 'carriage.mode': 'other', 'carriage.from': SHENZHEN, 'carriage.to': 'outside' });
    expect(air).toMatchObject({ kind: 'ordinary', places: [SHENZHEN, GUANGZHOU] });
    expect(air.sources).toContain('CPL/28');
  });
});
