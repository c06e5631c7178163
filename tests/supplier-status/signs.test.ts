import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusTools } from '@/lib/words/en/tools-status';
import { type FactId, type Facts, facts, NOT_SURE } from '@/rules/facts';
import { PARTLY, supplierStatus } from '@/rules/inputs/supplier-status';
import { possibleAnswers } from '@/rules/supplier-status/possible-outcomes';
import { type Side, type SignId, supplierSigns } from '@/rules/supplier-status/signs';

const silent: Facts = {
  'seller.answers': 'no',
  'seller.daysSilent': 30,
  'seller.listing': 'no',
  'seller.otherSigns': ['none'],
};
const ids = (s: Facts, side: Side): readonly SignId[] =>
  supplierSigns(s)
    .signs.filter((sign) => sign.side === side)
    .map(({ id }) => id);

describe('operating, partly, gone or unknown (decision-routes.md 2.2; seed 003, step 2)', () => {
  test.each<[string, Facts, string]>([
    ['nothing known', {}, 'unknown'],
    ['the register alone says active', { 'seller.registerStatus': 'active' }, 'unknown'],
    ['not looked up', { 'seller.registerStatus': 'not_looked_up' }, 'unknown'],
    [
      'all not sure',
      { 'seller.answers': NOT_SURE, 'seller.listing': NOT_SURE, 'seller.otherSigns': NOT_SURE },
      'unknown',
    ],
    ['it answers', { 'seller.answers': 'yes' }, 'operating'],
    ['a listing is live, register active', { 'seller.listing': 'yes', 'seller.registerStatus': 'active' }, 'operating'],
    ['it shows at fairs', { 'seller.otherSigns': ['fairs'] }, 'operating'],
    ['it posts', { 'seller.otherSigns': ['social'] }, 'operating'],
    ['it answers, no listing', { 'seller.answers': 'yes', 'seller.listing': 'no' }, 'partly'],
    [
      'it answers, no listing of a seller that never was on a platform',
      {
        'seller.answers': 'yes',
        'seller.listing': 'no',
        'deal.concluded': 'remote',
        'deal.metOnPlatform': 'no',
      },
      'operating',
    ],
    [
      'it answers, no listing where the order was made',
      { 'seller.answers': 'yes', 'seller.listing': 'no', 'deal.concluded': 'platform', 'deal.metOnPlatform': 'no' },
      'partly',
    ],
    ['silent, never on a platform', { ...silent, 'deal.concluded': 'remote', 'deal.metOnPlatform': 'no' }, 'gone'],
    ['it advertises and does not answer', { 'seller.otherSigns': ['ads'], 'seller.answers': 'no' }, 'partly'],
    ['it answers, the shop was closed', { 'seller.answers': 'yes', 'seller.dissipation': ['shop_closed'] }, 'partly'],
    ['silent 30 days, no listing, no sign', silent, 'gone'],
    ['silent 29 days', { ...silent, 'seller.daysSilent': 29 }, 'unknown'],
    ['silent, days not known', { ...silent, 'seller.daysSilent': NOT_SURE }, 'unknown'],
    ['silent, listing not known', { ...silent, 'seller.listing': NOT_SURE }, 'unknown'],
    ['silent, other signs not known', { ...silent, 'seller.otherSigns': NOT_SURE }, 'unknown'],
    ['deregistered although it answers', { 'seller.registerStatus': 'deregistered', 'seller.answers': 'yes' }, 'gone'],
    ['revoked although it answers', { 'seller.registerStatus': 'revoked', 'seller.answers': 'yes' }, 'partly'],
    // 2.2 in the order of the table: gone by silence stands before REVOKED.
    ['revoked and silent', { ...silent, 'seller.registerStatus': 'revoked' }, 'gone'],
    ['revoked, silent 29 days', { ...silent, 'seller.registerStatus': 'revoked', 'seller.daysSilent': 29 }, 'partly'],
    [
      'revoked, silent, still listed',
      { ...silent, 'seller.registerStatus': 'revoked', 'seller.listing': 'yes' },
      'partly',
    ],
    [
      'revoked, no answer for 400 days, listing and other signs not asked',
      { 'seller.registerStatus': 'revoked', 'seller.answers': 'no', 'seller.daysSilent': 400 },
      'unknown',
    ],
    [
      'revoked, no listing, no sign, not sure whether it answers',
      { ...silent, 'seller.registerStatus': 'revoked', 'seller.answers': NOT_SURE },
      'unknown',
    ],
    [
      'revoked, still listed, not sure whether it answers',
      { 'seller.registerStatus': 'revoked', 'seller.answers': NOT_SURE, 'seller.listing': 'yes' },
      'partly',
    ],
    ['ordered closed', { 'seller.registerStatus': 'ordered_closed' }, 'partly'],
    ['annulled', { 'seller.registerStatus': 'cancelled' }, 'partly'],
    ['struck', { 'seller.registerStatus': 'struck' }, 'partly'],
    ['in liquidation', { 'seller.registerStatus': 'liquidating' }, 'partly'],
    ['dormant', { 'seller.registerStatus': 'dormant' }, 'partly'],
  ])('%s: %s', (_, s, outcome) => {
    expect(supplierSigns(s).outcome).toBe(outcome);
  });

  // 1.4: an unknown fact never excludes a route; 2.2: complete silence would make it gone.
  test('revoked, not sure whether it answers: partly or silent, and the answer would tell', () => {
    const found = supplierStatus({
      'seller.registerStatus': 'revoked',
      'seller.answers': NOT_SURE,
      'seller.listing': 'no',
      'seller.otherSigns': ['none'],
    });
    expect(found).toMatchObject({
      options: ['partly', 'silent'],
      missing: ['seller.answers', 'seller.daysSilent'],
    });
  });

  test('gone by the register is settled, gone by silence our estimate', () => {
    const byRegister = supplierSigns({ 'seller.registerStatus': 'deregistered' });
    expect(byRegister).toMatchObject({ gone: 'deregistered', certainty: 'settled' });
    expect(supplierSigns(silent)).toMatchObject({ gone: 'silent', certainty: 'our-estimate' });
    expect(supplierSigns({ 'seller.answers': 'yes' }).gone).toBeUndefined();
  });

  // procedure.md T13: revoked "can still be sued"; moved: look up again. 2.2: silence is what makes it gone.
  test('silent, but in the register: it was looked up already, and the seller still exists', () => {
    const gone = (status: string) => supplierSigns({ ...silent, 'seller.registerStatus': status } as Facts).gone;
    for (const status of ['active', 'suspended', 'dormant', 'liquidating', 'revoked', 'ordered_closed', 'cancelled']) {
      expect(gone(status), status).toBe('silentRegistered');
    }
    for (const status of ['not_looked_up', NOT_SURE, 'moved', 'struck', 'being_formed']) {
      expect(gone(status), status).toBe('silent');
    }
    expect(gone('deregistered')).toBe('deregistered');
    const other: Facts = { ...silent, 'seller.registerStatus': 'revoked', 'seller.kind': 'deregistered' };
    expect(supplierSigns(other).gone).toBe('silent');
  });

  test('lists, moved money and earlier evasion stand beside it and never decide it', () => {
    const lists = facts['seller.lists'].options.filter((option) => option !== 'none');
    for (const s of [{}, silent, { 'seller.answers': 'yes' }] as const) {
      const more: Facts = { ...s, 'seller.lists': lists, 'seller.dissipation': ['money_moved', 'earlier_evasion'] };
      expect(supplierSigns(more).outcome).toBe(supplierSigns(s).outcome);
      expect(ids(more, 'beside')).toEqual(['money_moved', 'earlier_evasion', ...lists.map((list) => `list_${list}`)]);
    }
  });
});

describe('the signs', () => {
  test('for, against and missing of a mixed case', () => {
    const s: Facts = {
      'seller.registerStatus': 'active',
      'seller.answers': 'no',
      'seller.daysSilent': 12,
      'seller.otherSigns': ['site', 'fairs'],
    };
    expect(ids(s, 'for')).toEqual(['register_active', 'site', 'fairs']);
    expect(ids(s, 'against')).toEqual(['no_answers']);
    expect(ids(s, 'beside')).toEqual(['short_silence']);
    expect(ids(s, 'missing')).toEqual(['missing_listing', 'missing_dissipation', 'missing_lists']);
  });

  test('not asked and not sure are both missing, never a no', () => {
    const none = ids({}, 'missing');
    expect(none).toEqual([
      'missing_register',
      'missing_answers',
      'missing_listing',
      'missing_other_signs',
      'missing_dissipation',
      'missing_lists',
    ]);
    const notSure = Object.fromEntries(supplierSigns({}).signs.map(({ fact }) => [fact, NOT_SURE])) as Facts;
    expect(supplierSigns(notSure).signs).toEqual(supplierSigns({}).signs);
  });

  test('a register of active counts for it and does not decide; one of deregistered decides', () => {
    const weightOf = (s: Facts) => supplierSigns(s).signs[0]?.weight;
    expect(weightOf({ 'seller.registerStatus': 'active' })).toBe('beside');
    expect(weightOf({ 'seller.registerStatus': 'deregistered' })).toBe('decides');
    // 2.2: the row of complete silence stands before that of a register that ends.
    for (const status of ['dormant', 'liquidating', 'revoked', 'ordered_closed', 'cancelled', 'struck'] as const) {
      expect(weightOf({ 'seller.registerStatus': status })).toBe('unless_silent');
      expect(supplierSigns({ ...silent, 'seller.registerStatus': status }).outcome).toBe('gone');
      expect(supplierSigns({ 'seller.registerStatus': status }).outcome).toBe('partly');
    }
    expect(ids({ 'seller.registerStatus': 'moved' }, 'against')).toEqual([]);
  });

  /** 2.2: signs both ways are partly; silence, no listing and no other sign are gone only all at once. */
  test('each sign says how the rule counts it', () => {
    const s: Facts = { ...silent, 'seller.dissipation': ['shop_closed', 'money_moved'] };
    const weights = Object.fromEntries(supplierSigns(s).signs.map(({ id, weight }) => [id, weight]));
    expect(weights).toMatchObject({
      no_answers: 'both',
      long_silence: 'only_together',
      no_listing: 'both',
      no_other_signs: 'only_together',
      shop_closed: 'makes_partly',
      money_moved: 'beside',
    });
    const offPlatform: Facts = { ...silent, 'deal.concluded': 'remote', 'deal.metOnPlatform': 'no' };
    expect(supplierSigns(offPlatform).signs.find(({ id }) => id === 'no_listing')?.weight).toBe('only_together');
    // Not sure whether the seller was ever on a platform: trading or partly, and that would tell.
    const perhaps: Facts = { 'seller.answers': 'yes', 'seller.listing': 'no', 'deal.concluded': 'remote' };
    expect(supplierStatus({ ...perhaps, 'deal.metOnPlatform': 'not_sure' })).toMatchObject({
      options: ['active', 'partly'],
      missing: ['deal.metOnPlatform'],
    });
    // A carrier is not asked for a shop: none tells nothing, unless an answer speaks of a platform.
    const carrier: Facts = { ...perhaps, 'claim.ground': 'carriage' };
    expect(supplierStatus(carrier)).toMatchObject({ options: ['active'], missing: [] });
    expect(supplierStatus({ ...carrier, 'deal.metOnPlatform': 'not_sure' }).options).toEqual(['active', 'partly']);
    expect(supplierStatus({ ...carrier, 'deal.metOnPlatform': 'yes' }).options).toEqual(['partly']);
    expect(supplierStatus({ ...carrier, 'deal.concluded': 'platform' }).options).toEqual(['partly']);
    // The register says neither that it trades nor that it ends: not known, or partly.
    for (const register of ['moved', 'being_formed'] as const) {
      const moved: Facts = { ...perhaps, 'seller.registerStatus': register };
      expect(supplierStatus({ ...moved, 'deal.metOnPlatform': 'not_sure' })).toMatchObject({
        options: ['unknown', 'partly'],
        missing: ['deal.metOnPlatform'],
      });
      expect(supplierStatus({ ...moved, 'deal.concluded': 'platform' }).options).toEqual(['partly']);
      expect(supplierStatus({ ...moved, 'deal.metOnPlatform': 'no' }).options).toEqual(['unknown']);
    }
    const unsure: Facts = { ...perhaps, 'deal.metOnPlatform': 'not_sure' };
    expect(supplierSigns(unsure).outcome).toBe('unknown');
    // So no listing does not count as a sign of "partly", and the page names the question that would tell.
    const listing = supplierSigns(unsure).signs.filter(({ id }) => id === 'no_listing' || id === 'missing_met');
    expect(listing.map(({ id, side, weight, fact }) => [id, side, weight, fact])).toEqual([
      ['no_listing', 'against', 'only_together', 'seller.listing'],
      ['missing_met', 'missing', 'makes_partly', 'deal.metOnPlatform'],
    ]);
    expect(possibleAnswers(unsure, 'deal.metOnPlatform')).toEqual([
      { answer: 'yes', outcome: 'partly' },
      { answer: 'no', outcome: 'operating' },
    ]);
    // Not met there: where it was ordered tells.
    const met: Facts = { 'seller.answers': 'yes', 'seller.listing': 'no', 'deal.metOnPlatform': 'no' };
    expect(supplierSigns(met).signs.find(({ id }) => id === 'missing_met')?.fact).toBe('deal.concluded');
    expect(possibleAnswers(met, 'deal.concluded')).toEqual([
      { answer: 'platform', outcome: 'partly' },
      { answer: 'own_site', outcome: 'operating' },
      { answer: 'remote', outcome: 'operating' },
      { answer: 'in_person', outcome: 'operating' },
    ]);
    expect(supplierSigns({ ...perhaps, 'deal.metOnPlatform': 'no' }).outcome).toBe('operating');
    expect(supplierSigns({ ...perhaps, 'deal.metOnPlatform': 'yes' }).outcome).toBe('partly');
    const alive: Facts = { 'seller.otherSigns': ['site'] };
    const both = supplierSigns(silent).signs.filter(({ weight }) => weight === 'both');
    for (const { fact } of both) expect(supplierSigns({ ...alive, [fact]: 'no' }).outcome, fact).toBe('partly');
  });

  test('every sign has words', () => {
    const all = Object.keys(statusTools.signs);
    const met = new Set<string>();
    const options = (id: FactId) => (facts[id] as { options: readonly string[] }).options;
    for (const status of options('seller.registerStatus'))
      for (const answers of ['yes', 'no', NOT_SURE])
        for (const days of [3, 60, NOT_SURE])
          for (const full of [true, false]) {
            const many = (id: FactId) => (full ? options(id).filter((option) => option !== 'none') : ['none']);
            const sheet = {
              'seller.registerStatus': status,
              'seller.answers': answers,
              'seller.daysSilent': days,
              'seller.listing': full ? 'yes' : 'no',
              'seller.otherSigns': many('seller.otherSigns'),
              'seller.dissipation': many('seller.dissipation'),
              'seller.lists': many('seller.lists'),
            } as Facts;
            for (const { id } of supplierSigns(sheet).signs) met.add(id);
          }
    const unsure = { 'seller.listing': 'no', 'deal.metOnPlatform': NOT_SURE } as const;
    for (const facts of [{}, unsure]) for (const { id } of supplierSigns(facts).signs) met.add(id);
    expect([...met].sort()).toEqual(all.sort());
  });
});

describe('what an answer would lead to', () => {
  test('silent and no listing: the other signs decide', () => {
    const { 'seller.otherSigns': _, ...s } = silent;
    const leads = Object.fromEntries(
      possibleAnswers(s, 'seller.otherSigns').map(({ answer, outcome }) => [answer, outcome]),
    );
    expect(leads).toEqual({ none: 'gone', site: 'partly', ads: 'partly', fairs: 'partly', social: 'partly' });
  });

  test('the days that count are 30', () => {
    const { 'seller.daysSilent': _, ...s } = silent;
    expect(possibleAnswers(s, 'seller.daysSilent')).toEqual([
      { answer: 'fewer', outcome: 'unknown' },
      { answer: 'enough', outcome: 'gone' },
    ]);
  });

  test('a question that could not change it names nothing', () => {
    expect(possibleAnswers({ 'seller.registerStatus': 'deregistered' }, 'seller.answers')).toEqual([]);
    expect(possibleAnswers({}, 'seller.lists')).toEqual([]);
  });
});

describe('knowledge only grows', () => {
  const value = {
    'seller.registerStatus': fc.constantFrom(...facts['seller.registerStatus'].options),
    'seller.answers': fc.constantFrom('yes', 'no'),
    'seller.daysSilent': fc.constantFrom(0, 29, 30, 400),
    'seller.listing': fc.constantFrom('yes', 'no'),
    'seller.otherSigns': fc.oneof(
      fc.constant(['none']),
      fc.subarray(['site', 'ads', 'fairs', 'social'], { minLength: 1 }),
    ),
    'seller.dissipation': fc.oneof(
      fc.constant(['none']),
      fc.subarray(['money_moved', 'shop_closed'], { minLength: 1 }),
    ),
    'seller.lists': fc.oneof(fc.constant(['none']), fc.subarray(['abnormal', 'shares_frozen'], { minLength: 1 })),
  };
  const factsOf = Object.keys(value) as (keyof typeof value)[];
  const sheet = fc.record(value, { requiredKeys: [] });

  test('an answer more keeps every sign but the missing ones, and takes its own off that list', () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom(...factsOf), fc.record(value), (some, id, full) => {
        fc.pre(some[id] === undefined && full[id] !== 'not_looked_up');
        const before = supplierSigns(some as Facts).signs;
        const after = supplierSigns({ ...some, [id]: full[id] } as Facts).signs;
        const kept = before.filter(({ side, fact }) => side !== 'missing' || fact !== id);
        expect(after).toEqual(expect.arrayContaining(kept));
        expect(after.some(({ side, fact }) => side === 'missing' && fact === id)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  /** The register goes before the market (2.2), so it is left out here. */
  test('a market sign more never turns operating into gone, or gone into operating', () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom(...factsOf), fc.record(value), (some, id, full) => {
        fc.pre(some[id] === undefined && id !== 'seller.registerStatus');
        const before = supplierSigns(some as Facts).outcome;
        const after = supplierSigns({ ...some, [id]: full[id] } as Facts).outcome;
        expect([before, after]).not.toEqual(['operating', 'gone']);
        expect([before, after]).not.toEqual(['gone', 'operating']);
        // By the register it is partly, and gone once its silence is complete: the row of silence stands before (2.2).
        const mayBeGone =
          { ...some, [id]: full[id] }['seller.answers'] === 'no' && PARTLY.has(some['seller.registerStatus'] ?? '');
        if (before === 'partly') expect(mayBeGone ? ['partly', 'unknown', 'gone'] : ['partly']).toContain(after);
        if (before === 'gone') expect(after).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
});
