/** A route that is ruled out says why, also where a way of it would still be open (decision-routes.md 1.4, R43c). */
import { expect, it } from 'vitest';
import { decisive, openReasonsOf } from '@/components/plan/decisive';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { STORY_DAY, stories } from '../rules/story-answers';

/** A sale by e-mail: no Internet Court hears it (S4). What assets the seller has is not known, so the suit itself stays open. */
const byMail = stories.find(
  ({ answers }) => answers['deal.concluded'] === 'remote' && answers['dispute.kind'] === 'quality',
);
const facts = {
  ...byMail?.answers,
  'seller.assets': 'not_sure',
  'seller.registerStatus': 'deregistered',
  'seller.deregistrationWay': 'simplified_false_undertaking',
} as Facts;

it('no Internet Court has the case: that is the reason, and nothing is called open', () => {
  const route = assess(facts, { asOf: STORY_DAY }).routes.find(({ id }) => id === 'internet-court');
  if (!route) throw new Error('no route');
  expect(route.verdict).toBe('excluded');
  expect(new Set(route.reasons.map(({ outcome }) => outcome)).size).toBeGreaterThan(1);
  expect(decisive(route).map(({ rule }) => rule)).toEqual(['R43c']);
  expect(openReasonsOf(route)).toEqual([]);
});

it('so it is in every story', () => {
  const ruledOut = stories.flatMap(({ answers }) =>
    assess(answers as Facts, { asOf: STORY_DAY }).routes.filter(
      ({ verdict, reasons }) => verdict === 'excluded' && reasons.length > 0,
    ),
  );
  expect(ruledOut.length).toBeGreaterThan(0);
  for (const route of ruledOut) expect(decisive(route).length, route.id).toBeGreaterThan(0);
});
