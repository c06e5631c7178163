'use client';
import { fill } from '@/lib/words/fill';
import type { LiableParty } from '@/rules/assessment';
import { Text } from '../ui/Text';
import { Because } from './Because';
import { Mark } from './Mark';
import { More } from './More';
import { usePlan } from './PlanContext';
import { Questions } from './Questions';
import { Sources } from './Sources';

const ORDER: readonly LiableParty['finding'][] = ['yes', 'possible', 'unknown', 'no'];

const looks: { readonly [finding in LiableParty['finding']]: string } = {
  yes: 'border-green bg-green-soft text-green',
  possible: 'border-accent bg-accent-soft text-accent',
  unknown: 'border-amber bg-amber-soft text-amber',
  no: 'border-edge bg-surface text-muted',
};

function Party({ party }: { readonly party: LiableParty }) {
  const { words } = usePlan();
  const { plan, routes } = words;
  const sentences: { readonly [rule: string]: string } = routes.sentences;
  return (
    <li className="space-y-2 py-4">
      <p>
        <span className={`me-2 inline-block rounded-full border px-2.5 text-sm font-semibold ${looks[party.finding]}`}>
          {routes.findings[party.finding]}
        </span>
        <Text>{sentences[party.rule] ?? fill(plan.unknownWords, { id: party.rule })}</Text>{' '}
        <Mark certainty={party.certainty} />
      </p>
      <Because facts={party.because} />
      {party.missing.length > 0 && (
        <div>
          <p className="font-medium">{plan.routeOpenQuestions}</p>
          <Questions ids={party.missing} />
        </div>
      )}
      <Sources sources={party.sources} />
    </li>
  );
}

/** Who may answer for the claim: those who may be named first, what does not fit last. */
export function Liable({ parties }: { readonly parties: readonly LiableParty[] }) {
  const { plan } = usePlan().words;
  const sorted = ORDER.flatMap((finding) => parties.filter((party) => party.finding === finding));
  return (
    <>
      <p className="text-muted">{plan.liableIntro}</p>
      <More
        items={sorted}
        first={sorted.filter(({ finding }) => finding !== 'no').length || 4}
        words={plan.moreMissing}
        list={(some) => (
          <ul className="divide-y divide-line">
            {some.map((party) => (
              <Party key={party.rule} party={party} />
            ))}
          </ul>
        )}
      />
    </>
  );
}
