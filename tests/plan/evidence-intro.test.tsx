/** Before whom the points have to be proved: a complete arbitration clause takes the case from the court (R26, ARB 5). */
import { expect, it } from 'vitest';
import { EvidenceChain } from '@/components/tools/evidence/EvidenceChain';
import { getWords } from '@/lib/words/words';
import { base, clause } from '../routes/base';
import { shown } from './in-plan';

it('says that a tribunal may follow other rules only where the clause is complete', () => {
  const words = getWords('en').tools.evidence;
  const of = (state: 'valid_arb' | 'void_risk' | 'none') => {
    const facts = { ...base, ...clause(state) };
    return shown(<EvidenceChain words={words} facts={facts} />, facts);
  };
  expect(of('valid_arb')).toContain('Your case goes to arbitration.');
  expect(of('valid_arb')).not.toContain('has to be proved in a Chinese court');
  for (const state of ['void_risk', 'none'] as const) {
    expect(of(state)).toContain('has to be proved in a Chinese court');
    expect(of(state)).not.toContain('Your case goes to arbitration.');
  }
});
