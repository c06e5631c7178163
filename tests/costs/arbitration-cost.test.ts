/** R29 and routes.md 3.1. Sums by hand from the scales as printed. */
import { describe, expect, it } from 'vitest';
import { arbitrationCost, scaleFee } from '../../rules/costs/arbitration-cost';
import { cents, claim, minor } from './sums';

describe('scales (routes.md 3.1, R29)', () => {
  it.each([
    ['shiac', '100,000', '20,000'],
    ['shiac', '1,000,000', '45,000'],
    ['shiac', '5,000,000', '145,000'],
    ['cietac', '100,000', '20,000'],
    ['cietac', '1,000,000', '50,000'],
    ['cietac', '5,000,000', '160,000'],
    ['cietac', '2,000,000', '85,000'],
    ['cietac', '284,000', '21,360'],
    // Where the share passes the least amount: 10,000 / 3.5 % and 10,000 / 4 %.
    ['shiac', '285,714.28', '20,000'],
    ['shiac', '285,715', '20,000.03'],
    ['shiac', '300,000', '20,500'],
    ['cietac', '250,000', '20,000'],
    ['cietac', '250,001', '20,000.04'],
    ['shiac', '0', '20,000'],
  ])('%s at RMB %s: %s', (institution, sum, fee) => {
    expect(scaleFee(institution, minor(sum))).toBe(minor(fee));
  });

  it.each(['scia', 'bac', 'siac', 'icc', 'other', undefined])('%s: not known', (institution) => {
    expect(scaleFee(institution, minor('100,000'))).toBeUndefined();
    expect(arbitrationCost(institution, claim('100,000', 'CNY'))).toBeUndefined();
  });

  it.each(['shiac', 'cietac', 'hkiac'])('%s above RMB 5 million: not known', (institution) => {
    expect(arbitrationCost(institution, claim('5,000,000', 'CNY'))).toBeDefined();
    expect(arbitrationCost(institution, claim('5,000,000.01', 'CNY'))).toBeUndefined();
  });

  it.each(['shiac', 'cietac'])('%s never falls and never jumps at a bound', (institution) => {
    const fee = (fen: bigint): bigint => scaleFee(institution, fen) as bigint;
    for (const at of ['250,000', '285,714.28', '285,714.29', '1,000,000', '2,000,000']) {
      const step = fee(minor(at) + 1n) - fee(minor(at));
      expect(step >= 0n && step <= 1n, at).toBe(true);
    }
    let last = 0n;
    for (let fen = 0n; fen <= minor('5,000,000'); fen += 777_777n) {
      expect(fee(fen) >= last).toBe(true);
      last = fee(fen);
    }
  });
});

describe('cost test (R29: at most 40 % of the claim)', () => {
  it('check4b: CIETAC, USD 40,000', () => {
    expect(arbitrationCost('cietac', claim('40,000'))).toEqual({
      institution: { minor: cents('21,360'), currency: 'CNY' },
      institutionUsdCents: cents('3,008.45'),
      counselUsdCents: cents('4,000'),
      totalUsdCents: cents('7,008.45'),
      shareOfClaim: 1753,
      fits: true,
      table: 'decision-routes R29',
    });
  });

  it.each([
    ['14,500', false, 4012],
    ['14,600', true, 3985],
  ])('check27: SHIAC, USD %s', (amount, fits, share) => {
    expect(arbitrationCost('shiac', claim(amount))).toMatchObject({
      institution: { minor: cents('20,000'), currency: 'CNY' },
      institutionUsdCents: cents('2,816.90'),
      counselUsdCents: cents('3,000'),
      totalUsdCents: cents('5,816.90'),
      shareOfClaim: share,
      fits,
    });
  });

  // Exact edges: (20,000 / 7.1 + 3,000) / 0.4 = 14,542.2535…; 24,212 / 0.3 = 80,706.6667.
  it.each([
    ['shiac', '14,542.25', false],
    ['shiac', '14,542.26', true],
    ['hkiac', '80,706.66', false],
    ['hkiac', '80,706.67', true],
  ])('%s at USD %s: %s, without a margin', (institution, amount, fits) => {
    expect(arbitrationCost(institution, claim(amount))?.fits).toBe(fits);
  });

  it('HKIAC: USD 24,212 in dollars, whatever the claim up to RMB 5 million', () => {
    expect(arbitrationCost('hkiac', claim('90,000'))).toMatchObject({
      institution: { minor: cents('24,212'), currency: 'USD' },
      totalUsdCents: cents('33,212'),
      fits: true,
    });
  });

  it('a claim of nothing is never in proportion', () => {
    expect(arbitrationCost('shiac', claim('0'))).toMatchObject({ shareOfClaim: null, fits: false });
  });

  it('the figures and the rate of the person count', () => {
    const at = (overrides = {}, rates = {}) =>
      arbitrationCost('shiac', claim('14,500', 'USD', rates), overrides, rates);
    expect(at({ 'arbitration.limit': 4100 })?.fits).toBe(true);
    expect(at({ 'arbitration.counsel.least': 2900 })).toMatchObject({ counselUsdCents: cents('2,900'), fits: true });
    expect(at({ 'arbitration.shiac.registration': 0 })?.institution.minor).toBe(cents('10,000'));
    expect(at({}, { USD: '8' })).toMatchObject({ institutionUsdCents: cents('2,500'), fits: true });
    expect(arbitrationCost('hkiac', claim('14,500'), { 'arbitration.hkiac.total': 1000 })?.fits).toBe(true);
  });
});
