'use client';
import type { ReactNode } from 'react';
import type { Assessment } from '@/rules/assessment';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { Answer } from './Answer';
import { actsLater } from './acts';
import { useFirstPart } from './PlanContext';
import { Steps } from './Steps';
import { useSteps } from './step-list';
import { whoIsSeller } from './who-is-seller';

interface Props {
  readonly assessment: Assessment;
  /** What may be done later, below the steps; absent until the rest of the plan is there. */
  readonly children?: ReactNode;
}

/** The answer and the steps: what has to be understood today. */
export function FirstPart({ assessment, children }: Props) {
  const { words, held, desk } = useFirstPart();
  const { plan } = words;
  const now = useSteps(assessment).length > 0;
  const seller = whoIsSeller(held.facts);
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
      {seller && <p className="mb-3">{plan.sellerIs[seller]}</p>}
      <Answer assessment={assessment} />
      {(now || later) && (
        <Section title={plan.stepsTitle} id="steps">
          {now && <Steps assessment={assessment} />}
          {later && children}
        </Section>
      )}
    </>
  );
}
