'use client';
import { fill, plural } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import type { Words } from '@/lib/words/words';
import { buyerOf } from '@/rules/abroad/buyer';
import { obstacles, suitFromAbroad } from '@/rules/abroad/obstacles';
import type { Assessment } from '@/rules/assessment';
import type { Facts } from '@/rules/facts';
import type { RouteId } from '@/rules/routes/printed-route';
import { Fold } from '../ui/Fold';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { Text } from '../ui/Text';
import { AbroadItem } from './AbroadItem';
import { AttorneyWays } from './AttorneyWays';
import { usePlan } from './PlanContext';
import { Questions } from './Questions';
import { ReadinessList } from './ReadinessList';

export interface AbroadProps {
  readonly facts: Facts;
  readonly assessment: Assessment;
  readonly words: Words['abroad'];
}

const SUITS: readonly RouteId[] = ['internet-court', 'ordinary-court'];

const Head = ({ text }: { readonly text: string }) => (
  <h3 className="inline">
    <Text>{text}</Text>
  </h3>
);

/** What stands in the way of a suit from abroad; nothing where no court of mainland China is left, or the buyer is there. */
export function Abroad({ facts, assessment, words }: AbroadProps) {
  const {
    language: { locale },
    words: { plan },
  } = usePlan();
  if (!suitFromAbroad(facts, assessment)) return null;
  const { asOf, lawAsOf, routes, firstRoute } = assessment;
  // Where a suit comes first or is recommended, its points stand open.
  const isNear = routes.some(
    ({ id, verdict }) => SUITS.includes(id) && (verdict === 'recommended' || id === firstRoute),
  );
  const all = obstacles(facts, assessment);
  const points = (
    <ul className="divide-y divide-line rounded-xl border border-line bg-surface px-4">
      {all.map((obstacle) => (
        <li key={obstacle.id}>
          <AbroadItem obstacle={obstacle} assessment={assessment} words={words} />
        </li>
      ))}
    </ul>
  );
  return (
    <Section title={words.title} id="abroad" columns>
      <p className="mb-3 text-muted">{fill(words.intro, { day: formatDay(locale, lawAsOf) })}</p>
      {buyerOf(facts).party === 'unknown' && (
        <div className="mb-3">
          <Notice>
            <p>{words.originOpen}</p>
            <Questions ids={['buyer.origin']} />
          </Notice>
        </div>
      )}
      {isNear ? points : <Fold summary={plural(locale, all.length, plan.abroadPoints)}>{points}</Fold>}
      <Fold summary={<Head text={words.waysTitle} />}>
        <AttorneyWays facts={facts} asOf={asOf} words={words} />
      </Fold>
      <Fold summary={<Head text={words.readyTitle} />}>
        <ReadinessList facts={facts} asOf={asOf} words={words} />
      </Fold>
    </Section>
  );
}
