import { describe, expect, it } from 'vitest';
import { cisg } from '../../rules/deadlines/cisg';
import { cisgStates } from '../../rules/deadlines/cisg-states';
import type { Facts } from '../../rules/facts';
import { around, base, international, names, one, TODAY } from './find';

/** check5: quality, buyer in the United Kingdom, no agreed period, no warranty. */
const check5: Facts = {
  ...base,
  'claim.ground': 'sale',
  'dispute.kind': 'quality',
  'buyer.country': 'GB',
  'performance.state': 'full',
  'receipt.on': '2024-10-21',
  'defect.discoveredOn': '2026-11-20',
  'defect.noticeSent': 'no',
  'inspection.periodEnd': 'none',
  'warranty.end': 'none',
};

describe('notice of defects under the Civil Code', () => {
  it('check5: two years from receipt, closed', () => {
    expect(one('notice_cc', check5)).toMatchObject({ state: 'over', lastDay: '2026-10-21', latestDay: '2026-10-21' });
    expect(names(check5)).not.toContain('notice_cisg');
    expect(around('notice_cc', check5, '2026-10-21')).toEqual(['running', 'running', 'over']);
  });

  it('check5c: the warranty replaces the two years', () => {
    const c = one('notice_cc', { ...check5, 'warranty.end': '2027-04-21' });
    expect(c).toMatchObject({ state: 'running', lastDay: '2027-04-21' });
    expect(one('notice_cc', { ...check5, 'warranty.end': '2025-10-21' }).lastDay).toBe('2025-10-21');
  });

  it('an agreed period goes before everything', () => {
    const facts: Facts = { ...check5, 'inspection.periodEnd': '2024-11-20', 'warranty.end': '2027-04-21' };
    expect(one('notice_cc', facts)).toMatchObject({ state: 'over', lastDay: '2024-11-20' });
    expect(one('notice_cc', { ...facts, 'receipt.on': 'not_sure' }).lastDay).toBe('2024-11-20');
  });

  it('sent on a known day, the warranty not known: the day of the notice stands, whether it was in time is open', () => {
    const told: Facts = {
      ...check5,
      'receipt.on': '2026-10-05',
      'defect.visible': 'no',
      'defect.discoveredOn': '2026-10-20',
      'defect.noticeSent': 'yes',
      'defect.noticeSentOn': '2026-10-22',
      'warranty.end': 'not_sure',
    };
    expect(one('notice_cc', told)).toMatchObject({
      state: 'unknown',
      doneOn: '2026-10-22',
      missing: ['warranty.end'],
      assumed: [],
    });
    expect(one('notice_cc', { ...told, 'inspection.periodEnd': 'not_sure' }).assumed).toEqual([
      'agreed-period-not-known',
    ]);
  });

  it.each(['inspection.periodEnd', 'warranty.end'] as const)('%s not known: the state is not known', (id) => {
    const c = one('notice_cc', { ...check5, [id]: 'not_sure' });
    expect(c).toMatchObject({ state: 'unknown', lastDay: '2026-10-21', latestDay: null });
    expect(c.missing).toContain(id);
  });

  it('no receipt day: no day', () => {
    const c = one('notice_cc', { ...check5, 'receipt.on': 'not_sure' });
    expect(c).toMatchObject({ state: 'unknown', lastDay: null });
    expect(c.missing).toContain('receipt.on');
  });

  it('no receipt day, not sent: the reasonable time counts all the same (CC 621(2)); sent, it does not', () => {
    const open: Facts = { ...check5, 'receipt.on': 'not_sure', 'defect.noticeSent': 'no' };
    expect(one('notice_cc', open).assumed).toContain('reasonable-time-first');
    const told = one('notice_cc', { ...open, 'defect.noticeSent': 'yes', 'defect.noticeSentOn': '2026-11-01' });
    expect(told.assumed).not.toContain('reasonable-time-first');
  });

  it('nothing came: no clock', () => {
    expect(names({ ...check5, 'receipt.on': 'none' })).not.toContain('notice_cc');
    expect(names({ ...check5, 'performance.state': 'only_paid' })).not.toContain('notice_cc');
    expect(names({ ...check5, 'dispute.kind': 'late' })).not.toContain('notice_cc');
  });

  it('harm by the goods: the notice counts for the claim from the contract (CC 186, 621)', () => {
    const facts: Facts = { ...check5, 'claim.ground': 'product_liability', 'receipt.on': '2026-10-01' };
    expect(one('notice_cc', facts)).toMatchObject({
      state: 'running',
      lastDay: '2028-10-01',
      assumed: ['reasonable-time-first', 'contract-claim'],
    });
    expect(names({ ...facts, 'claim.ground': 'copyright' })).not.toContain('notice_cc');
    // CRPL 44: the platform may answer beside the seller; the goods were bought all the same.
    expect(one('notice_cc', { ...facts, 'claim.ground': 'platform_joint_liability' })).toMatchObject({
      lastDay: '2028-10-01',
      assumed: ['reasonable-time-first'],
    });
    const german: Facts = { ...facts, 'buyer.country': 'DE', 'seller.country': 'CN', 'deal.orderedOn': '2026-09-01' };
    expect(one('notice_cisg', german).assumed).toContain('contract-claim');
  });

  it('without an agreed period the last day is only the outer limit: a reasonable time counts before it', () => {
    expect(one('notice_cc', check5).assumed).toEqual(['reasonable-time-first']);
    expect(one('notice_cc', { ...check5, 'inspection.periodEnd': 'not_sure' }).assumed).toContain(
      'reasonable-time-first',
    );
    expect(one('notice_cc', { ...check5, 'inspection.periodEnd': '2024-11-20' }).assumed).toEqual([]);
    const sent: Facts = { ...check5, 'defect.noticeSent': 'yes', 'defect.noticeSentOn': 'not_sure' };
    expect(one('notice_cc', sent).assumed).toEqual(['reasonable-time-first']);
  });

  it('sent before the end: nothing left to do, in time only where a period was agreed; too late: over', () => {
    const inTime: Facts = { ...check5, 'defect.noticeSent': 'yes', 'defect.noticeSentOn': '2026-10-21' };
    expect(one('notice_cc', inTime)).toMatchObject({
      state: 'no-day',
      doneOn: '2026-10-21',
      assumed: ['sent-before-outer-limit'],
    });
    expect(one('notice_cc', { ...inTime, 'inspection.periodEnd': '2026-10-21' })).toMatchObject({
      state: 'no-day',
      assumed: ['done-in-time'],
    });
    const late: Facts = { ...inTime, 'defect.noticeSentOn': '2026-10-22' };
    expect(one('notice_cc', late)).toMatchObject({ state: 'over', assumed: ['done-late'] });
  });
});

describe('colours of the reasonable time', () => {
  const hidden: Facts = {
    ...check5,
    'receipt.on': '2026-01-10',
    'defect.visible': 'no',
    'defect.discoveredOn': '2026-06-30',
  };
  it.each([
    ['2026-07-29', 'green'],
    ['2026-07-30', 'green'],
    ['2026-07-31', 'amber'],
    ['2026-09-29', 'amber'],
    ['2026-09-30', 'amber'],
    ['2026-10-01', 'red'],
  ])('hidden defect found 2026-06-30, on %s', (day, colour) => {
    expect(one('notice_cc', hidden, day).colour).toBe(colour);
  });

  it('visible: from receipt; not known: no colour, and the question', () => {
    expect(one('notice_cc', { ...hidden, 'defect.visible': 'yes' }, '2026-02-10').colour).toBe('green');
    expect(one('notice_cc', { ...hidden, 'defect.visible': 'yes' }, '2026-02-11').colour).toBe('amber');
    const c = one('notice_cc', { ...hidden, 'defect.visible': 'not_sure' });
    expect(c.colour).toBeUndefined();
    expect(c.missing).toContain('defect.visible');
  });
});

describe('notice under the convention', () => {
  const german: Facts = { ...international, ...check5, 'buyer.country': 'DE', 'deal.orderedOn': '2024-09-01' };

  it('two years from handing over, or the guarantee', () => {
    expect(one('notice_cisg', german).lastDay).toBe('2026-10-21');
    expect(names(german)).not.toContain('notice_cc');
    expect(around('notice_cisg', german, '2026-10-21')).toEqual(['running', 'running', 'over']);
    expect(one('notice_cisg', { ...german, 'warranty.end': '2027-04-21' })).toMatchObject({
      lastDay: '2027-04-21',
      latestDay: '2027-04-21',
    });
  });

  it('a shorter guarantee: the safe end, two years the arguable one; under the Civil Code it replaces them', () => {
    const short: Facts = { 'warranty.end': '2025-10-21' };
    const until = (country: string) => ({ ...german, ...short, 'buyer.country': country });
    expect(one('notice_cisg', until('DE'), '2026-10-21')).toMatchObject({
      lastDay: '2025-10-21',
      latestDay: '2026-10-21',
      state: 'between',
    });
    expect(one('notice_cisg', until('DE'), '2026-10-22').state).toBe('over');
    expect(one('notice_cc', until('GB'), '2025-10-22')).toMatchObject({ lastDay: '2025-10-21', state: 'over' });
  });

  it('an agreed period: the safe end', () => {
    const c = one('notice_cisg', { ...german, 'inspection.periodEnd': '2024-11-20' });
    expect(c).toMatchObject({ lastDay: '2024-11-20', latestDay: '2026-10-21' });
  });

  it('Hong Kong: both, the earlier day', () => {
    const facts: Facts = { ...german, 'buyer.country': 'HK', 'inspection.periodEnd': '2024-11-20' };
    for (const name of ['notice_cc', 'notice_cisg'] as const) {
      expect(one(name, facts)).toMatchObject({ lastDay: '2024-11-20', latestDay: '2026-10-21' });
      expect(one(name, facts).assumed).toContain('cisg-unknown');
    }
  });
});

describe('does the convention apply', () => {
  const sale: Facts = { ...international, 'deal.orderedOn': '2026-01-15' };
  it.each<[string, Facts, string]>([
    ['Germany', {}, 'yes'],
    ['United Kingdom: no party', { 'buyer.country': 'GB' }, 'no'],
    ['Macao', { 'buyer.country': 'MO' }, 'no'],
    ['Taiwan', { 'buyer.country': 'TW' }, 'no'],
    ['Saudi Arabia: not bound by Part III', { 'buyer.country': 'SA' }, 'no'],
    ['in neither table', { 'buyer.country': 'XK' }, 'no'],
    ['Hong Kong with mainland China', { 'buyer.country': 'HK' }, 'unknown'],
    ['seller in Hong Kong', { 'seller.country': 'HK' }, 'yes'],
    ['same state', { 'seller.country': 'DE' }, 'no'],
    ['consumer', { 'buyer.kind': 'consumer' }, 'no'],
    ['role not known', { 'buyer.kind': 'not_sure' }, 'unknown'],
    ['not a sale', { 'claim.ground': 'service' }, 'no'],
    ['seller not known', { 'seller.country': 'not_sure' }, 'unknown'],
    ['seller not known, buyer no party', { 'seller.country': 'not_sure', 'buyer.country': 'GB' }, 'no'],
    ['foreign law', { 'contract.governingLaw': 'foreign' }, 'unknown'],
    ['order day not known, long in force', { 'deal.orderedOn': 'not_sure' }, 'yes'],
    ['order day not known, young member', { 'deal.orderedOn': 'not_sure', 'buyer.country': 'PT' }, 'unknown'],
  ])('%s', (_name, more, value) => {
    expect(cisg({ ...sale, ...more }, TODAY).value).toBe(value);
  });

  it.each([
    ['2021-09-30', 'no'],
    ['2021-10-01', 'yes'],
    ['2021-10-02', 'yes'],
  ])('Portugal, in force 2021-10-01, order on %s', (day, value) => {
    expect(cisg({ ...sale, 'buyer.country': 'PT', 'deal.orderedOn': day }, TODAY).value).toBe(value);
  });

  it.each([
    ['2022-11-30', 'no'],
    ['2022-12-01', 'yes'],
  ])('seller in Hong Kong, order on %s', (day, value) => {
    expect(cisg({ ...sale, 'seller.country': 'HK', 'deal.orderedOn': day }, TODAY).value).toBe(value);
  });

  it('the table has 97 states', () => {
    expect(cisgStates.size).toBe(97);
    for (const [code, day] of cisgStates) expect(`${code} ${day}`).toMatch(/^[A-Z]{2} \d{4}-\d{2}-\d{2}$/);
  });
});
