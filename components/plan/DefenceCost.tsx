'use client';
import type { Claim, Rates } from '@/rules/costs/convert';
import type { Route } from '@/rules/routes/printed-route';
import { Joint } from '../ui/Joint';
import { CourtFee } from './CourtFee';
import { usePlan } from './PlanContext';
import { cardName } from './route-name';
import { Sources } from './Sources';

interface Props {
  readonly route: Route;
  readonly claim: Claim | undefined;
  readonly rates: Rates;
}

/** What is known of the cost for who only defends: no fee in advance (FEE 20), and that of a counterclaim (FEE 18). */
export function DefenceCost({ route, claim, rates }: Props) {
  const { words } = usePlan();
  const { defence } = words.costs;
  return (
    <div className="space-y-1">
      <h3 className="font-semibold">{cardName(route, words)}</h3>
      <p>
        {defence.free}
        <Joint is="space" />
        {defence.ours}
      </p>
      <Sources sources={['FEE/20']} />
      {claim && route.notes.steps.includes('counterclaim') && (
        <>
          <p>{defence.counterclaim}</p>
          <CourtFee claim={claim} halfFee="counterclaim" rates={rates} />
        </>
      )}
    </div>
  );
}
