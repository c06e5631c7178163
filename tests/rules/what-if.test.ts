/** Single answers that would change the result: none is missing that turns the case that is running into none, or the reverse. */
import { expect, it } from 'vitest';
import { assess } from '@/rules/assess';
import { canBecome } from '@/rules/contradictions';
import type { FactId, Facts } from '@/rules/facts';
import { whatIf } from '@/rules/what-if';
import { check22, sum } from '../routes/base';
import { standard } from './rows/row';

const on = { asOf: '2026-11-22' };
const sued: Facts = {
  ...standard,
  ...check22,
  ...sum('900'),
  'filing.state': 'sued_by_seller',
  'filing.counter': 'counterclaim',
  'filing.court': 'other',
};

// IC O14: "A claim that is not connected is computed normally": then no case runs, and talks come first (R21a).
it('a claim without connection to the suit of the seller: another first route, and the answer is listed', () => {
  const first = (facts: Facts) => assess(facts, on).firstRoute;
  expect(first(sued)).toBe('ordinary-court');
  expect(first({ ...sued, 'filing.counter': 'unconnected' })).toBe('negotiation');
  expect(whatIf(sued, on)).toContainEqual(
    expect.objectContaining({
      fact: 'filing.counter',
      value: 'unconnected',
      change: 'firstRoute',
      from: 'ordinary-court',
      to: 'negotiation',
      inPower: true,
    }),
  );
});

// IC O13: retrial or enforcement. What a decided claim leads to is no route.
it('a claim that was decided: its end is enforcement, from whichever route', () => {
  const turns = (facts: Facts) => whatIf(facts, on).filter(({ change }) => change === 'firstRoute');
  const open: Facts = { ...standard, ...check22 };
  const toAward = turns(open).find(({ fact, value }) => fact === 'history.decided' && value === 'award');
  expect(toAward).toMatchObject({ to: 'enforcement' });
  const award: Facts = { ...open, 'history.decided': 'award' };
  expect(turns(award).length).toBeGreaterThan(0);
  for (const turn of turns(award)) expect(turn).toMatchObject({ from: 'enforcement' });
});

// Whoever has looked, or has asked, cannot be one who has not: that is no answer to wish for.
it.each<readonly [Facts, readonly unknown[]]>([
  [{ 'clauses.looked': 'none_found' }, ['not_looked']],
  [{ 'seller.registerStatus': 'deregistered' }, ['not_looked_up']],
  [{ 'platform.grounds': ['identity_refused'] }, [['identity_not_yet_asked']]],
])('%j: nothing is said of not having looked or asked', (facts, never) => {
  const s: Facts = { ...standard, ...check22, 'platform.sued': 'yes', ...facts };
  const [id] = Object.keys(facts) as FactId[];
  if (!id) throw new Error('no fact');
  const values = (sheet: Facts) => whatIf(sheet, on).flatMap(({ fact, value }) => (fact === id ? [value] : []));
  for (const value of never) {
    expect(values(s)).not.toContainEqual(value);
    expect(canBecome(s, id, value)).toBe(false);
    // Not sure: it is still to be looked for.
    expect(canBecome({ ...s, [id]: 'not_sure' } as Facts, id, value)).toBe(true);
  }
});

// The register changes, and a first look may be mistaken: only "not looked up" is no answer to wish for.
it('a company that is off the register: what would change if it were active is told', () => {
  const s: Facts = { ...standard, ...check22, 'seller.registerStatus': 'deregistered' };
  const turns = whatIf(s, on).filter(({ fact }) => fact === 'seller.registerStatus');
  expect(turns.map(({ value }) => value)).toContain('active');
});
