'use client';
import type { Case } from '@/lib/case/case';
import type { ToldFact } from '@/lib/words/fact-words';
import { type FactId, factIds, specOf, steps } from '@/rules/facts';
import { CaseTexts } from '../case/CaseTexts';
import { AnswerList } from '../check/AnswerList';
import { useWords } from '../ui/Words';

/** A case to look at: its answers by step. Texts from a link are shown as text only, never as a link. */
export function CaseView({
  seen,
  facts,
}: {
  readonly seen: Case;
  readonly facts: { readonly [id in FactId]: ToldFact };
}) {
  const { common } = useWords();
  const answered = factIds.filter((id) => seen.facts[id] !== undefined);
  return (
    <div className="space-y-6">
      {steps.map((step) => {
        const ids = answered.filter((id) => specOf(id).step === step);
        return (
          ids.length > 0 && (
            <div key={step}>
              <h3 className="mb-2 text-lg font-semibold">{common.steps[step]}</h3>
              <AnswerList ids={ids} held={seen} facts={facts} />
            </div>
          )
        );
      })}
      <CaseTexts texts={seen.texts} />
    </div>
  );
}
