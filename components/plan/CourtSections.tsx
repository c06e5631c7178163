'use client';
import type { Assessment } from '@/rules/assessment';
import type { Facts } from '@/rules/facts';
import { known } from '@/rules/reading';
import { Section } from '../ui/Section';
import { Cities } from './Cities';
import { Court } from './Court';
import { OtherClaims } from './OtherClaims';
import { Outcomes } from './Outcomes';
import { usePlan } from './PlanContext';
import { isDecided } from './useDecided';

/** Decisions that a court made, recognised or confirmed. */
const BY_COURT: readonly string[] = ['mainland_final', 'foreign_recognised', 'confirmed_mediation'];

/** New facts open a new suit after the decision of a court (CPLI 248); after an award nothing says so (ARB 10). */
function decidedBy(s: Facts) {
  const decision = known(s, 'history.decided');
  if (decision === 'award') return undefined;
  return decision && BY_COURT.includes(decision) ? 'by-court' : 'perhaps-by-court';
}

/** What follows for the courts: outcomes, city by city, the ordinary court, other claims. */
export function CourtSections({ assessment }: { readonly assessment: Assessment }) {
  const { words, held } = usePlan();
  const { plan } = words;
  const { outcomes, internetCourt, ordinaryCourt, otherClaims, routes } = assessment;
  return (
    <>
      {outcomes.length > 0 && (
        <Section title={plan.outcomesTitle} id="outcomes" columns>
          <Outcomes outcomes={outcomes} />
        </Section>
      )}
      <Section title={plan.cityTitle} id="cities">
        <Cities court={internetCourt} />
      </Section>
      <Section title={plan.ordinaryTitle} id="ordinary" columns>
        <Court
          court={ordinaryCourt}
          closed={routes.some(({ id, verdict }) => id === 'ordinary-court' && verdict === 'excluded')}
          decided={isDecided(assessment) ? decidedBy(held.facts) : undefined}
        />
      </Section>
      {otherClaims.length > 0 && (
        <Section title={plan.otherTitle} id="other-claims" columns>
          <OtherClaims claims={otherClaims} />
        </Section>
      )}
    </>
  );
}
