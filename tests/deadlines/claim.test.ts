import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../rules/days';
import { limitation, limitationOpen } from '../../rules/deadlines/claim';
import { isNotToWaitFor } from '../../rules/deadlines/clock';
import { sourcesOf } from '../../rules/deadlines/clock-sources';
import { certaintyOf } from '../../rules/deadlines/firmness';
import { endOf, later } from '../../rules/deadlines/period';
import type { Facts, Value } from '../../rules/facts';
import { limitationInput } from '../../rules/inputs/clocks';
import { around, base, defects, international, names, one, service, TODAY } from './find';

type Act = Value<'acts.list'>[number];
const with_ = (facts: Facts, ...acts: Act[]): Facts => ({ ...facts, 'acts.list': acts });
const ends = (facts: Facts, asOf = TODAY) => {
  const c = limitation(facts, asOf)[0];
  return [c?.name, c?.lastDay, c?.latestDay];
};

const old: Facts = { ...international, 'breach.on': '2023-09-21' };
const demand: Act = { kind: 'demand', on: '2025-09-21', arrived: 'yes' };

describe('international sale (check7–check9)', () => {
  it('check7: four years from the demand', () => {
    const c = one('limitation_sale', with_(old, demand));
    expect(c).toMatchObject({ state: 'running', lastDay: '2029-09-21', latestDay: '2029-09-21', start: '2023-09-21' });
    expect(c.restartedBy).toEqual([{ kind: 'demand', on: '2025-09-21' }]);
    expect(limitationOpen(with_(old, demand), TODAY)).toBe('yes');
  });

  it('check7, consumer: three years as the safe end, four to argue', () => {
    const facts: Facts = { ...with_(old, demand), 'buyer.kind': 'consumer' };
    expect(ends(facts)).toEqual(['limitation_sale', '2028-09-21', '2029-09-21']);
    expect(limitationOpen(facts, TODAY)).toBe('yes');
  });

  it('check8: no act', () => {
    expect(one('limitation_sale', old)).toMatchObject({ state: 'running', lastDay: '2027-09-21', daysLeft: 304 });
    expect(around('limitation_sale', old, '2027-09-21')).toEqual(['running', 'running', 'over']);
  });

  it('check9: consumer, no act', () => {
    const facts: Facts = { ...old, 'buyer.kind': 'consumer' };
    expect(ends(facts)).toEqual(['limitation_sale', '2026-09-21', '2027-09-21']);
    expect(limitationOpen(facts, TODAY)).toBe('unknown');
    expect(around('limitation_sale', facts, '2026-09-21')).toEqual(['running', 'running', 'between']);
    expect(around('limitation_sale', facts, '2027-09-21')).toEqual(['between', 'between', 'over']);
  });

  it.each<[string, Facts]>([
    ['role not sure', { 'buyer.kind': 'not_sure' }],
    ['buyer in Hong Kong', { 'buyer.country': 'HK' }],
    ['buyer in Macao', { 'buyer.country': 'MO' }],
    ['buyer in Taiwan', { 'buyer.country': 'TW' }],
    ['buyer country not known', { 'buyer.country': 'not_sure' }],
    ['seller state not known', { 'seller.country': 'not_sure' }],
    ['law not sure', { 'contract.governingLaw': 'not_sure' }],
    // S15b; CC 188, 595, 770: a work contract has the three years.
    ['goods made to order', { 'deal.object': 'made_to_order' }],
  ])('%s: three years safe, four to argue', (_name, more) => {
    expect(ends({ ...old, ...more })).toEqual(['limitation_sale', '2026-09-21', '2027-09-21']);
  });

  it('role not answered: the same', () => {
    const { 'buyer.kind': _, ...facts } = old;
    expect(ends(facts)).toEqual(['limitation_sale', '2026-09-21', '2027-09-21']);
    expect(limitation(facts, TODAY)[0]?.missing).toEqual(['buyer.kind']);
  });

  it('the seller is in mainland China if its main office or registered place is', () => {
    const facts: Facts = { ...old, 'seller.country': 'not_sure' };
    expect(ends({ ...facts, 'seller.mainOffice': '330100' })[1]).toBe('2027-09-21');
    expect(ends({ ...facts, 'seller.registeredAddress': 'elsewhere' })[1]).toBe('2027-09-21');
    expect(ends({ ...facts, 'seller.mainOffice': 'outside' })[1]).toBe('2026-09-21');
  });

  it('both in the same state: three years', () => {
    expect(ends({ ...old, 'buyer.country': 'CN' })).toEqual(['limitation_general', '2026-09-21', '2026-09-21']);
  });

  it('the ground not known, the dispute is: as a sale that may be one', () => {
    const { 'claim.ground': _, ...facts } = old;
    expect(ends(facts)).toEqual(['limitation_sale', '2026-09-21', '2027-09-21']);
    expect(limitation(facts, TODAY)[0]?.missing).toContain('claim.ground');
  });
});

describe('three years in general (check10–check12)', () => {
  it('check10: passed', () => {
    const facts: Facts = { ...service, 'breach.on': '2023-01-10' };
    expect(one('limitation_general', facts)).toMatchObject({ state: 'over', lastDay: '2026-01-10' });
    expect(limitationOpen(facts, TODAY)).toBe('no');
    expect(around('limitation_general', facts, '2026-01-10')).toEqual(['running', 'running', 'over']);
  });

  const early: Facts = { ...service, 'breach.on': '2022-01-10' };
  const sent: Act = { kind: 'demand', on: '2024-06-01', arrived: 'sent_with_proof' };

  it('check11: sent with proof', () => {
    expect(ends(with_(early, sent)).slice(1)).toEqual(['2027-06-01', '2027-06-01']);
  });

  it('check11: without proof of sending', () => {
    const facts = with_(early, { kind: 'demand', on: '2024-06-01' });
    expect(ends(facts).slice(1)).toEqual(['2025-01-10', '2027-06-01']);
    expect(limitationOpen(facts, TODAY)).toBe('unknown');
    expect(limitation(facts, TODAY)[0]?.missing).toContain('acts.list');
  });

  it('a demand that did not arrive does nothing', () => {
    const facts = with_(early, { kind: 'demand', on: '2024-06-01', arrived: 'no' });
    expect(ends(facts).slice(1)).toEqual(['2025-01-10', '2025-01-10']);
  });

  it('check12: police report, no case opened', () => {
    const facts = with_(
      { ...service, 'breach.on': '2023-08-01' },
      { kind: 'police_report', on: '2025-05-01', endedOn: '2025-07-01' },
    );
    expect(ends(facts).slice(1)).toEqual(['2028-07-01', '2028-07-01']);
  });
});

describe('acts', () => {
  const early: Facts = { ...service, 'breach.on': '2023-01-10' };
  const on = '2025-03-05';

  it.each(['promise', 'part_payment', 'part_performance', 'mediation_body', 'cn_authority_complaint'] as const)(
    '%s: from that day',
    (kind) => {
      expect(ends(with_(early, { kind, on })).slice(1)).toEqual(['2028-03-05', '2028-03-05']);
    },
  );

  it.each(['suit', 'arbitration', 'payment_order', 'presuit_preservation', 'police_report'] as const)(
    '%s: anew from its end; not ended, from the act for certain and from today perhaps',
    (kind) => {
      expect(ends(with_(early, { kind, on, endedOn: '2026-02-10' })).slice(1)).toEqual(['2029-02-10', '2029-02-10']);
      expect(ends(with_(early, { kind, on })).slice(1)).toEqual(['2028-03-05', '2029-11-21']);
      expect(ends(with_(early, { kind, on, endedOn: '2026-12-01' })).slice(1)).toEqual(['2028-03-05', '2029-11-21']);
    },
  );

  it('a procedure begun in time restarts the time although it ended after the old end', () => {
    const facts = with_(early, { kind: 'suit', on: '2026-01-10', endedOn: '2026-10-01' });
    expect(ends(facts).slice(1)).toEqual(['2029-10-01', '2029-10-01']);
  });

  it('platform complaint: as a demand if it reached the seller, else not known', () => {
    expect(ends(with_(early, { kind: 'platform_complaint', on, arrived: 'yes' })).slice(1)).toEqual([
      '2028-03-05',
      '2028-03-05',
    ]);
    for (const more of [{}, { arrived: 'no' }, { arrived: 'sent_with_proof' }] as const) {
      const facts = with_(early, { kind: 'platform_complaint', on, ...more });
      expect(ends(facts).slice(1)).toEqual(['2026-01-10', '2028-03-05']);
    }
  });

  it.each([
    ['2026-01-09', '2029-01-09'],
    ['2026-01-10', '2029-01-10'],
    ['2026-01-11', '2026-01-10'],
  ])('a demand on %s, the end being 2026-01-10', (day, last) => {
    expect(ends(with_(early, { kind: 'demand', on: day, arrived: 'yes' })).slice(1)).toEqual([last, last]);
  });

  it('acts in a chain, in any order; each must be before the end then running', () => {
    const chain: Act[] = [
      { kind: 'promise', on: '2026-06-01' },
      { kind: 'demand', on: '2025-12-01', arrived: 'yes' },
    ];
    expect(ends(with_(early, ...chain)).slice(1)).toEqual(['2029-06-01', '2029-06-01']);
    expect(one('limitation_general', with_(early, ...chain)).restartedBy).toEqual([
      { kind: 'demand', on: '2025-12-01' },
      { kind: 'promise', on: '2026-06-01' },
    ]);
  });

  it('an uncertain act carries a certain one on the other track only', () => {
    const facts = with_(early, { kind: 'demand', on: '2025-12-01' }, { kind: 'part_payment', on: '2026-06-01' });
    expect(ends(facts).slice(1)).toEqual(['2026-01-10', '2029-06-01']);
  });

  it('before the breach, or after today: nothing', () => {
    expect(ends(with_(early, { kind: 'demand', on: '2022-12-01', arrived: 'yes' }))[1]).toBe('2026-01-10');
    expect(ends(with_(early, { kind: 'demand', on: '2026-12-01', arrived: 'yes' })).slice(1)).toEqual([
      '2026-01-10',
      '2026-01-10',
    ]);
  });

  it('without a day: at the latest on the last day then running', () => {
    const c = one('limitation_general', with_(early, { kind: 'demand', arrived: 'yes' }));
    expect(c).toMatchObject({ lastDay: '2026-01-10', latestDay: '2029-01-10', state: 'between' });
    expect(c.assumed).toContain('act-without-day');
  });

  it('a promise after the end can only be argued (CC 192(2))', () => {
    const c = one('limitation_general', with_(early, { kind: 'promise', on: '2026-03-01' }));
    expect(c).toMatchObject({ lastDay: '2026-01-10', latestDay: '2029-03-01', state: 'between' });
    expect(c.assumed).toContain('promise-after-the-end');
  });
});

describe('suspension (CC 194)', () => {
  const early: Facts = { ...service, 'breach.on': '2023-01-10' };
  const obstacle = (kind: Value<'limitation.obstacle'> | 'not_sure', removed?: string): Facts => ({
    ...early,
    'limitation.obstacle': kind,
    ...(removed ? { 'limitation.obstacleRemovedOn': removed } : {}),
  });

  it.each([
    // The last six months before 2026-01-10 begin on 2025-07-10.
    ['2025-07-09', '2026-01-10'],
    ['2025-07-10', '2026-01-10'],
    ['2025-07-11', '2026-01-11'],
    ['2025-12-31', '2026-06-30'],
    ['2026-08-31', '2027-02-28'],
  ])('removed on %s', (removed, last) => {
    expect(ends(obstacle('force_majeure', removed)).slice(1)).toEqual([last, last]);
  });

  it('still there: six months from today at the least; a later day has not come', () => {
    expect(ends(obstacle('controlled', 'none')).slice(1)).toEqual(['2027-05-21', '2027-05-21']);
    expect(ends(obstacle('controlled', '2027-01-01')).slice(1)).toEqual(['2027-05-21', '2027-05-21']);
  });

  it('day not known, kind not sure, another obstacle: only to argue', () => {
    expect(ends(obstacle('force_majeure')).slice(1)).toEqual(['2026-01-10', '2027-05-21']);
    expect(ends(obstacle('not_sure', '2026-03-01')).slice(1)).toEqual(['2026-01-10', '2026-09-01']);
    expect(ends(obstacle('other', '2026-03-01')).slice(1)).toEqual(['2026-01-10', '2026-09-01']);
    expect(ends(obstacle('none', '2026-03-01')).slice(1)).toEqual(['2026-01-10', '2026-01-10']);
  });

  it('not yet in the last six months: nothing', () => {
    const facts: Facts = { ...obstacle('force_majeure', 'none'), 'breach.on': '2025-01-10' };
    expect(ends(facts).slice(1)).toEqual(['2028-01-10', '2028-01-10']);
  });

  it('an act within the moved end counts', () => {
    const facts = with_(obstacle('force_majeure', '2025-12-31'), { kind: 'demand', on: '2026-06-30', arrived: 'yes' });
    expect(ends(facts).slice(1)).toEqual(['2029-06-30', '2029-06-30']);
  });
});

describe('the seller outside the mainland, the law of the contract not told (PIL 7, 41)', () => {
  const { 'contract.governingLaw': _, ...untold } = old;
  const abroad: Facts = { ...untold, 'buyer.kind': 'business', 'seller.country': 'HK' };

  it.each(['limitation_sale', 'long_stop'] as const)('%s: the law there may govern, and was not read', (name) => {
    const c = one(name, abroad);
    expect(c.assumed).toContain('seller-law-may-govern');
    expect(sourcesOf(c)).toEqual(expect.arrayContaining(['PIL/7', 'PIL/41']));
    expect(certaintyOf(c)).toBe('unverified');
    for (const other of [untold, { ...abroad, 'contract.governingLaw': 'chinese' } as const]) {
      expect(one(name, other).assumed).not.toContain('seller-law-may-govern');
      expect(sourcesOf(one(name, other))).not.toContain('PIL/41');
    }
  });

  // PIL 42: the law at the consumer's habitual residence governs the contract, and with it each of these times.
  it.each(['limitation_sale', 'long_stop', 'notice_cc', 'termination_right'] as const)(
    '%s of a consumer: the law at home may govern, and was not read',
    (name) => {
      const facts: Facts = {
        ...untold,
        ...defects,
        'buyer.kind': 'consumer',
        'buyer.country': 'DE',
        'termination.ground': 'quality',
        'termination.groundKnownOn': '2026-09-20',
      };
      const c = one(name, facts);
      expect(c.assumed).toContain('home-law-may-govern');
      expect(sourcesOf(c)).toContain('PIL/42');
      expect(certaintyOf(c)).toBe('unverified');
      const { 'buyer.country': __, ...noCountry } = facts;
      for (const other of [
        { ...facts, 'contract.governingLaw': 'chinese' },
        // A buyer at home in the mainland is asked for no country.
        { ...noCountry, 'buyer.origin': 'mainland' },
      ] as const) {
        // At home in the mainland: no international sale.
        const there = name === 'limitation_sale' && 'buyer.origin' in other ? 'limitation_general' : name;
        expect(one(there, other).assumed).not.toContain('home-law-may-govern');
        expect(sourcesOf(one(there, other))).not.toContain('PIL/42');
      }
      expect(one(name, { ...noCountry, 'buyer.origin': 'mainland_living_abroad' }).assumed).toContain(
        'home-law-may-govern',
      );
    },
  );

  // PIL 45: the law at the habitual residence of whoever was harmed.
  it('harm by goods to a buyer at home in the mainland: by Chinese law', () => {
    const facts: Facts = { ...base, 'buyer.kind': 'consumer', 'claim.ground': 'product_liability' };
    const c = one('limitation_general', { ...facts, 'buyer.origin': 'mainland' });
    expect(c.assumed).toContain('harm-as-start');
    expect([c.because.includes('buyer.origin'), c.missing.includes('buyer.country')]).toEqual([true, false]);
    expect(one('limitation_general', facts).assumed).toContain('product-law-abroad');
  });

  it('a carrier who owes: the place of the seller says nothing about that contract', () => {
    const c = one('limitation_carrier', { ...abroad, 'claim.ground': 'carriage', 'carriage.mode': 'sea' });
    expect(c.assumed).toContain('governing-law-unknown');
    expect(c.assumed).not.toContain('seller-law-may-govern');
  });
});

describe('carrier (check6)', () => {
  const sea: Facts = {
    ...base,
    'claim.ground': 'carriage',
    'carriage.mode': 'sea',
    'dispute.kind': 'extra_charge',
    'delivery.expectedOn': '2026-11-01',
  };

  it('check6: one year from the day delivery was due', () => {
    expect(one('limitation_carrier', sea)).toMatchObject({ state: 'running', lastDay: '2027-11-01' });
    expect(one('limitation_carrier', { ...sea, 'receipt.on': 'none' })).toMatchObject({ latestDay: '2027-11-01' });
    expect(around('limitation_carrier', { ...sea, 'receipt.on': 'none' }, '2027-11-01')).toEqual([
      'running',
      'running',
      'over',
    ]);
  });

  it('delivered: from delivery', () => {
    expect(ends({ ...sea, 'receipt.on': '2026-10-20' }).slice(1)).toEqual(['2027-10-20', '2027-10-20']);
  });

  it('not by sea, or not known: one year safe, three to argue', () => {
    const facts: Facts = { ...sea, 'receipt.on': '2026-10-20' };
    expect(ends({ ...facts, 'carriage.mode': 'other' }).slice(1)).toEqual(['2027-10-20', '2029-10-20']);
    expect(ends({ ...facts, 'carriage.mode': 'not_sure' }).slice(1)).toEqual(['2027-10-20', '2029-10-20']);
  });

  it('a dispute with the carrier beside a claim from the sale: both clocks', () => {
    const facts: Facts = { ...international, 'dispute.kind': 'carrier', 'receipt.on': '2026-10-20' };
    expect(names(facts)).toEqual(expect.arrayContaining(['limitation_sale', 'limitation_carrier']));
  });

  // Delivery 2025-10-20, end 2026-10-20 without an act.
  const older: Facts = { ...sea, 'receipt.on': '2025-10-20' };
  it.each([
    ['2026-04-30', '2026-10-20', '2026-10-20'],
    ['2026-05-01', '2026-10-20', '2027-05-01'],
  ])('older cargo, written demand on %s', (on, last, latest) => {
    expect(ends(with_(older, { kind: 'demand', on, arrived: 'yes' })).slice(1)).toEqual([last, latest]);
  });

  it('cargo delivered under the new Code: a demand restarts the year', () => {
    const facts = with_({ ...sea, 'receipt.on': '2026-05-01' }, { kind: 'demand', on: '2026-09-01', arrived: 'yes' });
    expect(ends(facts).slice(1)).toEqual(['2027-09-01', '2027-09-01']);
  });

  it('a suit restarts it, a promise perhaps', () => {
    const suit = with_(older, { kind: 'suit', on: '2026-03-01', endedOn: '2026-08-01' });
    expect(ends(suit).slice(1)).toEqual(['2027-08-01', '2027-08-01']);
    expect(ends(with_(older, { kind: 'promise', on: '2026-03-01' })).slice(1)).toEqual(['2026-10-20', '2027-03-01']);
  });
});

describe('no start, other law', () => {
  it('no breach day: no day, and the question', () => {
    const { 'breach.on': _, ...facts } = international;
    const c = one('limitation_sale', facts);
    expect(c).toMatchObject({ state: 'unknown', start: null, lastDay: null, latestDay: null, daysLeft: null });
    expect(c.missing).toContain('breach.on');
    expect(limitationOpen(facts, TODAY)).toBe('unknown');
  });

  it('nothing known of the claim', () => {
    const c = one('limitation_general', { 'breach.on': '2023-01-10' });
    expect(c).toMatchObject({ state: 'unknown', lastDay: null });
    expect(c.missing).toEqual(['claim.ground']);
  });

  it('foreign law: not computed', () => {
    const facts: Facts = { ...international, 'contract.governingLaw': 'foreign' };
    expect(one('limitation_sale', facts)).toMatchObject({ state: 'no-day', lastDay: null, assumed: ['foreign-law'] });
    expect(limitationOpen(facts, TODAY)).toBe('foreign');
  });

  it('law not known: after the Chinese end still not known', () => {
    const facts: Facts = { ...service, 'breach.on': '2020-01-10', 'contract.governingLaw': 'not_sure' };
    expect(one('limitation_general', facts).state).toBe('over');
    expect(limitationOpen(facts, TODAY)).toBe('unknown');
  });
});

describe('the time to claim after a final decision', () => {
  it.each<[string, Facts]>([
    ['mainland decision in effect, no new facts', { 'history.decided': 'mainland_final', 'history.newFacts': 'no' }],
    ['award (ARB 10)', { 'history.decided': 'award' }],
    ['foreign judgment that was recognised (CPLI 247)', { 'history.decided': 'foreign_recognised' }],
    ['enforcement', { 'case.stage': 'enforcement' }],
    ['a judgment that is enforced', { 'history.decided': 'mainland_final', 'case.stage': 'enforcement' }],
  ])('%s: the time for enforcement counts, not this one (CPL 250)', (_name, more) => {
    const facts: Facts = { ...international, ...more };
    expect(one('limitation_sale', facts)).toMatchObject({
      state: 'no-day',
      lastDay: null,
      assumed: ['claim-decided'],
      because: Object.keys(more),
    });
    expect(names(facts)).not.toContain('long_stop');
    expect(limitationOpen(facts, TODAY)).toBe('decided');
  });

  it.each(['none', 'foreign_not_recognised', 'foreign_pending', 'confirmed_mediation', 'not_final'] as const)(
    '%s: it goes on',
    (decided) => {
      expect(ends({ ...international, 'history.decided': decided })[1]).toBe('2030-06-01');
    },
  );

  it.each<[string, Facts]>([
    ['new facts', { 'history.newFacts': 'yes' }],
    ['new facts, perhaps', { 'history.newFacts': 'not_sure' }],
    ['whether new facts came not told (IC 1.1: unknown)', {}],
    ['new facts, while the old judgment is enforced', { 'history.newFacts': 'yes', 'case.stage': 'enforcement' }],
    ['a case before a court now', { 'case.stage': 'first_instance' }],
  ])('decided, and %s: a new suit is taken, and the time goes on (CPLI 248)', (_name, more) => {
    const facts: Facts = { ...international, 'history.decided': 'mainland_final', ...more };
    expect(ends(facts)[1]).toBe('2030-06-01');
    expect(limitationOpen(facts, TODAY)).toBe('yes');
  });
});

it.each<[string, boolean, Facts]>([
  ['not connected: it was not decided there', false, { 'filing.counter': 'unconnected' }],
  ['not connected, and nobody has', false, { 'filing.counter': 'unconnected', 'history.decided': 'none' }],
  ['separate: that judgment may bar it', true, { 'filing.counter': 'separate' }],
  ['not told how: perhaps it was decided there', true, {}],
  ['not sure how: perhaps it was decided there', true, { 'filing.counter': 'not_sure' }],
])("the seller's case is enforced, the own claim is %s (CPLI 247, B8b)", (_name, isOpen, more) => {
  const facts: Facts = { ...international, 'filing.state': 'sued_by_seller', 'case.stage': 'enforcement', ...more };
  // Four years from 2026-06-01 (CC 594): the safe day stands, with its doubt.
  const c = one('limitation_sale', facts);
  expect([c.lastDay, c.assumed.includes('may-be-decided')]).toEqual(['2030-06-01', isOpen]);
  expect(c.missing.includes('filing.counter')).toBe(isOpen && more['filing.counter'] !== 'separate');
  expect(one('long_stop', facts).assumed.includes('may-be-decided')).toBe(isOpen);
  expect(limitationOpen(facts, TODAY)).toBe('yes');
  expect(limitationOpen({ ...facts, 'filing.counter': 'counterclaim' }, TODAY)).toBe('decided');
  expect(limitationOpen({ ...facts, 'history.decided': 'award' }, TODAY)).toBe('decided');
});

it('enforced, and "nobody has decided it" is no reason for it', () => {
  const facts: Facts = { ...international, 'history.decided': 'none', 'case.stage': 'enforcement' };
  expect(one('limitation_sale', facts)).toMatchObject({ assumed: ['claim-decided'], because: ['case.stage'] });
});

describe('the suit that is filed (CC 195(3), LIM 10)', () => {
  const pending: Facts = { ...service, 'breach.on': '2023-01-10', 'filing.state': 'accepted' };

  it('from the complaint, else from its acceptance; anew from its end, which has not come', () => {
    const facts: Facts = { ...pending, 'filing.acceptedOn': '2025-09-10' };
    const c = one('limitation_general', facts);
    expect(c).toMatchObject({ lastDay: '2028-09-10', latestDay: null });
    expect(c.assumed).toContain('suit-goes-on');
    expect(isNotToWaitFor(c)).toBe(true);
    expect(one('limitation_general', { ...facts, 'filing.state': 'refused' }).assumed).not.toContain('suit-goes-on');
    // Filed after the three years: nothing starts afresh.
    expect(one('limitation_general', { ...facts, 'filing.acceptedOn': '2026-02-10' }).assumed).not.toContain(
      'suit-goes-on',
    );
    expect(c.restartedBy).toEqual([{ kind: 'suit', on: '2025-09-10' }]);
    expect(c.because).toContain('filing.acceptedOn');
    expect(c.missing).not.toContain('acts.list');
    expect(ends({ ...facts, 'filing.submittedOn': '2025-09-01' })[1]).toBe('2028-09-01');
    expect(ends({ ...pending, 'filing.state': 'submitted', 'filing.submittedOn': '2025-09-01' })[1]).toBe('2028-09-01');
  });

  it('neither day known: not certain that it was in time, and the day is asked', () => {
    const c = one('limitation_general', pending);
    // In time: anew from the end of the suit, which has not come (CC 195(3)). Not in time: over. No day counted from today.
    expect(c).toMatchObject({ lastDay: '2026-01-10', latestDay: null, state: 'unknown' });
    expect(c.assumed).toContain('suit-without-day');
    expect(c.assumed).not.toContain('act-without-day');
    expect(limitationInput(pending, TODAY).input).toMatchObject({ options: ['between'] });
    // Before the end: filed on whatever day until today, it was in time (CC 195(3)), so nothing runs and no day is asked.
    const inTime = one('limitation_general', { ...pending, 'breach.on': '2024-01-10' });
    expect(inTime.assumed).toContain('suit-goes-on');
    expect(inTime.missing).not.toContain('filing.submittedOn');
    expect(limitationInput({ ...pending, 'breach.on': '2024-01-10' }, TODAY).input).toMatchObject({ options: ['yes'] });
    expect(c.missing).toContain('filing.submittedOn');
    expect(c.because).toContain('filing.state');
    expect(c.restartedBy ?? []).toEqual([]);
  });

  it('filed in time, and three years from the filing are over: the suit still goes on, and no day counts', () => {
    const facts: Facts = { ...pending, 'breach.on': '2022-01-15', 'filing.acceptedOn': '2022-12-01' };
    expect(one('limitation_general', facts)).toMatchObject({ state: 'no-day', lastDay: null });
    expect(limitationOpen(facts, TODAY)).toBe('yes');
    expect(limitationOpen({ ...facts, 'filing.state': 'refused' }, TODAY)).toBe('no');
  });

  it('not where the seller sued, nor a suit that is told among the acts', () => {
    const facts: Facts = { ...pending, 'filing.acceptedOn': '2025-09-10' };
    expect(ends({ ...facts, 'filing.state': 'sued_by_seller' })[1]).toBe('2026-01-10');
    expect(ends(with_(facts, { kind: 'suit', on: '2025-08-20' }))[1]).toBe('2028-08-20');
    // A suit told without its day does not hide the day of the filing.
    expect(ends(with_(facts, { kind: 'suit' }))[1]).toBe('2028-09-10');
  });

  it('a suit among the acts that is of a later day does not undo the filing (LIM 10)', () => {
    const early: Facts = { ...pending, 'breach.on': '2021-08-01', 'filing.acceptedOn': '2024-06-01' };
    // Until 2024-08-01; from the filing until 2027-06-01, so the later one is in time, too (CC 188, 195).
    const facts = with_(early, { kind: 'suit', on: '2025-06-01' });
    expect(one('limitation_general', facts)).toMatchObject({ lastDay: '2028-06-01', latestDay: null });
    expect(one('limitation_general', facts).assumed).toContain('suit-goes-on');
    expect(limitationOpen(facts, TODAY)).toBe('yes');
    // One that has not come hides nothing, either.
    expect(ends(with_(early, { kind: 'suit', on: '2027-06-01' }))[1]).toBe('2027-06-01');
    const undated = with_({ ...pending, 'breach.on': '2024-01-10' }, { kind: 'suit', on: '2027-06-01' });
    expect(one('limitation_general', undated).assumed).toContain('suit-goes-on');
  });

  it('one of a later day that ended: whether the suit that was filed goes on is not known', () => {
    const facts = with_(
      { ...pending, 'filing.submittedOn': '2025-09-10' },
      { kind: 'suit', on: '2025-09-17', endedOn: '2026-02-10' },
    );
    const c = one('limitation_general', facts);
    // Three years from the end that is told; if the suit goes on, from no earlier than today.
    expect(c).toMatchObject({ state: 'running', lastDay: '2029-02-10', latestDay: '2029-11-21' });
    expect(c.assumed).not.toContain('suit-goes-on');
    expect(c.missing).toContain('acts.list');
    const long = with_(
      { ...pending, 'breach.on': '2017-01-10', 'filing.submittedOn': '2018-09-10' },
      { kind: 'suit', on: '2019-09-17', endedOn: '2020-02-10' },
    );
    expect(one('limitation_general', long)).toMatchObject({ state: 'between', lastDay: '2023-02-10' });
    expect(limitationOpen(long, TODAY)).toBe('unknown');
  });

  const first: Act = { kind: 'suit', on: '2021-10-10', endedOn: '2022-01-10' };
  const twice: Facts = { ...pending, 'breach.on': '2021-01-15' };

  it('a second one, filed before three years from the end of the first: it goes on', () => {
    const facts: Facts = { ...with_(twice, first), 'filing.acceptedOn': '2024-06-01' };
    // Anew from 2022-01-10, so until 2025-01-10 (CC 195(3)).
    expect(one('limitation_general', facts).assumed).toContain('suit-goes-on');
    expect(limitationOpen(facts, TODAY)).toBe('yes');
    // One that ended after the filing is that suit: three years from its end.
    const ended = with_(
      { ...pending, 'filing.acceptedOn': '2025-09-10' },
      { ...first, on: '2025-09-01', endedOn: '2026-02-10' },
    );
    expect(ends(ended).slice(1)).toEqual(['2029-02-10', '2029-02-10']);
  });

  it('a second one after those three years: late, though the first was in time', () => {
    const facts: Facts = {
      ...with_(twice, first, { kind: 'suit', on: '2026-06-01' }),
      'filing.acceptedOn': '2026-06-01',
    };
    expect(one('limitation_general', facts)).toMatchObject({ state: 'over', lastDay: '2025-01-10' });
    expect(one('limitation_general', facts).assumed).not.toContain('suit-goes-on');
    expect(limitationOpen(facts, TODAY)).toBe('no');
  });

  it.each<[string, Act[]]>([
    ['a demand', [{ kind: 'demand', on: '2024-01-10', arrived: 'yes' }]],
    ['a freeze', [{ kind: 'presuit_preservation', on: '2024-01-10' }]],
    [
      'a demand, the suit told among the acts',
      [
        { kind: 'demand', on: '2024-01-10', arrived: 'yes' },
        { kind: 'suit', on: '2024-01-10' },
      ],
    ],
  ])('%s on the day of the filing: the suit goes on all the same (CC 195(3))', (_name, acts) => {
    const facts: Facts = {
      ...with_({ ...pending, 'breach.on': '2023-01-15' }, ...acts),
      'filing.acceptedOn': '2024-01-10',
    };
    expect(one('limitation_general', facts).assumed).toContain('suit-goes-on');
  });
});

describe('the suit that is filed, and the year of a carrier (LIM 10, 15)', () => {
  const carried: Facts = {
    ...base,
    'claim.ground': 'sale',
    'buyer.country': 'GB',
    'seller.country': 'CN',
    'dispute.kind': 'carrier',
    'carriage.mode': 'sea',
    'receipt.on': '2025-06-01',
    'breach.on': '2025-06-01',
    'filing.state': 'accepted',
    'filing.acceptedOn': '2026-03-10',
  };

  it('the claim from the sale: the year of the carrier does not move', () => {
    expect(one('limitation_carrier', carried)).toMatchObject({ state: 'over', lastDay: '2026-06-01' });
    expect(one('limitation_carrier', carried).restartedBy).toBeUndefined();
    // The suit is of the sale: four years from its day.
    expect(one('limitation_sale', carried)).toMatchObject({ lastDay: '2030-03-10' });
  });

  it('the claim from the carriage: the year runs from the suit', () => {
    expect(one('limitation_carrier', { ...carried, 'claim.ground': 'carriage' }).lastDay).toBe('2027-03-10');
  });

  it('not told what is claimed: the suit can only be argued', () => {
    const { 'claim.ground': _, ...open } = carried;
    const c = one('limitation_carrier', open);
    expect(c).toMatchObject({ state: 'between', lastDay: '2026-06-01' });
    expect(c.missing).toContain('claim.ground');
  });
});

describe('a wrong outside a contract (CC 188(2), PIL 44, 50)', () => {
  const copy: Facts = { 'claim.ground': 'copyright', 'claim.nature': 'tort', 'breach.on': '2023-01-10' };

  it('the law of the contract is not asked, and does not decide', () => {
    const c = one('limitation_general', copy);
    // PIL 50: the law of the place where protection is asked, which is not read.
    expect(c).toMatchObject({ state: 'between', lastDay: '2026-01-10', assumed: ['harm-as-start'], missing: [] });
    expect(c.latestDay).toBeNull();
    expect(c.because).toEqual(expect.arrayContaining(['claim.ground', 'claim.nature']));
    expect(limitationOpen(copy, TODAY)).toBe('unknown');
    expect(ends({ ...copy, 'contract.governingLaw': 'foreign' })[1]).toBe('2026-01-10');
    expect(one('long_stop', copy).missing).toEqual([]);
    const { 'breach.on': _, ...undated } = copy;
    expect(one('limitation_general', undated).missing).toEqual(['breach.on']);
  });

  it('the outer limit: another law can govern it, too, so no latest end is named', () => {
    const old: Facts = { ...copy, 'breach.on': '2004-06-01', 'contract.governingLaw': 'foreign' };
    expect(one('long_stop', old)).toMatchObject({
      state: 'between',
      lastDay: '2024-06-01',
      latestDay: null,
      assumed: ['harm-as-start'],
    });
  });

  // PIL 45: the law of the injured person's habitual residence; PIL 7: its time limits with it.
  it.each([
    ['GB', 'product-law-abroad', []],
    ['CN', 'harm-as-start', []],
    ['not_sure', 'product-law-abroad', ['buyer.country']],
  ] as const)('goods that harm somebody who lives in %s: %s', (country, assumed, missing) => {
    const facts: Facts = {
      'claim.ground': 'product_liability',
      'breach.on': '2026-01-10',
      'buyer.country': country,
    };
    // CC 186: the buyer may claim from the contract instead, whose breach is another day (CC 188, 594).
    // CC 188(1): a special law goes before the three years. That on product quality was not read: no length of it is named.
    const all = [assumed, 'special-law-not-read', 'contract-time-apart'];
    expect(one('limitation_general', facts)).toMatchObject({ lastDay: '2029-01-10', assumed: all, missing });
    expect(one('long_stop', facts).assumed).toEqual([assumed, 'special-law-not-read']);
    expect(certaintyOf(one('limitation_general', facts))).toBe('unverified');
    expect(one('limitation_general', { ...copy, 'breach.on': '2026-01-10' }).assumed).not.toContain(
      'special-law-not-read',
    );
  });

  it('other wrongs: the law of the place of the wrong can give longer', () => {
    const c = one('limitation_general', { 'claim.ground': 'product_liability', 'breach.on': '2023-01-10' });
    expect(c).toMatchObject({ state: 'between', lastDay: '2026-01-10', latestDay: null });
    expect(c.because).not.toContain('claim.nature');
  });

  it('beside a carrier, another law: the harm has its time, the carriage goes by that law and is not counted (PIL 7)', () => {
    const facts: Facts = {
      'claim.ground': 'product_liability',
      'claim.nature': 'tort',
      'dispute.kind': 'carrier',
      'carriage.mode': 'sea',
      'receipt.on': '2025-06-01',
      'breach.on': '2025-06-01',
      'contract.governingLaw': 'foreign',
    };
    expect(one('limitation_general', facts)).toMatchObject({ state: 'running', lastDay: '2028-06-01' });
    expect(one('limitation_carrier', facts)).toMatchObject({
      state: 'no-day',
      lastDay: null,
      assumed: ['foreign-law'],
    });
    expect(limitationOpen(facts, TODAY)).toBe('yes');
  });

  it('not known whether it rests on a contract: both readings stay (PIL 44, 50; CC 188(2))', () => {
    const open: Facts = { 'claim.ground': 'copyright', 'breach.on': '2023-01-10', 'contract.governingLaw': 'chinese' };
    for (const facts of [open, { ...open, 'claim.nature': 'not_sure' } as const]) {
      const c = one('limitation_general', facts);
      expect(c).toMatchObject({ state: 'between', lastDay: '2026-01-10', latestDay: null, assumed: ['basis-unknown'] });
      expect(c.missing).toEqual(['claim.nature']);
      expect(one('long_stop', facts)).toMatchObject({ lastDay: '2043-01-10', latestDay: null });
      expect(one('long_stop', facts).assumed).toEqual(['basis-unknown']);
    }
    // From a contract, Chinese law: three years, and nothing else to argue.
    expect(one('limitation_general', { ...open, 'claim.nature': 'contract' })).toMatchObject({
      state: 'over',
      lastDay: '2026-01-10',
      latestDay: '2026-01-10',
    });
  });

  it('the same, and another law governs the contract: that law, or Chinese law from the harm', () => {
    const facts: Facts = { 'claim.ground': 'copyright', 'breach.on': '2026-01-10', 'contract.governingLaw': 'foreign' };
    const c = one('limitation_general', facts);
    expect(c).toMatchObject({ state: 'running', lastDay: '2029-01-10', latestDay: null, assumed: ['basis-unknown'] });
    expect(c.missing).toEqual(['claim.nature']);
    expect(limitationInput(facts, TODAY).input.options).toEqual(['foreign', 'yes']);
    expect(limitationInput({ ...facts, 'claim.nature': 'contract' }, TODAY).input.options).toEqual(['foreign']);
    expect(limitationInput({ ...facts, 'claim.nature': 'tort' }, TODAY).input.options).toEqual(['yes']);
  });

  it('from a contract, or not known: as before', () => {
    for (const nature of ['contract', 'not_sure'] as const) {
      expect(one('limitation_general', { ...copy, 'claim.nature': nature }).missing).toContain('contract.governingLaw');
    }
  });
});

describe('outer limit', () => {
  it('twenty years from the harm', () => {
    const facts: Facts = { ...service, 'breach.on': '2006-11-21' };
    expect(one('long_stop', facts).lastDay).toBe('2026-11-21');
    expect(around('long_stop', facts, '2026-11-21')).toEqual(['running', 'running', 'over']);
  });
});

describe('acts not fully known', () => {
  const KINDS = [
    'demand',
    'promise',
    'part_payment',
    'suit',
    'arbitration',
    'mediation_body',
    'police_report',
    'platform_complaint',
  ] as const;
  const anyAct = fc
    .record({
      kind: fc.constantFrom(...KINDS),
      on: fc.integer({ min: 0, max: 2900 }),
      arrived: fc.constantFrom('yes', 'sent_with_proof', 'no'),
      lasted: fc.option(fc.integer({ min: 0, max: 900 })),
    })
    .map(({ kind, on, arrived, lasted }): Act => {
      const day = addDays('2019-01-01', on);
      const ended = lasted === null ? {} : { endedOn: addDays(day, lasted) };
      return { kind, on: day, arrived: arrived as 'yes', ...ended };
    });
  const anyActs = fc.array(fc.tuple(anyAct, fc.subarray(['kind', 'on', 'arrived', 'endedOn'])), { maxLength: 4 });
  const facts = (ground: 'service' | 'carriage', acts: Act[]): Facts => ({
    ...service,
    'claim.ground': ground,
    'carriage.mode': 'sea',
    'breach.on': '2019-03-01',
    'receipt.on': '2025-06-01',
    ...(acts.length > 0 ? { 'acts.list': acts } : {}),
  });

  it('more answers about an act never go beyond the latest end shown before', () => {
    fc.assert(
      fc.property(anyActs, fc.constantFrom('service', 'carriage'), (acts, ground) => {
        const full = facts(
          ground,
          acts.map(([act]) => act),
        );
        const part = facts(
          ground,
          acts.map(([act, drop]) => Object.fromEntries(Object.entries(act).filter(([k]) => !drop.includes(k))) as Act),
        );
        const [, safe = ''] = ends(full);
        const [, shown = '', latest = ''] = ends(part);
        expect(safe && safe <= (latest ?? '')).toBe(true);
        expect(shown && shown <= (latest ?? '')).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('never later than the full time from the last act, its end, or the breach', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const list = acts.map(([act]) => act);
        const last = list.flatMap((a) => [a.on ?? '', a.endedOn ?? '']).reduce(later, '2019-03-01');
        const [, safe] = ends(facts('service', list));
        expect((safe ?? '9999') <= endOf(last, { years: 3 })).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

// CC 59, 72(3): a legal person ends with its entry; CC 195(1), LIM 8(1)(2): a demand has to reach the obligor.
describe('a demand on a company that is off the register', () => {
  const closed: Facts = { ...with_(old, demand), 'seller.kind': 'company', 'seller.registerStatus': 'deregistered' };

  it('counts only perhaps, and is not asked about again', () => {
    const c = one('limitation_sale', closed);
    expect(c).toMatchObject({ lastDay: '2027-09-21', latestDay: '2029-09-21' });
    expect(c.assumed).toEqual(['demand-to-closed']);
    expect(c.because).toContain('seller.registerStatus');
    expect(c.missing).toEqual([]);
    expect(c.restartedBy).toBeUndefined();
  });

  it('so does a complaint to the platform', () => {
    const complaint: Act = { kind: 'platform_complaint', on: '2025-09-21', arrived: 'yes' };
    expect(one('limitation_sale', { ...closed, 'acts.list': [complaint] }).lastDay).toBe('2027-09-21');
  });

  it.each<[string, Facts]>([
    ['a promise', { 'acts.list': [{ kind: 'promise', on: '2025-09-21' }] }],
    // CPLI 59: the operator of an individual business answers, whatever becomes of the entry.
    ['an individual business', { 'seller.kind': 'individual_business' }],
    ['a company that stands', { 'seller.registerStatus': 'active' }],
  ])('%s: certain', (_name, more) => {
    expect(one('limitation_sale', { ...closed, ...more })).toMatchObject({ lastDay: '2029-09-21', assumed: [] });
  });
});

it('carriage, the day of delivery not known: the year from the day it was due, and no end counted from today', () => {
  const facts: Facts = {
    'claim.ground': 'carriage',
    'carriage.mode': 'sea',
    'delivery.expectedOn': '2025-10-01',
    'receipt.on': 'not_sure',
  };
  for (const day of ['2026-11-22', '2026-12-05']) {
    expect(one('limitation_carrier', facts, day)).toMatchObject({
      state: 'between',
      lastDay: '2026-10-01',
      latestDay: null,
    });
  }
});

// PIL 42: 消费者合同，适用消费者经常居所地法律; PIL 7.
describe('a consumer, the law of the contract not known', () => {
  const home = (more: Facts): boolean =>
    one('limitation_sale', {
      ...old,
      'buyer.kind': 'consumer',
      'contract.governingLaw': 'not_sure',
      ...more,
    }).assumed.includes('home-law-may-govern');

  it('the law of the home may govern', () => {
    expect(home({})).toBe(true);
  });

  it.each<[string, Facts]>([
    ['a business', { 'buyer.kind': 'business' }],
    ['at home in mainland China', { 'buyer.country': 'CN', 'seller.country': 'DE' }],
    ['Chinese law', { 'contract.governingLaw': 'chinese' }],
    ['Chinese consumer law applies', { 'buyer.lawChoice': 'yes', 'deal.suppliedFromMainland': 'yes' }],
  ])('%s: not', (_name, more) => {
    expect(home(more)).toBe(false);
  });
});

// CISG 1, CC 594: both places of business in the mainland. A buyer at home there is not asked for its country.
it.each(['mainland', 'foreign_owned_mainland_firm'] as const)(
  'a buyer of the mainland, %s: no international sale',
  (origin) => {
    const { 'buyer.country': _, ...untold } = international;
    const home: Facts = { ...untold, 'buyer.origin': origin, 'breach.on': '2025-01-10' };
    expect(limitation(home, TODAY)[0]).toMatchObject({ name: 'limitation_general', lastDay: '2028-01-10' });
    expect(names(home)).not.toContain('notice_cisg');
    expect(limitation({ ...home, 'buyer.country': 'GB' }, TODAY)[0]?.name).toBe('limitation_sale');
  },
);
