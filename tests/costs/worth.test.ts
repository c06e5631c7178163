/** Worth, decision-routes.md 6, and the worth figures of check4b, check22 and check27. */
import { describe, expect, it } from 'vitest';
import { entries } from '../../rules/costs/entries';
import type { Overrides } from '../../rules/costs/estimates';
import { type WorthInput, worth } from '../../rules/costs/worth';
import { cents, claim } from './sums';

const sure = { evidence: 'strong', identity: 'confirmed', status: 'active', assets: undefined } as const;
const input = (amount: string, more: Partial<WorthInput> = {}): WorthInput => ({
  claim: claim(amount),
  ...sure,
  ...more,
});

describe('the worked checks', () => {
  it('check4b: 40,000 · 0.6 · 0.6 = 14,400, yes', () => {
    const { verdict, working } = worth('arbitration', input('40,000', { institution: 'cietac' }));
    expect(verdict).toBe('yes');
    expect(working).toMatchObject({ expected: cents('14,400'), typical: cents('7,308.45'), least: cents('6,008.45') });
  });

  it('check22: cost 3,522 < 3,600, yes', () => {
    const { verdict, working } = worth('suit', input('10,000'));
    expect(verdict).toBe('yes');
    expect(working).toEqual({
      claim: cents('10,000'),
      win: { row: 'worth.win.strong', percent: 60 },
      collect: { row: 'worth.collect.active', percent: 60 },
      expected: cents('3,600'),
      typical: cents('3,521.83'),
      least: cents('1,935.92'),
      table: 'decision-routes 6, worth',
      certainty: 'our-estimate',
    });
  });

  it('check27: 5,256 < 6,117 typical, > 4,817 least, maybe', () => {
    const { verdict, working } = worth('arbitration', input('14,600', { institution: 'shiac' }));
    expect(verdict).toBe('maybe');
    expect(working).toMatchObject({ expected: cents('5,256'), typical: cents('6,116.90'), least: cents('4,816.90') });
  });
});

describe('chance to win', () => {
  it.each([
    ['strong', 'confirmed', 60],
    ['medium', 'confirmed', 30],
    ['strong', 'name_only', 30],
    ['weak', 'confirmed', 10],
    ['medium', 'name_only', 10],
    ['strong', 'unknown', 10],
    ['strong', undefined, 10],
    [undefined, 'confirmed', 10],
    [undefined, undefined, 10],
  ] as const)('evidence %s, identity %s: %d %%', (evidence, identity, percent) => {
    expect(worth('suit', input('10,000', { evidence, identity })).working?.win.percent).toBe(percent);
  });
});

describe('chance to collect, first that fits', () => {
  it.each([
    ['yes', 'deregistered', 80],
    ['yes', undefined, 80],
    ['no', 'deregistered', 10],
    [undefined, 'silent', 10],
    ['no', 'active', 60],
    [undefined, 'active', 60],
    [undefined, 'partly', 40],
    ['no', 'unknown', 40],
    [undefined, undefined, 40],
  ] as const)('assets %s, status %s: %d %%', (assets, status, percent) => {
    expect(worth('suit', input('10,000', { assets, status })).working?.collect.percent).toBe(percent);
  });
});

describe('verdict', () => {
  it.each([
    // Letter: typical 1,150, least 300. Strong, confirmed, active: 36 %.
    ['3,194.45', 'yes'],
    ['3,194.44', 'maybe'],
    ['833.34', 'maybe'],
    ['833.33', 'no'],
    ['0', 'no'],
  ])('a letter for USD %s: %s', (amount, verdict) => {
    expect(worth('lawyers-letter', input(amount)).verdict).toBe(verdict);
  });

  it('equal is not more', () => {
    // 2,500 · 0.6 · 0.8 = 1,200.
    const at = (typical: number) =>
      worth('lawyers-letter', input('2,500', { assets: 'yes' }), { 'letter.typical': typical }).verdict;
    expect([at(1200), at(1199)]).toEqual(['maybe', 'yes']);
  });

  it('what costs nothing or is paid otherwise is worth it, even for a claim that is not known', () => {
    const others = entries.filter((e) => !['lawyers-letter', 'suit', 'arbitration'].includes(e));
    expect(others.length).toBe(13);
    for (const entry of others) {
      expect(worth(entry, { ...input('1'), claim: undefined })).toEqual({ verdict: 'yes', working: null });
    }
  });

  it('is not known without the claim, or without the cost', () => {
    expect(worth('lawyers-letter', { ...input('1'), claim: undefined }).verdict).toBeUndefined();
    expect(worth('suit', { ...input('1'), claim: undefined }).verdict).toBeUndefined();
    expect(worth('arbitration', input('40,000', { institution: 'icc' })).verdict).toBeUndefined();
  });

  it.each([
    [{ 'worth.win.strong': 30 }, 'no'],
    [{ 'worth.win.strong': 50 }, 'maybe'],
    [{ 'worth.collect.active': 58 }, 'maybe'],
    [{ 'suit.counsel.least.typical': 3100 }, 'maybe'],
  ] as [Overrides, string][])('check22 with %o: %s', (overrides, verdict) => {
    expect(worth('suit', input('10,000'), overrides).verdict).toBe(verdict);
  });

  it('never falls when the claim rises from 10,000 to 100,000', () => {
    const order = ['no', 'maybe', 'yes'];
    let last = 0;
    for (let dollars = 10_000; dollars <= 100_000; dollars += 500) {
      const now = order.indexOf(worth('suit', input(String(dollars), { evidence: 'medium' })).verdict ?? '');
      expect(now).toBeGreaterThanOrEqual(last);
      last = now;
    }
  });
});
