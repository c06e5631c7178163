/**
 * "Is the seller deregistered?" has one answer for every row that asks it (decision-routes.md 4; procedure.md 4.1): the
 * register decides, and the kind that the person named stands in only for a look that was not taken.
 */
import { describe, expect, it } from 'vitest';
import { liableParties } from '@/rules/counterparty/liable-parties';
import type { Facts } from '@/rules/facts';

const findings = (s: Facts) => Object.fromEntries(liableParties(s).map(({ rule, finding }) => [rule, finding]));

/** Deregistered without lawful liquidation, at enforcement: L1c, L22 (CL2 20) and L19 (ADD 21). */
const gone: Facts = {
  'seller.deregistrationWay': 'no_lawful_liquidation',
  'case.stage': 'enforcement',
  'seller.onePerson': 'no',
  'enforcement.grounds': ['none'],
};

describe('deregistered', () => {
  it.each<readonly [string, Facts]>([
    ['by the register', { 'seller.kind': 'company', 'seller.registerStatus': 'deregistered' }],
    ['by the kind alone', { 'seller.kind': 'deregistered' }],
    [
      'by the kind, the register not looked up',
      { 'seller.kind': 'deregistered', 'seller.registerStatus': 'not_looked_up' },
    ],
  ])('%s: every row sees it', (_, how) => {
    expect(findings({ ...gone, ...how })).toMatchObject({ 'LIA-1c': 'yes', 'LIA-19': 'yes', 'LIA-22': 'possible' });
  });

  it('beside another entry nobody answers for it: one of the two answers is wrong', () => {
    const found = findings({ ...gone, 'seller.kind': 'deregistered', 'seller.registerStatus': 'active' });
    expect(found).toMatchObject({ 'LIA-1i': 'unknown', 'LIA-19': 'unknown' });
    expect(found).not.toHaveProperty('LIA-1c');
    expect(found).not.toHaveProperty('LIA-22');
  });

  it('a company that stands in the register has left it in no way', () => {
    const found = findings({
      ...gone,
      'seller.kind': 'company',
      'seller.registerStatus': 'active',
      'capital.unpaid': ['none'],
    });
    expect(found).not.toHaveProperty('LIA-1c');
    expect(found).not.toHaveProperty('LIA-19');
    expect(found).not.toHaveProperty('LIA-22');
  });
});
