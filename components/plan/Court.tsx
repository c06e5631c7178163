'use client';
import { placeName } from '@/lib/words/answer';
import { fill } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import { jointsOf } from '@/lib/words/join';
import type { OrdinaryCourt } from '@/rules/assessment';
import { ELSEWHERE } from '@/rules/place-codes';
import { Fold } from '../ui/Fold';
import { Joint } from '../ui/Joint';
import { Text } from '../ui/Text';
import { Because } from './Because';
import { usePlan } from './PlanContext';
import { Rule } from './Rule';

/** Which ordinary court then: its level and place in one sentence; where a place has no name, that in a second one. */
export function useOrdinarySentence() {
  const { words, language } = usePlan();
  const { ordinary, level } = words.plan;
  return (court: OrdinaryCourt): string => {
    // A place known only as elsewhere in mainland China has no name.
    const places = formatList(
      language.locale,
      court.places
        .filter((code) => code !== ELSEWHERE)
        .map((code) => placeName(language.locale, language.places, code)),
      'disjunction',
    );
    if (court.kind === 'none') return ordinary.none;
    if (court.kind === 'seized') return ordinary.seized;
    if (court.kind === 'maritime') return places ? fill(ordinary.maritime, { places }) : ordinary.maritimeOpen;
    const named = places ? [fill(ordinary.at, { level: level[court.level], places })] : [];
    const unnamed = court.places.includes(ELSEWHERE) ? [fill(ordinary.elsewhere, { level: level[court.level] })] : [];
    return [...named, ...unnamed].join(jointsOf(language.locale).space) || ordinary.unknown;
  };
}

/** What a clause that may be valid does to this court. */
function Clause({ names, cities }: NonNullable<OrdinaryCourt['clause']>) {
  const { words, language } = usePlan();
  const { clauseInternet, clauseBasic, clauseOther } = words.plan.ordinary;
  const city = formatList(
    language.locale,
    cities.map((code) => placeName(language.locale, language.places, code)),
    'disjunction',
  );
  const sentence = {
    internet_court: fill(clauseInternet, { city }),
    basic_court: fill(clauseBasic, { city }),
    other: clauseOther,
  };
  return (
    <p>
      <Text>{sentence[names]}</Text>
    </p>
  );
}

interface Props {
  readonly court: OrdinaryCourt;
  /** The route to this court is ruled out. */
  readonly closed: boolean;
}

export function Court({ court, closed }: Props) {
  const { plan } = usePlan().words;
  const sentence = useOrdinarySentence();
  const reasons = (
    <div className="space-y-2">
      <Because facts={court.because} />
      {court.rules.map((rule) => (
        <Rule key={rule} id={rule} />
      ))}
    </div>
  );
  return (
    <div className="space-y-2">
      <p className="text-lg font-medium">
        <Text>{sentence(court)}</Text>
        <Joint is="space" />
        {court.places.length > 1 && plan.ordinary.choose}
      </p>
      {court.clause && <Clause {...court.clause} />}
      {closed && court.kind !== 'seized' ? (
        <>
          <p className="text-muted">{plan.ordinary.closed}</p>
          <Fold summary={plan.routeWhy}>{reasons}</Fold>
        </>
      ) : (
        reasons
      )}
    </div>
  );
}
