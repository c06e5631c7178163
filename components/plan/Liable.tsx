'use client';
import { fill, plural } from '@/lib/words/fill';
import { inBrackets } from '@/lib/words/join';
import type { LiableParty } from '@/rules/counterparty/liable-party';
import { Fold } from '../ui/Fold';
import { Text } from '../ui/Text';
import { Because } from './Because';
import { Mark } from './Mark';
import { usePlan } from './PlanContext';
import { Questions } from './Questions';
import { Sources } from './Sources';
import { whoIsSeller } from './who-is-seller';

const looks: { readonly [finding in LiableParty['finding']]: string } = {
  yes: 'border-green bg-green-soft text-green',
  possible: 'border-accent bg-accent-soft text-accent',
  unknown: 'border-amber bg-amber-soft text-amber',
  no: 'border-edge bg-surface text-muted',
};

function Party({ party }: { readonly party: LiableParty }) {
  const { words } = usePlan();
  const { plan, routes, liable } = words;
  return (
    <li className="space-y-2 py-3">
      <p>
        <span className={`me-2 inline-block rounded-full border px-2.5 text-sm font-semibold ${looks[party.finding]}`}>
          {routes.findings[party.finding]}
        </span>
        <Text>{liable[party.rule] ?? fill(plan.unknownWords, { id: party.rule })}</Text>{' '}
        <Mark certainty={party.certainty} />
      </p>
      <Because facts={party.because} />
      {party.missing.length > 0 && (
        <div data-lead>
          <p className="font-medium">{plan.routeOpenQuestions}</p>
          <Questions ids={party.missing} />
        </div>
      )}
      <Sources sources={party.sources} />
    </li>
  );
}

/** Who may answer for the claim: those who may be named; on demand what a missing answer decides, and what does not fit. */
export function Liable({ parties }: { readonly parties: readonly LiableParty[] }) {
  const { words, language, held } = usePlan();
  const seller = whoIsSeller(held.facts);
  const { plan } = words;
  const of = (...findings: readonly LiableParty['finding'][]) =>
    findings.flatMap((finding) => parties.filter((party) => party.finding === finding));
  const list = (some: readonly LiableParty[]) => (
    <ul className="divide-y divide-line">
      {some.map((party) => (
        <Party key={party.rule} party={party} />
      ))}
    </ul>
  );
  const named = of('yes', 'possible');
  const open = of('unknown');
  const no = of('no');
  return (
    <>
      <p className="text-muted">{plan.liableIntro}</p>
      {seller && <p>{plan.sellerIs[seller]}</p>}
      {named.length > 0 && list(named)}
      {open.length > 0 && <Fold summary={plural(language.locale, open.length, plan.liableOpen)}>{list(open)}</Fold>}
      {no.length > 0 && (
        <Fold summary={`${words.routes.findings.no}${inBrackets(language.locale, String(no.length))}`}>{list(no)}</Fold>
      )}
    </>
  );
}
