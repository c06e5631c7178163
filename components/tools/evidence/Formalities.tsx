'use client';
import { fill } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import { APOSTILLE_FROM, type Legalisation } from '@/rules/abroad/legalisation';
import { type FormalityId, formalities, type PaperNeeded } from '@/rules/evidence/formalities';
import type { Facts } from '@/rules/facts';
import { completeArbitration } from '@/rules/inputs/clause';
import { known } from '@/rules/reading';
import { useToday } from '../../case/useToday';
import { Details } from '../../ui/Details';
import { Text } from '../../ui/Text';
import { useWords } from '../../ui/Words';
import { ApostilleLook } from './ApostilleLook';
import type { EvidenceWords } from './kinds';
import { Firmness, SourceLine } from './SourceLine';
import { useApostilleFinding } from './useApostilleFinding';

interface RouteProps {
  readonly legalisation: Legalisation;
  readonly day: string;
  readonly country: string | undefined;
  readonly words: EvidenceWords;
}

function CertificationRoute({ legalisation, day, country, words }: RouteProps) {
  const { formalities: own } = words;
  const { route, certainty, sources, missing } = legalisation;
  const foreign = route === 'apostille' || route === 'consul' || route === 'ask';
  return (
    <div role="status" className="space-y-1">
      <p className="font-semibold">{own.routeTitle}</p>
      <p>
        {own.routes[route]} <Firmness certainty={certainty} words={words} />
      </p>
      {missing.includes('buyer.origin') && <p>{own.originMissing}</p>}
      {missing.includes('buyer.country') && <p>{own.countryMissing}</p>}
      {foreign && <p>{day < APOSTILLE_FROM ? own.before : own.since}</p>}
      {route === 'consul' && country === 'IN' && certainty === 'contested' && <p>{own.india}</p>}
      {(route === 'consul' || route === 'ask') && <p>{own.noRelations}</p>}
      {foreign && <p className="text-muted">{own.treaty}</p>}
      <SourceLine sources={sources} words={words} />
    </div>
  );
}

interface DemandProps {
  readonly items: PaperNeeded['needs'];
  readonly words: EvidenceWords;
}

function Demands({ items, words }: DemandProps) {
  return (
    <ul className="list-disc space-y-2 ps-5 marker:text-accent">
      {items.map(({ id, sources, certainty }) => (
        <li key={id}>
          <Text>{words.formalities.demands[id]}</Text> <Firmness certainty={certainty} words={words} />
          <SourceLine sources={sources} words={words} />
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly words: EvidenceWords;
  readonly facts: Facts;
  /** Without a case, under a heading of the page: the answer about the Convention stays there. */
  readonly alone?: boolean;
  /** Surely no Internet Court has the case. */
  readonly ordinaryOnly?: boolean;
}

/** What the court asks of each paper, by country and day; the answer about the Convention is kept with the case. */
export function Formalities({ words, facts, alone = false, ordinaryOnly = false }: Props) {
  const { locale } = useWords();
  const today = useToday();
  const [finding, keep] = useApostilleFinding(facts, alone);
  const { legalisation, papers } = formalities(facts, today, finding, ordinaryOnly);
  const { formalities: own } = words;
  const name: { readonly [id in FormalityId]: string } = own.papers;
  return (
    <section className="space-y-3">
      {!alone && <h3 className="font-serif text-xl font-semibold">{own.title}</h3>}
      {completeArbitration(facts) && <p className="font-medium">{own.introArbitration}</p>}
      <p className="text-muted">{fill(own.intro, { day: formatDay(locale, today) })}</p>
      {legalisation.asks && <ApostilleLook words={own.look} finding={finding} onFind={keep} />}
      <CertificationRoute
        legalisation={legalisation}
        day={today}
        country={known(facts, 'buyer.country')}
        words={words}
      />
      <div>
        {papers.map(({ id, applies, certified, needs, instead }) => (
          <Details key={id} summary={<Text>{name[id]}</Text>}>
            {applies === 'unknown' && (
              <p className="mb-2 text-muted">{id === 'hk_mo_tw_document' ? own.maybePlace : own.maybe}</p>
            )}
            {certified && <p className="mb-2">{own.certified}</p>}
            <Demands items={needs} words={words} />
            {instead.length > 0 && (
              <>
                <p className="mt-3 mb-1 font-semibold">{own.instead}</p>
                <Demands items={instead} words={words} />
              </>
            )}
          </Details>
        ))}
      </div>
    </section>
  );
}
