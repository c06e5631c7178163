/** What a letter of a Chinese lawyer costs is no part of the cost of talks (decision-routes.md 6: two entries). */
import { expect, it } from 'vitest';
import { RouteTable } from '@/components/plan/RouteFigures';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { check22, evidence, sum, TODAY } from '../routes/base';
import { shown } from './in-plan';

const told = (facts: Facts) =>
  shown(<RouteTable routes={assess(facts, { asOf: TODAY }).routes.filter(({ id }) => id === 'negotiation')} />, facts);
const verdicts = (facts: Facts) =>
  Object.fromEntries(
    assess(facts, { asOf: TODAY })
      .routes.find(({ id }) => id === 'negotiation')
      ?.methods.map(({ id, verdict }) => [id, verdict]) ?? [],
  );

it('talks and a letter recommended together: the cost says that it is without the letter', () => {
  const facts: Facts = { ...check22, ...evidence('non_delivery', 'medium'), ...sum('10000') };
  expect(verdicts(facts)).toMatchObject({ talks: 'recommended', 'lawyers-letter': 'recommended' });
  expect(told(facts)).toContain('Without the lawyer&#x27;s letter');
  // Section 6: 300 / 1,150 / 5,000.
  expect(told(facts)).toMatch(/Letter from a Chinese lawyer.*: .*300 – .*1,150 – .*5,000/);
});

it('no letter recommended: nothing of it', () => {
  const facts: Facts = { ...check22, ...sum('200') };
  expect(verdicts(facts)['lawyers-letter']).not.toBe('recommended');
  expect(told(facts)).not.toContain('Without the lawyer&#x27;s letter');
});
