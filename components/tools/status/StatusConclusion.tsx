import type { ReactNode } from 'react';
import type { Outcome, StatusFinding } from '@/rules/supplier-status/signs';
import type { StatusWords } from './kinds';

const looks: { readonly [outcome in Outcome]: string } = {
  operating: 'border-green bg-green-soft text-green',
  partly: 'border-amber bg-amber-soft text-amber',
  gone: 'border-seal bg-seal-soft text-seal',
  unknown: 'border-edge bg-surface text-muted',
};

interface Props {
  readonly words: StatusWords;
  readonly finding: StatusFinding;
  /** How firm it is, shown beside a known outcome. */
  readonly mark: ReactNode;
}

/** Operating, partly, gone or not known, and what that means. */
export function StatusConclusion({ words, finding: { outcome, gone }, mark }: Props) {
  return (
    <>
      <p>
        {words.status.conclusion}{' '}
        <span className={`inline-block rounded-full border px-2.5 font-semibold ${looks[outcome]}`}>
          {words.outcomes[outcome].name}
        </span>{' '}
        {outcome !== 'unknown' && mark}
      </p>
      <p className="mt-1">{words.outcomes[outcome].means}</p>
      {gone && <p className="mt-1">{words.status.gone[gone]}</p>}
    </>
  );
}
