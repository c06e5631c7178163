'use client';
import { fill } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import type { Assessment } from '@/rules/assessment';
import { Later } from '../ui/Later';
import { Section } from '../ui/Section';
import { Text } from '../ui/Text';
import { actsNow } from './acts';
import { Changes } from './Changes';
import { Contents } from './Contents';
import { CourtSections } from './CourtSections';
import { DayZero } from './DayZero';
import { beforeFirst } from './days';
import { LawButton } from './LawShown';
import { Missing } from './Missing';
import { Parallel } from './Parallel';
import { usePlan } from './PlanContext';
import { RouteReasons } from './RouteReasons';
import { Routes } from './Routes';
import { routeName, routeOf } from './route-name';
import { besideDecided, isDecided } from './useDecided';
import { WhatIfProvider } from './WhatIfProvider';
import { Why } from './Why';

interface Props {
  readonly assessment: Assessment;
}

/** The first acts with their reasons, and why the answer is what it is. */
function Reasons({ assessment }: Props) {
  const { words, language } = usePlan();
  const { plan } = words;
  const { internetCourt, firstRoute } = assessment;
  const parallel = besideDecided(assessment);
  const first = routeOf(assessment, firstRoute);
  const before = beforeFirst(assessment);
  const hasActs = actsNow(assessment).length > 0;
  return (
    <>
      {hasActs && (
        <Section title={plan.dayZeroTitle} id="first-acts">
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
      {first && first.reasons.length > 0 && !isDecided(assessment) && (
        <Section title={plan.whyRouteTitle} id="why-route" columns>
          {before.length > 0 && (
            <p className="mb-3 font-medium">
              <Text>
                {fill(plan.whyBefore, {
                  routes: formatList(
                    language.locale,
                    before.map(({ id }) => routeName(assessment, id, words).name),
                    'conjunction',
                  ),
                })}
              </Text>
            </p>
          )}
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

/** After answer and steps: why, routes, what would change it, what is missing, courts. */
export function CourtsAndRoutes({ assessment }: Props) {
  const { words, held, desk } = usePlan();
  const { plan } = words;
  return (
    <WhatIfProvider facts={held.facts} assessment={assessment} figures={desk.figures}>
      <Reasons assessment={assessment} />
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
    </WhatIfProvider>
  );
}
