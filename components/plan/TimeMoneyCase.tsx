'use client';
import { fill, plural } from '@/lib/words/fill';
import { formatDay, formatList } from '@/lib/words/format';
import { isRuledOut } from '@/rules/abroad/obstacles';
import type { Assessment } from '@/rules/assessment';
import { factIds } from '@/rules/facts';
import { nothingPaid } from '@/rules/inputs/something-paid';
import { known } from '@/rules/reading';
import { CaseTexts } from '../case/CaseTexts';
import { AnswerList } from '../check/AnswerList';
import { CertaintyKey } from '../ui/CertaintyKey';
import { Fold } from '../ui/Fold';
import { Later } from '../ui/Later';
import { Section } from '../ui/Section';
import { Abroad } from './Abroad';
import { Costs } from './Costs';
import { Deadlines } from './Deadlines';
import { EvidenceGaps } from './EvidenceGaps';
import { Flags } from './Flags';
import { Liable } from './Liable';
import { OtherDayForm } from './OtherDayForm';
import { Payee } from './Payee';
import { PlanActions } from './PlanActions';
import { usePlan } from './PlanContext';
import { PlatformFacts } from './PlatformFacts';
import { SupplierStatus } from './SupplierStatus';

interface Props {
  readonly assessment: Assessment;
}

interface WholeProps extends Props {
  readonly today: string;
  readonly onDay: (day: string | undefined) => void;
}

/** What the case itself holds: its evidence, seller and platform. */
function TheCase({ assessment }: Props) {
  const { words, held } = usePlan();
  const { plan, tools } = words;
  const { liable, flags } = assessment;
  const named = known(held.facts, 'deal.platform');
  const platform = named === 'other' ? undefined : named;
  return (
    <>
      <Abroad facts={held.facts} assessment={assessment} words={words.abroad} />
      <Section title={plan.evidenceTitle} id="evidence" columns>
        <EvidenceGaps facts={held.facts} words={tools.evidence} ordinaryOnly={isRuledOut(assessment.internetCourt)} />
      </Section>
      <Section title={plan.statusTitle} id="status" columns>
        <SupplierStatus facts={held.facts} words={tools.status} />
      </Section>
      {known(held.facts, 'payee.match') !== undefined && !nothingPaid(held.facts) && (
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
    </>
  );
}

/** The second half of the plan: deadlines, costs, the case itself, and what can be kept of it. */
export function TimeMoneyCase({ assessment, today, onDay }: WholeProps) {
  const { words, held, language } = usePlan();
  const { plan, whatChanged, step } = words;
  const { asOf, lawAsOf } = assessment;
  const answered = factIds.filter((id) => held.facts[id] !== undefined);
  return (
    <>
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
          <Fold kind="rest" summary={formatList(language.locale, Object.values(plan.certainty))}>
            <CertaintyKey words={plan} />
          </Fold>
        </Section>
        <Section title={plan.answersTitle} id="answers" columns>
          {/* Not below the answers, where it could have a last sheet to itself. */}
          <p className="mb-2 text-muted">
            {fill(plan.lawAsOf, { law: formatDay(language.locale, lawAsOf), day: formatDay(language.locale, asOf) })}
          </p>
          <Fold kind="rest" summary={plural(language.locale, answered.length, plan.answersShow)}>
            <AnswerList ids={answered} held={held} facts={words.facts} />
          </Fold>
        </Section>
        <OtherDayForm words={whatChanged} step={step} today={today} onDay={onDay} />
        <PlanActions assessment={assessment} />
      </Later>
    </>
  );
}
