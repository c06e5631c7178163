/** What the routes say of a case that is running, a freeze before talks, a foreign judgment, and a route that is ruled out. */
import { describe, expect, test } from 'vitest';
import { assess } from '@/rules/assess';
import type { Assessment } from '@/rules/assessment';
import type { Facts } from '@/rules/facts';
import { active, assetsKnown, base, clause, confirmed, evidence, method, onPlatform, route, sum, TODAY } from './base';

const plan = (facts: Facts): Assessment => assess(facts, { asOf: TODAY });
const rules = (a: Assessment, id: Parameters<typeof route>[1]) => (route(a, id)?.reasons ?? []).map(({ rule }) => rule);
const steps = (a: Assessment, id: Parameters<typeof route>[1]) => route(a, id)?.notes.steps ?? [];

const trade: Facts = {
  ...base,
  ...evidence('non_delivery', 'medium'),
  ...confirmed,
  ...active,
  ...sum('900'),
  'clauses.looked': 'none_found',
  'filing.court': 'other',
  'case.stage': 'first_instance',
};

describe('a case is running (our estimate: it goes on)', () => {
  const sued: Facts = { ...trade, 'filing.state': 'sued_by_seller', 'filing.counter': 'counterclaim' };

  test('R31-running: its court is recommended, whatever the sum, and comes first', () => {
    const a = plan(sued);
    expect(route(a, 'ordinary-court')?.verdict).toBe('recommended');
    expect(rules(a, 'ordinary-court')).toContain('R31-running');
    expect(a.firstRoute).toBe('ordinary-court');
  });

  test('R21-running: talks, notice and letter stay possible, and no letter is advised', () => {
    const a = plan({ ...sued, ...evidence('non_delivery', 'strong'), ...sum('9000') });
    for (const id of ['talks', 'own-notice', 'lawyers-letter'] as const) {
      expect(method(a, id)?.verdict, id).toBe('possible');
    }
    expect(rules(a, 'negotiation')).toContain('R21-running');
    expect(steps(a, 'negotiation')).not.toContain('letter-advised');
  });

  test('without a case the talks come first; at enforcement no case goes on', () => {
    for (const facts of [
      { ...trade, 'filing.state': 'not_filed' },
      { ...sued, 'case.stage': 'enforcement' },
    ] satisfies Facts[]) {
      const a = plan(facts);
      expect(rules(a, 'ordinary-court')).not.toContain('R31-running');
      expect(rules(a, 'negotiation')).toContain('R21a');
    }
  });

  test('R26 stays above it: a binding clause still excludes the suit', () => {
    const bound = clause('valid_arb', { 'arbClause.institution': 'cietac', 'arbClause.seat': 'mainland' });
    expect(route(plan({ ...sued, ...bound }), 'ordinary-court')?.verdict).toBe('excluded');
  });

  test('quality: the appraisal is asked for, unless a document shows the defect', () => {
    const shown = (how: 'document' | 'weak') =>
      steps(
        plan({ ...sued, 'dispute.kind': 'quality', 'evidence.elements': { defect_before: how } }),
        'ordinary-court',
      );
    expect(shown('weak')).toContain('ask-appraisal');
    expect(shown('document')).not.toContain('ask-appraisal');
  });
});

// R23; CPL 104 for the 30 days.
describe('a freeze before the talks', () => {
  const freeze: Facts = {
    ...base,
    ...evidence('non_delivery', 'medium'),
    ...confirmed,
    ...active,
    ...assetsKnown,
    ...sum('40000'),
    'seller.dissipation': ['money_moved'],
    'arbitration.begun': 'no',
  };
  const seat = (where: 'mainland' | 'hong_kong') =>
    plan({
      ...freeze,
      ...clause('valid_arb', {
        'arbClause.institution': where === 'mainland' ? 'cietac' : 'hkiac',
        'arbClause.seat': where,
      }),
    });

  test('R21a-freeze in the place of R21a', () => {
    expect(rules(plan(freeze), 'negotiation')).toContain('R21a-freeze');
    expect(rules(plan(freeze), 'negotiation')).not.toContain('R21a');
    expect(rules(plan({ ...freeze, ...sum('900') }), 'negotiation')).toContain('R21a');
  });

  test('a seat in Hong Kong has its own paper in the 30 days', () => {
    for (const id of ['negotiation', 'arbitration'] as const) {
      expect(steps(seat('mainland'), id).slice(0, 3), id).toEqual(['freeze-now', 'say-nothing', 'freeze-then-sue']);
      expect(steps(seat('hong_kong'), id).slice(0, 3), id).toEqual(['freeze-now', 'say-nothing', 'hong-kong-freeze']);
    }
    expect(steps(seat('hong_kong'), 'arbitration')).not.toContain('read-clause');
  });
});

// INT 545: two years; CPL 300: a Chinese judgment on the same dispute.
test('a foreign judgment: its dates first, then the choice; where recognition is pending, the choice alone', () => {
  const first = (decided: 'foreign_not_recognised' | 'foreign_pending') =>
    steps(plan({ ...base, ...confirmed, ...sum('9000'), 'history.decided': decided }), 'ordinary-court');
  expect(first('foreign_not_recognised').slice(0, 2)).toEqual(['judgment-dates', 'recognise-or-sue']);
  expect(first('foreign_pending')[0]).toBe('recognise-or-sue');
  expect(first('foreign_pending')).not.toContain('judgment-dates');
});

test('a route that is ruled out carries no deadline and no worth', () => {
  const bound = clause('valid_arb', { 'arbClause.institution': 'cietac', 'arbClause.seat': 'mainland' });
  const a = plan({ ...trade, ...bound, 'filing.state': 'not_filed' });
  expect(route(a, 'ordinary-court')).toMatchObject({ verdict: 'excluded', firstDeadline: null, worth: null });
  for (const { verdict, firstDeadline, worth } of a.routes) {
    if (verdict === 'excluded') expect([firstDeadline, worth]).toEqual([null, null]);
  }
});

test('Amazon holds back no money for a receipt; Alibaba may', () => {
  const flags = (platform: 'amazon' | 'alibaba') => plan({ ...base, ...onPlatform(platform) }).flags;
  expect(flags('amazon')).not.toContain('do-not-confirm-receipt');
  expect(flags('alibaba')).toContain('do-not-confirm-receipt');
});
