/** Conversion in whole minor units, with our rate or the person's. */
import { describe, expect, it } from 'vitest';
import { asMoney, claimOf, fenToUsdCents, halfUp, isRate, rateOf } from '../../rules/costs/convert';
import { acceptance, feeOf } from '../../rules/costs/court-fee';
import { inFen } from '../../rules/money';
import { rates } from '../../rules/rates';
import { cents, claim, minor } from './sums';

describe('the claim in RMB and in US dollars', () => {
  it.each([
    ['40,000', 'USD', '284,000', '40,000'],
    ['14,500', 'USD', '102,950', '14,500'],
    ['71,000', 'CNY', '71,000', '10,000'],
    ['100', 'CNY', '100', '14.08'],
    ['1,000', 'EUR', '8,200', '1,154.92'],
    ['1,000,000', 'IDR', '430', '60.56'],
  ])('%s %s is RMB %s and USD %s', (amount, currency, fen, usd) => {
    expect(claim(amount, currency)).toEqual({ fen: cents(fen), usdCents: cents(usd) });
  });

  it('agrees with the conversion of the other rules for every currency', () => {
    for (const currency of [...Object.keys(rates), 'CNY']) {
      for (const amount of ['0', '0.01', '12345.6789', '999999999.99']) {
        expect(BigInt(claim(amount, currency).fen), `${amount} ${currency}`).toBe(inFen({ amount, currency }));
      }
    }
  });

  it('a currency without a rate is not known until the person gives one', () => {
    expect(claimOf({ amount: '100', currency: 'XAF' })).toBeUndefined();
    expect(claimOf({ amount: '100', currency: 'XAF' }, { XAF: '0.0117' })).toEqual({ fen: 117, usdCents: 16 });
  });

  it('a sum too large to count exactly is not known', () => {
    expect(claimOf({ amount: '999999999999999', currency: 'USD' })).toBeUndefined();
  });

  it('the rate of the person counts; a rate that cannot serve does not', () => {
    expect(claim('1,000', 'USD', { USD: '6.71' }).fen).toBe(cents('6,710'));
    expect(rateOf('USD', { USD: '0' })).toBe('7.1');
    expect(rateOf('USD', { USD: '-7' })).toBe('7.1');
    expect(rateOf('CNY', { CNY: '2' })).toBe('1');
    expect(['7.1', '0.00000001', '7'].every(isRate)).toBe(true);
    expect(['', '0.0', '.5', '1e3', '7,1', '0.000000001'].some(isRate)).toBe(false);
  });
});

describe('fees in US dollars', () => {
  // procedure.md 1.11: at 6.71, RMB 50 = USD 7.45 and RMB 1,477.50 = USD 220.19; at 6.84, USD 7.31.
  it.each([
    ['6.71', '50', '7.45'],
    ['6.71', '1,477.50', '220.19'],
    ['6.84', '50', '7.31'],
    ['7.1', '1,575', '221.83'],
    ['7.1', '21,360', '3,008.45'],
    ['7.1', '20,000', '2,816.90'],
  ])('at %s RMB %s is USD %s', (rate, fen, usd) => {
    expect(fenToUsdCents(minor(fen), { USD: rate })).toBe(cents(usd));
  });

  it('USD 10,000 at 6.84 costs USD 220.76', () => {
    const rate = { USD: '6.84' };
    expect(fenToUsdCents(feeOf(acceptance, BigInt(claim('10,000', 'USD', rate).fen)), rate)).toBe(cents('220.76'));
  });

  it('rounds half up', () => {
    expect([halfUp(1n, 2n), halfUp(49n, 100n), halfUp(5n, 10n), halfUp(0n, 7n)]).toEqual([1n, 0n, 1n, 0n]);
  });

  it('prints minor units as a decimal', () => {
    expect(asMoney({ minor: 22183, currency: 'USD' })).toEqual({ amount: '221.83', currency: 'USD' });
    expect(asMoney({ minor: -5, currency: 'CNY' }).amount).toBe('-0.05');
    expect(asMoney({ minor: 0, currency: 'CNY' }).amount).toBe('0.00');
  });
});

describe('dollars stay dollars', () => {
  it('a claim in dollars is not taken there and back: 10,001 cents at 7.3 are 73,007 fen, which are only 10,000 cents', () => {
    expect(claimOf({ amount: '100.01', currency: 'USD' }, { USD: '7.3' })).toEqual({ fen: 73_007, usdCents: 10_001 });
  });

  it('a sum that can be counted in dollars but not in RMB has no claim', () => {
    expect(claimOf({ amount: '90000000000000', currency: 'USD' })).toBeUndefined();
    expect(claimOf({ amount: '90000000000000', currency: 'CNY' })?.fen).toBe(9_000_000_000_000_000);
  });
});
