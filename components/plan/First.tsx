'use client';
import type { ReactNode } from 'react';
import type { Assessment } from '@/rules/assessment';
import type { RouteVerdict } from '@/rules/routes/printed-route';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { Answer } from './Answer';
import { useFirst } from './PlanContext';
import { Steps } from './Steps';

const isAct = (verdict: RouteVerdict) => verdict === 'recommended' || verdict === 'possible' || verdict === 'not-now';

interface Props {
  readonly assessment: Assessment;
  /** What may be done later, below the steps. */
  readonly children: ReactNode;
}

/** The answer and the steps: what has to be understood today. */
export function First({ assessment, children }: Props) {
  const { words, desk } = useFirst();
  const { plan } = words;
  const { firstRoute, dayZero } = assessment;
  const hasSteps = firstRoute !== null || dayZero.some(({ verdict }) => isAct(verdict));
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
      {hasSteps && (
        <Section title={plan.stepsTitle} id="steps">
          <Steps assessment={assessment} />
          {children}
        </Section>
      )}
    </>
  );
}
