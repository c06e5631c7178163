'use client';
import type { ClaimAssessment } from '@/rules/assessment';
import { Fold } from '../ui/Fold';
import { useCourtSentence } from './Answer';
import { useOrdinarySentence } from './Court';
import { usePlan } from './PlanContext';
import { Why } from './Why';

/** Further claims on the same facts, each with its own court. */
export function OtherClaims({ claims }: { readonly claims: readonly ClaimAssessment[] }) {
  const { words } = usePlan();
  const courtSentence = useCourtSentence();
  const ordinarySentence = useOrdinarySentence();
  const grounds: { readonly [ground: string]: string } = words.facts['claim.ground'].options ?? {};
  return (
    <>
      <p className="mb-4 text-muted">{words.plan.otherIntro}</p>
      <ul className="space-y-5">
        {claims.map(({ ground, internetCourt, ordinaryCourt }) => (
          <li key={ground}>
            <h3 className="text-lg font-semibold">{grounds[ground] ?? ground}</h3>
            <p>{courtSentence(internetCourt)}</p>
            <p>{ordinarySentence(ordinaryCourt)}</p>
            <Fold summary={words.plan.whyTitle}>
              <Why verdict={internetCourt} />
            </Fold>
          </li>
        ))}
      </ul>
    </>
  );
}
