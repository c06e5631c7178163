/** The table of costs and days, decision-routes.md 6, row by row. Sums in US dollars, by hand at 7.1. */
import { describe, expect, it } from 'vitest';
import { type Entry, entries, typicalDays } from '../../rules/costs/entries';
import type { Overrides } from '../../rules/costs/estimates';
import { bounds, type Line } from '../../rules/costs/lines';
import { type CostInput, routeCost } from '../../rules/costs/route-cost';
import { practiceNotes } from '../../rules/law/practice-notes';
import { provisions } from '../../rules/law/provisions';
import { provisionIdOf } from '../../rules/provision';
import { cents, claim } from './sums';

const three = (min: string, typical: string, max: string) => ({
  min: cents(min),
  typical: cents(typical),
  max: cents(max),
});
const input = (amount: string, institution?: string): CostInput => ({ claim: claim(amount), institution });

describe('entries with a fixed cost', () => {
  const ROWS: readonly [Entry, string, string, string, number][] = [
    ['recall', '25', '50', '150', 10],
    ['card', '0', '0', '50', 45],
    ['paypal', '0', '0', '50', 45],
    ['s75', '0', '0', '50', 45],
    ['platform-dispute', '0', '300', '1,500', 25],
    ['negotiation', '0', '0', '200', 14],
    ['own-notice', '0', '0', '200', 14],
    ['lawyers-letter', '300', '1,150', '5,000', 14],
    ['police-report', '0', '0', '3,000', 180],
    ['industry-network', '0', '0', '0', 14],
    ['12315', '0', '0', '0', 63],
    ['ecc-net', '0', '0', '0', 63],
    ['identify-seller', '0', '0', '300', 7],
  ];
  it.each(ROWS)('%s: %s / %s / %s, %d days', (entry, min, typical, max, days) => {
    expect(routeCost(entry, { claim: undefined })).toMatchObject({ cost: three(min, typical, max), lacks: null });
    expect(typicalDays(entry)).toBe(days);
  });

  it('letter of credit: cost not known, 2 days', () => {
    expect(routeCost('letter-of-credit', input('10,000'))).toEqual({ cost: 'unknown', lacks: 'figure', working: [] });
    expect(typicalDays('letter-of-credit')).toBe(2);
  });
});

describe('typical days', () => {
  it.each([
    ['platform-dispute', 'alibaba', 25],
    ['platform-dispute', 'aliexpress', 20],
    ['platform-dispute', 'dhgate', 15],
    ['platform-dispute', 'amazon', 14],
    ['platform-dispute', 'ebay', 14],
    ['platform-dispute', 'temu', 14],
    ['platform-dispute', 'shein', 14],
    ['platform-dispute', 'jd', 25],
    ['suit', undefined, 270],
    ['arbitration', 'hkiac', 270],
    ['arbitration', 'cietac', 150],
    ['arbitration', 'shiac', 180],
    ['arbitration', undefined, 180],
  ] as const)('%s, %s: %d', (entry, which, days) => {
    expect(typicalDays(entry, which)).toBe(days);
  });
  it('can be changed', () => expect(typicalDays('suit', undefined, { 'suit.days': 365 })).toBe(365));
});

describe('suit', () => {
  it.each([
    // RMB 71,000: fee 1,575, freeze 730; all three counsel sums are the least ones.
    ['10,000', '1,935.92', '3,521.83', '7,924.65'],
    // RMB 710,000: fee 10,900, freeze 4,070; counsel 8, 10 and 15 %.
    ['100,000', '8,867.61', '11,835.21', '17,708.45'],
    // RMB 1,420: fee 50, freeze 34.20.
    ['200', '1,828.52', '3,307.04', '7,611.86'],
  ])('USD %s: %s / %s / %s', (amount, min, typical, max) => {
    expect(routeCost('suit', input(amount)).cost).toEqual(three(min, typical, max));
  });

  it('a claim in RMB is counted in RMB', () => {
    const { working } = routeCost('suit', { claim: claim('100,001', 'CNY') });
    expect(working.find((l) => l.bound === 'typical' && l.label === 'court-fee')?.formula).toEqual({
      kind: 'tariff',
      tariff: 'acceptance',
      part: 'whole',
      of: { minor: cents('100,001'), currency: 'CNY' },
      fee: { minor: cents('2,300.02'), currency: 'CNY' },
      rate: '7.1',
    });
  });

  it('the half fee is left out where the defendant cannot be found, and contested before an Internet Court', () => {
    const fee = (halfFee?: CostInput['halfFee']) =>
      routeCost('suit', { claim: claim('10,000'), halfFee }).working.find((l) => l.label === 'court-fee') as Line;
    expect(fee()).toMatchObject({ usdCents: cents('110.92'), table: 'P.T1, P.T5', certainty: 'probable' });
    expect(fee('contested')).toMatchObject({ usdCents: cents('110.92'), certainty: 'contested' });
    expect(fee('no')).toMatchObject({ usdCents: cents('221.83'), table: 'P.T1', certainty: 'settled' });
  });

  // FEE 18: half of the fee, by its own amount; halved once only (CPLI 206). USD 10,000 = RMB 71,000: 50 + 1,525 = 1,575.
  it('a counterclaim costs half the fee, at least, typically and at most', () => {
    const { working } = routeCost('suit', { claim: claim('10,000'), halfFee: 'counterclaim' });
    const fees = working.filter((l) => l.label === 'court-fee');
    expect(fees.map((l) => [l.bound, l.usdCents, l.certainty])).toEqual(
      (['min', 'typical', 'max'] as const).map((bound) => [bound, cents('110.92'), 'probable']),
    );
    for (const fee of fees) expect(fee.sources).toEqual(['FEE/13(1)', 'FEE/18', 'CPLI/206']);
  });

  it('needs the claim', () => {
    expect(routeCost('suit', { claim: undefined })).toEqual({ cost: 'unknown', lacks: 'claim', working: [] });
  });
});

describe('arbitration', () => {
  it.each([
    // check4b: 3,008.45 + 4,000.
    ['40,000', 'cietac', '6,008.45', '7,308.45', '10,608.45'],
    // check27: 2,816.90 + 3,000.
    ['14,600', 'shiac', '4,816.90', '6,116.90', '9,416.90'],
    // 24,212 + 9,000; further counsel 5 % = 4,500.
    ['90,000', 'hkiac', '32,212', '33,512', '38,312'],
  ])('USD %s at %s: %s / %s / %s', (amount, institution, min, typical, max) => {
    expect(routeCost('arbitration', input(amount, institution)).cost).toEqual(three(min, typical, max));
  });

  it('is not known without claim or scale', () => {
    expect(routeCost('arbitration', { claim: undefined, institution: 'shiac' }).lacks).toBe('claim');
    expect(routeCost('arbitration', input('40,000', 'scia')).lacks).toBe('scale');
    expect(routeCost('arbitration', input('40,000')).lacks).toBe('scale');
    expect(routeCost('arbitration', input('800,000', 'cietac')).lacks).toBe('scale');
  });
});

describe('the working', () => {
  const results = entries.map((entry) => [entry, routeCost(entry, input('50,000', 'cietac'))] as const);

  it.each(results)('%s: the lines add up, in whole cents', (_, { cost, working }) => {
    for (const bound of bounds) {
      const sum = working.filter((l) => l.bound === bound).reduce((total, l) => total + l.usdCents, 0);
      expect(sum).toBe(cost === 'unknown' ? 0 : cost[bound]);
    }
    expect(working.every((l) => Number.isSafeInteger(l.usdCents))).toBe(true);
  });

  it.each(results)('%s: every line names its table row and sources that exist', (entry, { working }) => {
    for (const line of working) {
      expect(line.table).toMatch(/^(?:P\.T1|P\.T1, P\.T5|P\.T2|decision-routes R29|decision-routes 6, [a-z0-9-]+)$/);
      if (line.table.startsWith('decision-routes 6')) expect(line.table).toBe(`decision-routes 6, ${entry}`);
      expect(line.figures.length > 0 || line.formula.kind === 'tariff').toBe(true);
      for (const source of line.sources) {
        expect(provisionIdOf(source) in provisions || source in practiceNotes, source).toBe(true);
      }
    }
  });

  it('is plain JSON', () => {
    for (const [, result] of results) expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it.each(['suit', 'arbitration'] as const)('%s: least ≤ typical ≤ most, and never falls with the claim', (entry) => {
    let last = { min: 0, typical: 0, max: 0 };
    for (let dollars = 0; dollars <= 700_000; dollars += 1_237) {
      const { cost } = routeCost(entry, input(String(dollars), 'cietac'));
      if (cost === 'unknown') throw new Error('unknown');
      expect(cost.min <= cost.typical && cost.typical <= cost.max).toBe(true);
      for (const bound of bounds) expect(cost[bound]).toBeGreaterThanOrEqual(last[bound]);
      last = cost;
    }
  });

  it('never jumps: ten cents more of claim cost at most ten cents more, at every bound', () => {
    // Bounds of T1, T2 and the scale in RMB; the claim in dollars beside them.
    for (const yuan of ['1,000', '10,000', '100,000', '200,000', '500,000', '896,000', '1,000,000', '2,000,000']) {
      for (const entry of ['suit', 'arbitration'] as const) {
        const { usdCents } = claim(yuan, 'CNY');
        const at = (more: number, bound: 'min' | 'typical' | 'max') => {
          const fen = cents(yuan) + more * 71;
          const { cost } = routeCost(entry, { claim: { fen, usdCents: usdCents + more * 10 }, institution: 'cietac' });
          return cost === 'unknown' ? Number.NaN : cost[bound];
        };
        for (const bound of bounds) expect(at(1, bound) - at(0, bound)).toBeLessThanOrEqual(10);
      }
    }
  });
});

describe('changed figures change the result', () => {
  const changed = (entry: Entry, overrides: Overrides, rates = {}) =>
    routeCost(entry, { claim: claim('10,000', 'USD', rates), institution: 'cietac' }, overrides, rates).cost;

  it.each([
    ['lawyers-letter', { 'letter.typical': 900 }, three('300', '900', '5,000')],
    ['suit', { 'suit.counsel.least.typical': 2500 }, three('1,935.92', '3,021.83', '7,924.65')],
    ['suit', { 'suit.counsel.share.max': 9000 }, three('1,935.92', '3,521.83', '9,924.65')],
    ['suit', { 'translation.min': 0 }, three('1,835.92', '3,521.83', '7,924.65')],
    // CIETAC at RMB 71,000: 20,000 = USD 2,816.90; counsel 3,000.
    ['arbitration', { 'arbitration.saving': 0 }, three('5,816.90', '6,116.90', '9,416.90')],
  ] as const)('%s with %o', (entry, overrides, cost) => {
    expect(changed(entry, overrides)).toEqual(cost);
  });

  it('the rate changes both the fee in RMB and its price in dollars', () => {
    // At 8: RMB 80,000, fee 1,800 = USD 225; half 112.50; freeze 820 = USD 102.50.
    expect(changed('suit', {}, { USD: '8' })).toEqual(three('1,937.50', '3,525', '7,927.50'));
  });

  it('a figure that cannot serve leaves ours', () => {
    for (const value of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(changed('lawyers-letter', { 'letter.min': value })).toEqual(three('300', '1,150', '5,000'));
    }
  });
});
