/** What is settled, contested or open at a clock follows the case (decision-routes.md 5.1; 9, doubts 12, 13, 15). */
import { describe, expect, it } from 'vitest';
import { startOf } from '../../lib/words/clock-start';
import { clocks as en } from '../../lib/words/en/clocks';
import { clocks as zh } from '../../lib/words/zh/clocks';
import { limitation } from '../../rules/deadlines/claim';
import { sourcesOf } from '../../rules/deadlines/clock-sources';
import type { ClockName } from '../../rules/deadlines/clock-table';
import { certaintyOf, doubtsOf } from '../../rules/deadlines/firmness';
import type { Facts } from '../../rules/facts';
import { defects, international, names, one, service, TODAY } from './find';

const sale = (more: Facts) => {
  const c = limitation({ ...international, ...more }, TODAY)[0];
  if (c === undefined) throw new Error('no clock');
  return c;
};

describe('four years of an international sale', () => {
  it('business, states known, Chinese law: settled, and nothing to doubt but the platform complaint', () => {
    expect(sale({}).assumed).toEqual([]);
    expect(certaintyOf(sale({}))).toBe('settled');
    expect(doubtsOf(sale({}))).toEqual([13]);
  });

  it.each<[string, Facts]>([
    ['consumer', { 'buyer.kind': 'consumer' }],
    ['role not sure', { 'buyer.kind': 'not_sure' }],
    ['Hong Kong', { 'buyer.country': 'HK' }],
  ])('%s: contested, count on three', (_name, more) => {
    expect(certaintyOf(sale(more))).toBe('contested');
    expect(doubtsOf(sale(more))).toEqual([12, 13]);
  });

  it('goods made to order may be a work contract: contested, count on three (S15b; CC 188, 770)', () => {
    const c = sale({ 'deal.object': 'made_to_order' });
    expect(c).toMatchObject({ lastDay: '2029-06-01', latestDay: '2030-06-01' });
    expect(c.assumed).toEqual(['shorter-period-shown', 'may-be-work-contract']);
    expect(certaintyOf(c)).toBe('contested');
    expect(sourcesOf(c)).toContain('CC/770');
    expect(sourcesOf(sale({}))).not.toContain('CC/770');
  });

  it('decided for good: it no longer counts, so nothing is open', () => {
    expect(doubtsOf(sale({ 'history.decided': 'mainland_final', 'history.newFacts': 'no' }))).toEqual([]);
  });

  it('another law governs: nothing here is open (PIL 7)', () => {
    expect(doubtsOf(sale({ 'contract.governingLaw': 'foreign' }))).toEqual([]);
    for (const words of [en, zh]) {
      for (const name of ['limitation_general', 'limitation_sale', 'limitation_carrier'] as const) {
        const start = startOf({ assumed: ['foreign-law'] }, words[name]);
        expect(start, name).not.toBe(words[name].starts);
      }
    }
  });

  // 5.1: "law not sure: shortest of the Chinese ones as the safe end". It is a choice, as the row R24d that shows the day.
  it('only the law is not known: three years, for that reason, by our choice', () => {
    const c = sale({ 'contract.governingLaw': 'not_sure' });
    expect(c).toMatchObject({ lastDay: '2029-06-01', latestDay: '2030-06-01', assumed: ['three-years-law-unknown'] });
    expect(certaintyOf(c)).toBe('our-estimate');
    expect(doubtsOf(c)).toEqual([13]);
  });
});

describe('a year by sea (5.1: settled, transition of older cargo not verified; doubt 18)', () => {
  const by = (receipt: string, more: Facts = {}): Facts => ({
    'claim.ground': 'carriage',
    'carriage.mode': 'sea',
    'dispute.kind': 'shortage',
    'contract.governingLaw': 'chinese',
    'receipt.on': receipt,
    ...more,
  });
  it.each<[Facts, string, readonly number[]]>([
    [by('2026-05-01'), 'settled', []],
    [by('2026-04-30'), 'unverified', [18]],
    [by('2026-10-20', { 'carriage.mode': 'other' }), 'unverified', [18]],
    [by('2026-10-20', { 'carriage.mode': 'not_sure' }), 'unverified', [18]],
    [by('not_sure'), 'unverified', [18]],
    // 5.1: "law not sure": the Chinese length is a choice.
    [by('2026-10-20', { 'contract.governingLaw': 'not_sure' }), 'our-estimate', []],
  ])('%j: %s', (facts, certainty, doubts) => {
    expect(certaintyOf(one('limitation_carrier', facts))).toBe(certainty);
    expect(doubtsOf(one('limitation_carrier', facts))).toEqual(doubts);
  });
});

// 5.1: "law not sure: shortest of the Chinese ones as the safe end"; of another law nothing is counted. Settled by that law
// only where it governs.
describe('Chinese law was only taken: no clock is settled', () => {
  const law = (value: 'chinese' | 'not_sure'): Facts => ({ 'contract.governingLaw': value });
  it.each<[ClockName, Facts]>([
    ['limitation_general', service],
    ['long_stop', international],
    ['termination_right', { ...international, 'buyer.country': 'GB', 'termination.ground': 'purpose_defeated' }],
    ['notice_cc', defects],
  ])('%s', (name, facts) => {
    expect(certaintyOf(one(name, { ...facts, ...law('chinese') }))).toBe('settled');
    expect(certaintyOf(one(name, { ...facts, ...law('not_sure') }))).toBe('our-estimate');
  });
});

describe('a claim outside a contract', () => {
  const wrong = (more: Facts): Facts => ({ 'breach.on': '2026-01-10', ...more });
  const product = wrong({ 'claim.ground': 'product_liability', 'buyer.country': 'GB' });
  const copied = wrong({ 'claim.ground': 'copyright', 'claim.nature': 'tort' });

  it.each(['limitation_general', 'long_stop'] as const)(
    '%s of goods that harm: the law of the residence governs, so the Chinese time is not settled (PIL 7, 45)',
    (name) => {
      expect(certaintyOf(one(name, product))).toBe('unverified');
      expect(sourcesOf(one(name, product))).toEqual(expect.arrayContaining(['PIL/7', 'PIL/45']));
      const inChina: Facts = { ...product, 'buyer.country': 'CN' };
      // CC 188(1): a special law goes first; that on product quality was not read.
      expect(certaintyOf(one(name, inChina))).toBe('unverified');
      expect(sourcesOf(one(name, inChina))).not.toContain('PIL/45');
      expect(certaintyOf(one(name, copied))).toBe('settled');
    },
  );

  it('has no day for performance: the articles that find one do not stand behind it (CC 188(2))', () => {
    for (const facts of [product, copied]) {
      const cited = sourcesOf(one('limitation_general', facts));
      expect(cited.filter((id) => ['CC/510', 'CC/511', 'LIM/4'].includes(id))).toEqual([]);
      expect(cited).toContain('CC/188');
    }
    const contract: Facts = { ...copied, 'claim.nature': 'contract' };
    expect(sourcesOf(one('limitation_general', contract))).toEqual(
      expect.arrayContaining(['CC/510', 'CC/511', 'LIM/4']),
    );
  });
});

it('another law governs: no Chinese article stands behind the time, but PIL 7', () => {
  expect(sourcesOf(sale({ 'contract.governingLaw': 'foreign' }))).toEqual(['PIL/7']);
});

describe('both rules on notice', () => {
  const business: Facts = {
    ...defects,
    'buyer.kind': 'business',
    'seller.country': 'CN',
    'deal.orderedOn': '2026-08-01',
  };

  it('known which rule applies: only that one, and no doubt', () => {
    expect(names(business)).not.toContain('notice_cisg');
    expect(doubtsOf(one('notice_cc', business))).toEqual([]);
    const german: Facts = { ...business, 'buyer.country': 'DE' };
    expect(names(german)).not.toContain('notice_cc');
    expect(doubtsOf(one('notice_cisg', german))).toEqual([]);
  });

  it('mainland and Hong Kong: both, with the doubt', () => {
    const near: Facts = { ...business, 'buyer.country': 'HK' };
    for (const name of ['notice_cc', 'notice_cisg', 'termination_cisg'] as const) {
      expect(doubtsOf(one(name, near)), name).toEqual([15]);
    }
  });
});
