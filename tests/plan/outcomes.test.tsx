/** What follows for a buyer of Hong Kong, Macao or Taiwan: proof procedures of its own (EvP 16(3)), the days by reference (CPLI 549). */
import { describe, expect, it } from 'vitest';
import { Outcomes } from '@/components/plan/Outcomes';
import { doubts } from '@/lib/words/en/rules';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { consumer } from '../bench/cases';
import { shown } from './in-plan';

const told = (facts: Facts) => shown(<Outcomes outcomes={assess(facts, { asOf: '2026-11-21' }).outcomes} />, facts);

describe('filing from Hong Kong', () => {
  const text = told({ ...consumer, 'buyer.origin': 'hk_mo_tw' });

  it('no list of treaty states, which is closed there (doubt 16)', () => {
    expect(told({ ...consumer, 'buyer.origin': 'foreign' })).toContain('Not verified5 open doubts');
    expect(text).toContain('Not verified4 open doubts');
    expect(text).toContain('Use the proof procedure of your place');
    expect(doubts[12]).not.toContain('Hong Kong');
  });

  it('the 30 days of appeal are probable, not settled', () => {
    expect(text).toContain('you probably have 30 days to appeal, by analogy. Plan for 15 days. Probable');
  });
});
