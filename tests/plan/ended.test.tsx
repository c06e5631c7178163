/** What the plan says where no time of a route runs any more: check10 of decision-routes.md, and R7 with the window shut. */
import { expect, it } from 'vitest';
import { CourtsAndRoutes } from '@/components/plan/CourtsAndRoutes';
import { Parallel } from '@/components/plan/Parallel';
import { RouteTable } from '@/components/plan/RouteFigures';
import { getWords } from '@/lib/words/words';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import type { RouteId } from '@/rules/routes/printed-route';
import { base, held, TODAY } from '../routes/base';
import { shown } from './in-plan';

const told = (facts: Facts, id: RouteId, locale: string) =>
  shown(
    <RouteTable routes={assess(facts, { asOf: TODAY }).routes.filter((route) => route.id === id)} />,
    facts,
    locale,
  );

/** A service: three years from the breach; the court still takes the case, the other side may plead the time (CPLI 219). */
const check10: Facts = { ...base, 'claim.ground': 'service', 'breach.on': '2023-01-10' };

it.each([
  ['en', 'The time to bring your claim ended on 10 January 2026. The other side may plead this.'],
  ['zh', '诉讼时效期间已于2026年1月10日届满。对方可以提出时效抗辩。'],
])('check10: the suit needs no exception (%s)', (locale, sentence) => {
  expect(told(check10, 'ordinary-court', locale)).toContain(sentence);
});

it.each([
  ['en', 'The usual time ended on 30 September 2026.', 'Asking may still help'],
  ['zh', '通常期限已于2026年9月30日届满。', '提出请求仍可能有帮助'],
])('R7: the platform still holds the money, so the dispute needs no exception (%s)', (locale, sentence, ask) => {
  const dispute = told({ ...held, 'escrow.autoReleaseOn': '2026-11-10' }, 'platform-dispute', locale);
  expect(dispute).toContain(sentence);
  expect(dispute).not.toContain(ask);
});

/** IC O13: the claim was decided, so no route stands first, and what is open stands beside the enforcement. */
it('decided: no route is told as the first, and each open one beside it', () => {
  const facts: Facts = {
    ...base,
    'seller.identity': 'confirmed',
    'filing.state': 'accepted',
    'filing.acceptedOn': '2025-02-10',
    'filing.court': 'other',
    'case.stage': 'enforcement',
    'history.decided': 'mainland_final',
    'history.newFacts': 'no',
  };
  const assessment = assess(facts, { asOf: TODAY });
  const { plan } = getWords('en').pages;
  const { firstRoute } = assessment;
  expect(assessment.outcomes.map(({ id }) => id)).toContain('O13-decided');
  expect(shown(<CourtsAndRoutes assessment={assessment} />, facts)).not.toContain(plan.whyRouteTitle);
  const beside = shown(<Parallel assessment={assessment} />, facts);
  expect(beside).toContain(getWords('en').routes.names[firstRoute as RouteId].name);
  const open: Facts = { ...base, 'seller.identity': 'confirmed' };
  expect(shown(<CourtsAndRoutes assessment={assess(open, { asOf: TODAY })} />, open)).toContain(plan.whyRouteTitle);
});
