'use client';
import { fill, plural } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import type { Assessment } from '@/rules/assessment';
import { factIds } from '@/rules/facts';
import { known } from '@/rules/reading';
import { CaseTexts } from '../case/CaseTexts';
import { AnswerList } from '../check/AnswerList';
import { CertaintyKey } from '../ui/CertaintyKey';
import { Details } from '../ui/Details';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { Abroad } from './Abroad';
import { Answer } from './Answer';
import { Changes } from './Changes';
import { Contents } from './Contents';
import { Costs } from './Costs';
import { CourtSections } from './CourtSections';
import { DayZero } from './DayZero';
import { Deadlines } from './Deadlines';
import { EvidenceGaps } from './EvidenceGaps';
import { Flags } from './Flags';
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

/** Answer, reasons and acts: what has to be understood today. */
function Now({ assessment }: Props) {
  const { words, desk } = usePlan();
  const { plan } = words;
  const { internetCourt, routes, firstRoute, parallel, dayZero } = assessment;
  const first = routes.find(({ id }) => id === firstRoute);
  const acts = dayZero.filter(({ verdict }) => verdict !== 'excluded');
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
      <Contents />
      {(first || acts.some(({ verdict }) => verdict === 'recommended')) && (
        <Section title={plan.stepsTitle} id="steps">
          <Steps assessment={assessment} />
        </Section>
      )}
      {internetCourt.reasons.length > 0 && (
        <Section title={plan.whyTitle} id="why">
          <Why verdict={internetCourt} />
        </Section>
      )}
      {first && first.reasons.length > 0 && (
        <Section title={plan.whyRouteTitle} id="why-route">
          <RouteReasons route={first} />
        </Section>
      )}
      {acts.length > 0 && (
        <Section title={plan.dayZeroTitle} id="first-acts">
          <DayZero assessment={assessment} />
        </Section>
      )}
      {parallel.length > 0 && (
        <Section title={plan.parallelTitle} id="parallel">
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
      <Section title={plan.evidenceTitle} id="evidence">
        <EvidenceGaps facts={held.facts} words={tools.evidence} />
      </Section>
      <Section title={plan.statusTitle} id="status">
        <SupplierStatus facts={held.facts} words={tools.status} />
      </Section>
      {known(held.facts, 'payee.match') !== undefined && (
        <Section title={plan.payeeTitle} id="payee">
          <Payee />
        </Section>
      )}
      {liable.length > 0 && (
        <Section title={plan.liableTitle} id="liable">
          <Liable parties={liable} />
        </Section>
      )}
      {platform && (
        <Section title={words.platforms.record.planTitle} id="platform">
          <PlatformFacts id={platform} />
        </Section>
      )}
      {flags.length > 0 && (
        <Section title={plan.flagsTitle} id="flags">
          <Flags flags={flags} />
        </Section>
      )}
      {held.texts && (
        <Section title={plan.textsTitle} id="names">
          <CaseTexts texts={held.texts} />
        </Section>
      )}
      <Section title={plan.answersTitle} id="answers">
        <Details summary={plural(language.locale, answered.length, plan.answersShow)}>
          <AnswerList ids={answered} held={held} facts={words.facts} />
        </Details>
      </Section>
    </>
  );
}

/** The plan in its order (product.md): answer, steps, why, routes, what would change it, what is missing, time, money, the case. */
export function PlanSections({ assessment }: Props) {
  const { words, language } = usePlan();
  const { plan } = words;
  const { routes, asOf, lawAsOf, deadlines } = assessment;
  return (
    <>
      <Now assessment={assessment} />
      <Section title={plan.routesTitle} id="routes">
        <Routes routes={routes} />
      </Section>
      <Section title={plan.changeTitle} id="changes">
        <Changes />
      </Section>
      <Section title={plan.missingTitle} id="missing">
        <Missing assessment={assessment} />
      </Section>
      <CourtSections assessment={assessment} />
      <Section title={plan.deadlinesTitle} id="deadlines">
        <Deadlines clocks={deadlines} asOf={asOf} />
      </Section>
      <Section title={plan.costsTitle} id="costs">
        <Costs assessment={assessment} />
      </Section>
      <TheCase assessment={assessment} />
      <Section title={plan.certaintyTitle} id="marks">
        <CertaintyKey words={plan} />
      </Section>
      <p className="mt-8 text-muted">
        {fill(plan.lawAsOf, { law: formatDay(language.locale, lawAsOf), day: formatDay(language.locale, asOf) })}
      </p>
      <PlanActions assessment={assessment} />
    </>
  );
}
