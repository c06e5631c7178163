/** What is settled, contested or open at a clock follows the case (decision-routes.md 5.1; 9, doubts 12, 13, 15). */
import { describe, expect, it } from 'vitest';
import { startOf } from '../../lib/words/clock-start';
import { clocks as en } from '../../lib/words/en/clocks';
import { clocks as zh } from '../../lib/words/zh/clocks';
import { limitation } from '../../rules/deadlines/claim';
import { certaintyOf, doubtsOf } from '../../rules/deadlines/firmness';
import type { Facts } from '../../rules/facts';
import { defects, international, names, one, TODAY } from './find';

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

  it('decided for good: it no longer counts, so nothing is open', () => {
    expect(doubtsOf(sale({ 'history.decided': 'mainland_final' }))).toEqual([]);
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

  it('only the law is not known: three years, for that reason', () => {
    const c = sale({ 'contract.governingLaw': 'not_sure' });
    expect(c).toMatchObject({ lastDay: '2029-06-01', latestDay: '2030-06-01', assumed: ['three-years-law-unknown'] });
    expect(certaintyOf(c)).toBe('settled');
    expect(doubtsOf(c)).toEqual([13]);
  });
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
