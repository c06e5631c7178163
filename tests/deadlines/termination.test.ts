import { describe, expect, it } from 'vitest';
import { afterOf } from '../../lib/words/clock-start';
import { clocks } from '../../lib/words/en/clocks';
import { sourcesOf } from '../../rules/deadlines/clock-sources';
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

  it('the law of the contract not told: Chinese law is taken; PIL 41 beside it where the seller is outside the mainland', () => {
    const { 'contract.governingLaw': _, ...untold } = check13;
    const here = one('termination_right', untold);
    expect(here.missing).toContain('contract.governingLaw');
    expect(here.assumed).toContain('governing-law-unknown');
    expect(here.assumed).not.toContain('seller-law-may-govern');
    expect(sourcesOf(here)).not.toContain('PIL/41');
    const abroad = one('termination_right', { ...untold, 'seller.country': 'HK' });
    expect(abroad.assumed).toContain('seller-law-may-govern');
    expect(sourcesOf(abroad)).toContain('PIL/41');
    expect(one('termination_right', check13).assumed).not.toContain('governing-law-unknown');
  });

  it('a final judgment on the claim, or its enforcement: no clock of the first instance', () => {
    for (const decided of [
      { 'history.decided': 'mainland_final', 'history.newFacts': 'no' },
      { 'history.decided': 'award' },
      { 'history.decided': 'foreign_recognised' },
      { 'case.stage': 'enforcement' },
    ] as const) {
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

  it('foreign law, both states in the convention: the convention stays open, the year of the Civil Code goes', () => {
    const facts: Facts = {
      ...check13,
      ...international,
      'deal.orderedOn': '2025-06-01',
      'contract.governingLaw': 'foreign',
    };
    expect(one('termination_cisg', facts)).toMatchObject({ state: 'no-day', lastDay: null });
    expect(one('termination_cisg', facts).assumed).toContain('cisg-unknown');
    expect(one('termination_cisg', facts).because).toContain('contract.governingLaw');
    expect(names({ ...facts, 'buyer.kind': 'consumer' })).not.toContain('termination_cisg');
    expect(names(facts)).not.toContain('termination_right');
    expect(names({ ...facts, 'dispute.crimeSuspected': 'yes' })).not.toContain('fraud_avoidance');
  });

  it('convention: no computed day', () => {
    const facts: Facts = { ...check13, ...international, 'deal.orderedOn': '2025-06-01' };
    expect(one('termination_cisg', facts)).toMatchObject({ state: 'no-day', lastDay: null });
    expect(names(facts)).not.toContain('termination_right');
  });

  it('convention, nothing delivered: no start and no end (art. 49(2) speaks of delivered goods)', () => {
    const facts: Facts = { ...check13, ...international, 'deal.orderedOn': '2025-06-01', 'dispute.kind': 'late' };
    expect(one('termination_cisg', facts).start).toBe(facts['termination.groundKnownOn']);
    for (const state of ['only_paid', 'nobody'] as const) {
      const c = one('termination_cisg', { ...facts, 'performance.state': state });
      expect(c).toMatchObject({ state: 'no-day', start: null, lastDay: null, assumed: ['nothing-delivered'] });
    }
    expect(one('termination_cisg', { ...facts, 'performance.state': 'partial' }).assumed).toEqual([]);
  });

  it.each<[string, Facts]>([
    ['dispute.kind', { 'dispute.kind': 'non_delivery' }],
    ['receipt.on', { 'dispute.kind': 'late', 'receipt.on': 'none' }],
  ])('convention, nothing came as %s tells: the same', (id, more) => {
    const c = one('termination_cisg', { ...check13, ...international, 'deal.orderedOn': '2025-06-01', ...more });
    expect(c).toMatchObject({ state: 'no-day', start: null, assumed: ['nothing-delivered'] });
    expect(c.because).toContain(id);
  });

  it('joint liability of the platform: the contract with the seller can be ended all the same', () => {
    const c = one('termination_right', { ...check13, 'claim.ground': 'platform_joint_liability' });
    expect(c).toMatchObject({ state: 'running', lastDay: '2027-01-15', assumed: [] });
  });

  // 5.1: from "awareness of late delivery, or knowledge of the breach", a reasonable time (art. 49(2)); before delivery none.
  it('convention: once the goods are there and the breach is known, the time runs, until the notice has arrived', () => {
    const { 'termination.groundKnownOn': _, ...facts }: Facts = {
      ...check13,
      ...international,
      'deal.orderedOn': '2025-06-01',
      'performance.state': 'full',
    };
    const assumed = (more: Facts) => one('termination_cisg', { ...facts, ...more }).assumed;
    const known: Facts = { 'termination.groundKnownOn': '2026-11-12' };
    expect(assumed(known)).toEqual(['end-soon']);
    for (const kind of ['quality', 'shortage', 'counterfeit', 'late'] as const) {
      expect(assumed({ 'dispute.kind': kind }), kind).toEqual(['end-soon']);
    }
    const { 'performance.state': _state, ...untold } = { ...facts, ...known };
    const received = one('termination_cisg', { ...untold, 'receipt.on': '2026-11-10' });
    expect(received.assumed).toEqual(['end-soon']);
    expect(received.because).toContain('receipt.on');
    expect(one('termination_cisg', untold).assumed).not.toContain('end-soon');
    expect(assumed({ 'dispute.kind': 'not_sure' })).toEqual([]);
    expect(assumed({ ...known, 'performance.state': 'not_sure' })).toEqual([]);
    expect(assumed({ ...known, 'termination.noticeArrivedOn': '2026-11-20' })).toEqual([]);
    expect(assumed({ 'performance.state': 'nobody', 'termination.noticeArrivedOn': '2026-11-20' })).toEqual([]);
  });

  it('carriage: CC 610 and repair belong to a sale (CC 610 speaks of 标的物)', () => {
    const carriage = one('termination_right', { ...check13, 'claim.ground': 'carriage' });
    expect(sourcesOf(carriage)).not.toContain('CC/610');
    expect(sourcesOf(carriage)).toContain('CC/563');
    expect(sourcesOf(one('termination_right', check13))).toContain('CC/610');
    expect(afterOf(carriage, clocks.termination_right)).toBe('You can no longer end the contract. Damages remain.');
    expect(afterOf(one('termination_right', check13), clocks.termination_right)).toMatch(/repair/);
  });

  // 5.1: "applies: price to come back by termination". A ground that was told speaks for itself.
  it('none where no price comes back by ending the contract', () => {
    const { 'termination.ground': _, ...dayTold } = check13;
    const { 'termination.groundKnownOn': __, ...untold } = dayTold;
    for (const kind of ['carrier', 'diverted_payment'] as const) {
      expect(names({ ...untold, 'dispute.kind': kind })).not.toContain('termination_right');
      expect(names({ ...check13, 'dispute.kind': kind })).toContain('termination_right');
      // 1.2: "not sure" is not "none". The day on which it was known is told: there is one.
      expect(names({ ...untold, 'dispute.kind': kind, 'termination.ground': 'not_sure' })).toContain(
        'termination_right',
      );
      expect(names({ ...dayTold, 'dispute.kind': kind })).toContain('termination_right');
    }
    // The carrier is the other side of its contract: freight paid ahead comes back by ending it (CC 563, 566).
    const carried: Facts = { ...untold, 'claim.ground': 'carriage', 'dispute.kind': 'carrier' };
    expect(names(carried)).toContain('termination_right');
    const year: Facts = { ...carried, 'termination.groundKnownOn': '2025-12-01' };
    expect(one('termination_right', year).lastDay).toBe('2026-12-01');
    expect(names({ ...untold, 'dispute.kind': 'quality' })).toContain('termination_right');
  });

  it('fraud suspected: listed without a day', () => {
    expect(one('fraud_avoidance', { ...check13, 'dispute.crimeSuspected': 'yes' }).state).toBe('no-day');
  });

  it('a diverted payment: the impostor deceives about the payment, not into the contract (CC 148, 149)', () => {
    const facts: Facts = { ...check13, 'dispute.crimeSuspected': 'yes', 'dispute.kind': 'diverted_payment' };
    expect(names(facts)).not.toContain('fraud_avoidance');
  });

  it('harm by the goods: the contract is the other claim (CC 186)', () => {
    const c = one('termination_right', { ...check13, 'claim.ground': 'product_liability' });
    expect(c).toMatchObject({ state: 'running', lastDay: '2027-01-15', assumed: ['contract-claim'] });
    expect(names({ ...check13, 'claim.ground': 'copyright' })).not.toContain('termination_right');
  });
});
