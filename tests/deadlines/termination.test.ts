import { describe, expect, it } from 'vitest';
import type { Facts } from '../../rules/facts';
import { around, base, international, names, one } from './find';

const check13: Facts = {
  ...base,
  'claim.ground': 'sale',
  'buyer.country': 'GB',
  'seller.country': 'CN',
  'termination.ground': 'purpose_defeated',
  'termination.groundKnownOn': '2026-01-15',
  'termination.askedOn': 'none',
  'termination.agreedEnd': 'none',
  'termination.noticeArrivedOn': 'none',
};

describe('right to end the contract', () => {
  it('check13: one year, 55 days left', () => {
    expect(one('termination_right', check13)).toMatchObject({ state: 'running', lastDay: '2027-01-15', daysLeft: 55 });
    expect(names(check13)).not.toContain('termination_cisg');
    expect(around('termination_right', check13, '2027-01-15')).toEqual(['running', 'running', 'over']);
  });

  it('a final judgment on the claim, or its enforcement: no clock of the first instance', () => {
    for (const decided of [{ 'history.decided': 'mainland_final' }, { 'case.stage': 'enforcement' }] as const) {
      expect(names({ ...check13, 'dispute.crimeSuspected': 'yes', ...decided })).not.toContain('termination_right');
      expect(names({ ...check13, 'dispute.crimeSuspected': 'yes', ...decided })).not.toContain('fraud_avoidance');
    }
    expect(names({ ...check13, 'history.decided': 'not_final' })).toContain('termination_right');
  });

  it('check14: closed', () => {
    const facts: Facts = { ...check13, 'termination.groundKnownOn': '2025-10-01' };
    expect(one('termination_right', facts)).toMatchObject({ state: 'over', lastDay: '2026-10-01' });
  });

  it('an agreed period instead; not asked: none; not sure: not known', () => {
    expect(one('termination_right', { ...check13, 'termination.agreedEnd': '2026-03-01' }).lastDay).toBe('2026-03-01');
    const { 'termination.agreedEnd': _, ...unasked } = check13;
    expect(one('termination_right', unasked)).toMatchObject({ state: 'running', assumed: ['no-agreed-period'] });
    const unsure = one('termination_right', { ...check13, 'termination.agreedEnd': 'not_sure' });
    expect(unsure).toMatchObject({ state: 'unknown', latestDay: null });
  });

  it('asked to decide: a reasonable time, never a computed day', () => {
    const facts: Facts = { ...check13, 'termination.askedOn': '2026-11-01' };
    expect(one('termination_right', facts)).toMatchObject({
      state: 'between',
      lastDay: '2026-11-01',
      latestDay: '2027-01-15',
    });
  });

  it('notice arrived in time, and too late', () => {
    const inTime: Facts = { ...check13, 'termination.noticeArrivedOn': '2026-11-20' };
    expect(one('termination_right', inTime)).toMatchObject({ state: 'no-day', doneOn: '2026-11-20' });
    const late: Facts = { ...inTime, 'termination.groundKnownOn': '2025-11-19' };
    expect(one('termination_right', late)).toMatchObject({ state: 'over', lastDay: '2026-11-19' });
  });

  it('day of the ground not known: no day', () => {
    const { 'termination.groundKnownOn': _, ...facts } = check13;
    const c = one('termination_right', facts);
    expect(c).toMatchObject({ state: 'unknown', lastDay: null, missing: ['termination.groundKnownOn'] });
  });

  it('no ground, or foreign law: no clock', () => {
    expect(names({ ...check13, 'termination.ground': 'none' })).not.toContain('termination_right');
    expect(names({ ...check13, 'contract.governingLaw': 'foreign' })).not.toContain('termination_right');
  });

  it('convention: no computed day', () => {
    const facts: Facts = { ...check13, ...international, 'deal.orderedOn': '2025-06-01' };
    expect(one('termination_cisg', facts)).toMatchObject({ state: 'no-day', lastDay: null });
    expect(names(facts)).not.toContain('termination_right');
  });

  it('convention, nothing delivered: no start and no end (art. 49(2) speaks of delivered goods)', () => {
    const facts: Facts = { ...check13, ...international, 'deal.orderedOn': '2025-06-01' };
    expect(one('termination_cisg', facts).start).toBe(facts['termination.groundKnownOn']);
    for (const state of ['only_paid', 'nobody'] as const) {
      const c = one('termination_cisg', { ...facts, 'performance.state': state });
      expect(c).toMatchObject({ state: 'no-day', start: null, lastDay: null, assumed: ['nothing-delivered'] });
    }
    expect(one('termination_cisg', { ...facts, 'performance.state': 'partial' }).assumed).toEqual([]);
  });

  it('fraud suspected: listed without a day', () => {
    expect(one('fraud_avoidance', { ...check13, 'dispute.crimeSuspected': 'yes' }).state).toBe('no-day');
  });
});
