'use client';
import type { ReactNode } from 'react';
import type { Assessment } from '@/rules/assessment';
import { known } from '@/rules/reading';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { Answer } from './Answer';
import { actsLater, actsNow } from './acts';
import { endingSoon } from './days';
import { useFirstPart } from './PlanContext';
import { Steps } from './Steps';

interface Props {
  readonly assessment: Assessment;
  /** What may be done later, below the steps; absent until the rest of the plan is there. */
  readonly children?: ReactNode;
}

/** The answer and the steps: what has to be understood today. */
export function FirstPart({ assessment, children }: Props) {
  const { words, held, desk } = useFirstPart();
  const { plan } = words;
  const now = assessment.firstRoute !== null || actsNow(assessment).length > 0 || endingSoon(assessment).length > 0;
  const isCarriage = known(held.facts, 'claim.ground') === 'carriage';
  const later = children && actsLater(assessment).length > 0;
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
      {(now || later) && (
        <Section title={plan.stepsTitle} id="steps">
          {isCarriage && <p className="mb-3">{plan.sellerIsCarrier}</p>}
          {now && <Steps assessment={assessment} />}
          {later && children}
        </Section>
      )}
    </>
  );
}
