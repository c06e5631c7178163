/** Figures that the person changes move verdict, worth, cost and order alike. By hand from decision-routes.md R29, 1.6 and 6. */
import { expect, test } from 'vitest';
import { assess } from '../../rules/assess';
import type { Figures } from '../../rules/costs/figures';
import type { Facts } from '../../rules/facts';
import { band } from '../../rules/inputs/claim-band';
import { base, clause, confirmed, evidence, sum, TODAY } from './base';

const caseOf = (amount: string, currency?: string): Facts => ({
  ...base,
  ...clause('valid_arb', { 'arbClause.institution': 'shiac', 'arbClause.seat': 'mainland' }),
  ...confirmed,
  ...evidence('non_delivery', 'strong'),
  ...sum(amount, currency),
  'seller.answers': 'yes',
});
const arbitration = (facts: Facts, figures: Figures) =>
  assess(facts, { asOf: TODAY, figures }).routes.find(({ id }) => id === 'arbitration');

test('R29: 5,817 is above 40 % of 14,500 and below 50 %', () => {
  expect(arbitration(caseOf('14500'), {})).toMatchObject({ verdict: 'not-now' });
  expect(arbitration(caseOf('14500'), { overrides: { 'arbitration.limit': 5000 } })).toMatchObject({
    verdict: 'recommended',
  });
});

test('worth: 14,600 × 0.60 × 0.60 = 5,256 is below 6,117; at 80 % to be paid 7,008 is above', () => {
  expect(arbitration(caseOf('14600'), {})).toMatchObject({ worth: 'maybe' });
  expect(arbitration(caseOf('14600'), { overrides: { 'worth.collect.active': 80 } })).toMatchObject({ worth: 'yes' });
});

test('bands: RMB 60,000 is USD 8,450 at 7.1 and USD 12,000 at 5; an edge can be moved', () => {
  const facts = sum('60000', 'CNY');
  expect(band(facts, {}).options).toEqual(['<10000']);
  expect(band(facts, { rates: { USD: '5' } }).options).toEqual(['<=30000']);
  expect(band(facts, { overrides: { 'band.suit': 5000 } }).options).toEqual(['<=30000']);
  expect(band(sum('30000'), {}).options).toEqual(['<=30000']);
  expect(band(sum('30000'), { overrides: { 'band.freeze': 29_999 } }).options).toEqual(['<=150000']);
});

// Section 6: a suit costs at least 1,725 + 100 + half the fee. 900 × 0.6 × 0.8 = 432 is below it, whatever the assets; of
// 5,000 it is 1,200 at 40 % to be paid, and 2,400 at 80 %, with a fee of RMB 50 + 2.5 % of 25,500 = 687.50: 1,873.
test.each([
  ['900', false],
  ['5000', true],
] as const)('a suit on USD %s: assets are asked only where they can change its worth: %s', (amount, asks) => {
  const facts: Facts = { ...base, ...confirmed, ...evidence('non_delivery', 'strong'), ...sum(amount) };
  const suit = assess(facts, { asOf: TODAY }).routes.find(({ id }) => id === 'ordinary-court');
  expect(suit?.worth).toBe('no');
  expect(suit?.missing.includes('seller.assets')).toBe(asks);
});
