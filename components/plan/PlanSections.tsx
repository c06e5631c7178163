'use client';
import type { ReactNode } from 'react';
import { fill, plural } from '@/lib/words/fill';
import { formatDay, formatList } from '@/lib/words/format';
import type { Assessment } from '@/rules/assessment';
import { factIds } from '@/rules/facts';
import { known } from '@/rules/reading';
import { CaseTexts } from '../case/CaseTexts';
import { AnswerList } from '../check/AnswerList';
import { CertaintyKey } from '../ui/CertaintyKey';
import { Fold } from '../ui/Fold';
import { Later } from '../ui/Later';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { useLinksIntoPage } from '../ui/useLinksIntoPage';
import { Abroad } from './Abroad';
import { Answer } from './Answer';
import { Changes } from './Changes';
import { Contents } from './Contents';
import { Costs } from './Costs';
import { CourtSections } from './CourtSections';
import { DayZero, LaterActs } from './DayZero';
import { Deadlines } from './Deadlines';
import { EvidenceGaps } from './EvidenceGaps';
import { Flags } from './Flags';
import { LawButton } from './LawShown';
import { Liable } from './Liable';
import { Missing } from './Missing';
import { Parallel } from './Parallel';
import { Payee } from './Payee';
import { PlanActions } from './PlanActions';
import { usePlan } from './PlanContext';
import { PlatformFacts } from './PlatformFacts';
import { RouteReasons } from './RouteReasons';
import { Routes } from './Routes';
import { Steps } from './Steps';
import { SupplierStatus } from './SupplierStatus';
import { Why } from './Why';

interface Props {
  readonly assessment: Assessment;
}

interface SectionsProps extends Props {
  /** Stands at the end, before what can be kept. */
  readonly children: ReactNode;
}

/** Answer, reasons and acts: what has to be understood today. */
function Now({ assessment }: Props) {
  const { words, desk } = usePlan();
  const { plan } = words;
  const { internetCourt, routes, firstRoute, parallel, dayZero } = assessment;
  const first = routes.find(({ id }) => id === firstRoute);
  const hasActs = dayZero.some(({ verdict }) => verdict === 'recommended');
  const hasLaterActs = dayZero.some(({ verdict }) => verdict === 'possible' || verdict === 'not-now');
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
      {(first || hasActs || hasLaterActs) && (
        <Section title={plan.stepsTitle} id="steps">
          <Steps assessment={assessment} />
          <LaterActs assessment={assessment} />
        </Section>
      )}
      {hasActs && (
        <Section title={plan.dayZeroTitle} id="first-acts" columns>
          <DayZero assessment={assessment} />
        </Section>
      )}
      <Contents key={assessment.asOf} />
      <LawButton />
      {internetCourt.reasons.length > 0 && (
        <Section title={plan.whyTitle} id="why" columns>
          <Why verdict={internetCourt} />
        </Section>
      )}
      {first && first.reasons.length > 0 && (
        <Section title={plan.whyRouteTitle} id="why-route" columns>
          <RouteReasons route={first} />
        </Section>
      )}
      {parallel.length > 0 && (
        <Section title={plan.parallelTitle} id="parallel" columns>
          <Parallel assessment={assessment} />
        </Section>
      )}
    </>
  );
}

/** What the case itself holds: its evidence, seller, platform and answers. */
function TheCase({ assessment }: Props) {
  const { words, held, language } = usePlan();
  const { plan, tools } = words;
  const { liable, flags } = assessment;
  const named = known(held.facts, 'deal.platform');
  const platform = named === 'other' ? undefined : named;
  const answered = factIds.filter((id) => held.facts[id] !== undefined);
  return (
    <>
      <Abroad facts={held.facts} assessment={assessment} words={words.abroad} />
      <Section title={plan.evidenceTitle} id="evidence" columns>
        <EvidenceGaps facts={held.facts} words={tools.evidence} />
      </Section>
      <Section title={plan.statusTitle} id="status" columns>
        <SupplierStatus facts={held.facts} words={tools.status} />
      </Section>
      {known(held.facts, 'payee.match') !== undefined && (
        <Section title={plan.payeeTitle} id="payee" columns>
          <Payee />
        </Section>
      )}
      {liable.length > 0 && (
        <Section title={plan.liableTitle} id="liable" columns>
          <Liable parties={liable} />
        </Section>
      )}
      {platform && (
        <Section title={words.platforms.record.planTitle} id="platform" columns>
          <PlatformFacts id={platform} />
        </Section>
      )}
      {flags.length > 0 && (
        <Section title={plan.flagsTitle} id="flags" columns>
          <Flags flags={flags} />
        </Section>
      )}
      {held.texts && (
        <Section title={plan.textsTitle} id="names" columns>
          <CaseTexts texts={held.texts} />
        </Section>
      )}
      <Section title={plan.answersTitle} id="answers" columns>
        <Fold summary={plural(language.locale, answered.length, plan.answersShow)}>
          <AnswerList ids={answered} held={held} facts={words.facts} />
        </Fold>
      </Section>
    </>
  );
}

/**
 * The plan in its order (product.md): answer, steps, why, routes, what would change it, what is missing, time, money,
 * the case. The first part stands at once, the others follow it in that order.
 */
export function PlanSections({ assessment, children }: SectionsProps) {
  useLinksIntoPage();
  const { words, language } = usePlan();
  const { plan } = words;
  const { asOf, lawAsOf } = assessment;
  return (
    <>
      <Now assessment={assessment} />
      <Later>
        <Section title={plan.routesTitle} id="routes" columns>
          <Routes assessment={assessment} />
        </Section>
      </Later>
      <Later>
        <Section title={plan.changeTitle} id="changes" columns>
          <Changes />
        </Section>
        <Section title={plan.missingTitle} id="missing" columns>
          <Missing assessment={assessment} />
        </Section>
      </Later>
      <Later>
        <CourtSections assessment={assessment} />
      </Later>
      <Later>
        <Section title={plan.deadlinesTitle} id="deadlines" columns>
          <Deadlines assessment={assessment} />
        </Section>
      </Later>
      <Later>
        <Section title={plan.costsTitle} id="costs" columns>
          <Costs assessment={assessment} />
        </Section>
      </Later>
      <Later>
        <TheCase assessment={assessment} />
      </Later>
      <Later>
        <Section title={plan.certaintyTitle} id="marks" columns>
          <Fold summary={formatList(language.locale, Object.values(plan.certainty))}>
            <CertaintyKey words={plan} />
          </Fold>
        </Section>
        <p className="mt-8 text-muted">
          {fill(plan.lawAsOf, { law: formatDay(language.locale, lawAsOf), day: formatDay(language.locale, asOf) })}
        </p>
        {children}
        <PlanActions assessment={assessment} />
      </Later>
    </>
  );
}
