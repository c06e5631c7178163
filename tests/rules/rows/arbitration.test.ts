import { describe, expect, it } from 'vitest';
import { flat } from '../../../rules/logic/finding';
import { arbitration } from './arbitration.rows';
import { findingOf, run } from './row';

describe('B1: arbitration agreement (3.6)', () => run(arbitration));

it('law of the clause not answered, wording complete: B1e alone, it covers "not known"; B1g wants Chinese law', () => {
  const clause = arbitration.rows.find(({ rule }) => rule === 'B1g')?.facts ?? {};
  const { 'arbClause.law': law, ...facts } = clause;
  expect(law).toBe('chinese');
  const found = findingOf('B1', { facts });
  expect([found.truth, found.firm]).toEqual(['yes', false]);
  expect(flat(...found.reasons.map((r) => r.rules))).toEqual(['B1e']);
});
