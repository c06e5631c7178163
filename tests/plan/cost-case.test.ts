/** Which costs the plan shows: those of the ways that are open, and of a suit that has to wait. */
import { expect, test } from 'vitest';
import { openEntries } from '@/components/plan/cost-case';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { base, clause, nameOnly, TODAY } from '../routes/base';

const entries = (facts: Facts) => openEntries(assess({ ...base, ...facts }, { asOf: TODAY }));

// IC O8 and "Suing from abroad" point to the court fee on the same page; R36b: the suit waits for the name.
test('a suit that has to wait has its cost shown; one that is ruled out has not', () => {
  expect(entries({ 'seller.identity': 'registered' })).toContain('suit');
  expect(entries(nameOnly)).toContain('suit');
  // R26: the clause replaces the court.
  expect(entries(clause('valid_arb'))).not.toContain('suit');
  // IC B4a, O13: decided, both courts are ruled out, although the suit alone would be possible.
  expect(entries({ 'history.decided': 'mainland_final', 'history.newFacts': 'no' })).not.toContain('suit');
});
