'use client';
import { fill } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import type { Words } from '@/lib/words/words';
import { buyerOf } from '@/rules/abroad/buyer';
import { obstacles, suitFromAbroad } from '@/rules/abroad/obstacles';
import type { Assessment } from '@/rules/assessment';
import type { Facts } from '@/rules/facts';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { AbroadItem } from './AbroadItem';
import { AttorneyWays } from './AttorneyWays';
import { usePlan } from './PlanContext';
import { ReadinessList } from './ReadinessList';

export interface AbroadProps {
  readonly facts: Facts;
  readonly assessment: Assessment;
  readonly words: Words['abroad'];
}

/** What stands in the way of a suit from abroad; nothing where no court of mainland China is left, or the buyer is there. */
export function Abroad({ facts, assessment, words }: AbroadProps) {
  const { locale } = usePlan().language;
  if (!suitFromAbroad(facts, assessment)) return null;
  const { asOf, lawAsOf } = assessment;
  return (
    <Section title={words.title} id="abroad">
      <p className="mb-3 text-muted">{fill(words.intro, { day: formatDay(locale, lawAsOf) })}</p>
      {buyerOf(facts).party === 'unknown' && (
        <div className="mb-3">
          <Notice>
            <p>{words.originOpen}</p>
          </Notice>
        </div>
      )}
      <ul className="divide-y divide-line rounded-xl border border-line bg-surface px-4">
        {obstacles(facts, assessment).map((obstacle) => (
          <li key={obstacle.id}>
            <AbroadItem obstacle={obstacle} assessment={assessment} words={words} />
          </li>
        ))}
      </ul>
      <h3 className="mt-6 mb-2 text-xl font-semibold">{words.waysTitle}</h3>
      <AttorneyWays facts={facts} asOf={asOf} words={words} />
      <h3 className="mt-6 mb-2 text-xl font-semibold">{words.readyTitle}</h3>
      <ReadinessList facts={facts} asOf={asOf} words={words} />
    </Section>
  );
}
