/** What a deadline says of its day, its start and its doubts. Days are counted by hand. */
import { describe, expect, it } from 'vitest';
import { DeadlineItem } from '@/components/plan/DeadlineItem';
import { startOf } from '@/lib/words/clock-start';
import { clocks } from '@/lib/words/en/clocks';
import type { ClockName } from '@/rules/deadlines/clock-table';
import type { Facts } from '@/rules/facts';
import { international, one, TODAY } from '../deadlines/find';
import { shown } from './in-plan';

const told = (name: ClockName, facts: Facts) =>
  shown(<DeadlineItem clock={one(name, facts)} assessment={{ asOf: TODAY, lawAsOf: TODAY }} level="h3" />, facts);

describe('a deadline', () => {
  it('that is over gives the day after which nothing can be argued: a recall is possible for 14 days', () => {
    const text = told('recall', { 'payment.via': 'wire', 'payment.on': '2026-10-01' });
    expect(text).toContain('Last day: 15 October 2026');
    expect(text).not.toContain('4 October 2026');
  });

  it('is as firm as four years are in the case', () => {
    expect(told('limitation_sale', international)).toMatch(/Settled/);
    expect(told('limitation_sale', { ...international, 'buyer.kind': 'consumer' })).toMatch(/Contested/);
  });

  it('names neither a start nor a length where the law of another country governs (PIL 7)', () => {
    const facts: Facts = { ...international, 'contract.governingLaw': 'foreign' };
    expect(startOf(one('limitation_sale', facts), clocks.limitation_sale)).toBe(
      'The law of the contract sets the start and the length.',
    );
  });

  it('has no mark where its time is not counted here, or no longer (PIL 7; CPL 250)', () => {
    const marks = /Settled|Probable|Contested|Not verified/;
    const foreign = told('limitation_sale', { ...international, 'contract.governingLaw': 'foreign' });
    expect(foreign).not.toMatch(marks);
    expect(foreign).not.toMatch(/Civil Code/);
    expect(
      told('limitation_sale', { ...international, 'history.decided': 'mainland_final', 'history.newFacts': 'no' }),
    ).not.toMatch(marks);
  });

  it('speaks of three years beside the four only where they are not certain', () => {
    const from = (facts: Facts) => startOf(one('limitation_sale', facts), clocks.limitation_sale);
    expect(from(international)).toMatch(/Four years\.$/);
    expect(from({ ...international, 'buyer.kind': 'consumer' })).toMatch(/three as the safe length/);
    expect(from({ ...international, 'contract.governingLaw': 'not_sure' })).toMatch(/three as the safe length/);
  });
});
