'use client';
import { fill, plural } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import type { Assessment } from '@/rules/assessment';
import { factIds } from '@/rules/facts';
import { known } from '@/rules/reading';
import { AnswerList } from '../check/AnswerList';
import { Details } from '../ui/Details';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { Answer } from './Answer';
import { Certainties } from './Certainties';
import { Changes } from './Changes';
import { Cities } from './Cities';
import { Costs } from './Costs';
import { Court } from './Court';
import { DayZero } from './DayZero';
import { Deadlines } from './Deadlines';
import { Flags } from './Flags';
import { Liable } from './Liable';
import { Missing } from './Missing';
import { OtherClaims } from './OtherClaims';
import { Outcomes } from './Outcomes';
import { PlanActions } from './PlanActions';
import { usePlan } from './PlanContext';
import { PlatformFacts } from './PlatformFacts';
import { RouteReasons } from './RouteReasons';
import { Routes } from './Routes';
import { Why } from './Why';

/** The plan in its order: answer, first acts, why, what is missing, courts, routes, deadlines, costs, what would change it, how it was worked out. */
export function PlanSections({ assessment }: { readonly assessment: Assessment }) {
  const { words, held, language, desk } = usePlan();
  const { plan } = words;
  const { internetCourt, ordinaryCourt, outcomes, otherClaims, routes, flags, asOf, lawAsOf } = assessment;
  const { dayZero, deadlines, liable } = assessment;
  const first = routes.find(({ id }) => id === assessment.firstRoute);
  const named = known(held.facts, 'deal.platform');
  const platform = named === 'other' ? undefined : named;
  const answered = factIds.filter((id) => held.facts[id] !== undefined);
  return (
    <>
      {desk.changed && (
        <div className="mb-6">
          <Notice tone="warning">
            <p>{plan.figuresChanged}</p>
          </Notice>
        </div>
      )}
      <Answer assessment={assessment} />
      {dayZero.some(({ verdict }) => verdict !== 'excluded') && (
        <Section title={plan.dayZeroTitle}>
          <DayZero assessment={assessment} />
        </Section>
      )}
      {internetCourt.reasons.length > 0 && (
        <Section title={plan.whyTitle}>
          <Why verdict={internetCourt} />
        </Section>
      )}
      {first && first.reasons.length > 0 && (
        <Section title={plan.whyRouteTitle}>
          <RouteReasons route={first} />
        </Section>
      )}
      <Section title={plan.missingTitle} id="missing">
        <Missing assessment={assessment} />
      </Section>
      {outcomes.length > 0 && (
        <Section title={plan.outcomesTitle}>
          <Outcomes outcomes={outcomes} />
        </Section>
      )}
      <Section title={plan.cityTitle}>
        <Cities court={internetCourt} />
      </Section>
      <Section title={plan.ordinaryTitle}>
        <Court court={ordinaryCourt} />
      </Section>
      {otherClaims.length > 0 && (
        <Section title={plan.otherTitle}>
          <OtherClaims claims={otherClaims} />
        </Section>
      )}
      <Section title={plan.routesTitle}>
        <Routes routes={routes} />
      </Section>
      <Section title={plan.deadlinesTitle} id="deadlines">
        <Deadlines clocks={deadlines} asOf={asOf} />
      </Section>
      <Section title={plan.costsTitle} id="costs">
        <Costs assessment={assessment} />
      </Section>
      {platform && (
        <Section title={words.platforms.record.planTitle} id="platform">
          <PlatformFacts id={platform} />
        </Section>
      )}
      {liable.length > 0 && (
        <Section title={plan.liableTitle}>
          <Liable parties={liable} />
        </Section>
      )}
      <Section title={plan.changeTitle}>
        <Changes asOf={asOf} />
      </Section>
      {flags.length > 0 && (
        <Section title={plan.flagsTitle}>
          <Flags flags={flags} />
        </Section>
      )}
      <Section title={plan.answersTitle}>
        <Details summary={plural(language.locale, answered.length, plan.answersShow)}>
          <AnswerList ids={answered} held={held} facts={words.facts} />
        </Details>
      </Section>
      <Section title={plan.certaintyTitle}>
        <Certainties />
      </Section>
      <p className="mt-8 text-muted">
        {fill(plan.lawAsOf, { law: formatDay(language.locale, lawAsOf), day: formatDay(language.locale, asOf) })}
        <span className="hidden print:inline"> {window.location.origin + window.location.pathname}</span>
      </p>
      <PlanActions />
    </>
  );
}
