'use client';
import { answerText, placeName } from '@/lib/words/answer';
import { fill } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import { jointsOf } from '@/lib/words/join';
import type { OrdinaryCourt } from '@/rules/assessment';
import { ELSEWHERE } from '@/rules/place-codes';
import type { SourceRef } from '@/rules/provision';
import { known } from '@/rules/reading';
import { Fold } from '../ui/Fold';
import { Joint } from '../ui/Joint';
import { Text } from '../ui/Text';
import { Because } from './Because';
import { usePlan } from './PlanContext';
import { Rule } from './Rule';
import { Sources } from './Sources';

/** Of several courts with jurisdiction the plaintiff may choose. */
const CHOICE: readonly SourceRef[] = ['CPL/36'];

/**
 * Which ordinary court then: its level and place in one sentence; where a place has no name, that in a second one; where the
 * Internet Court of a city takes the claim instead, that in a further one.
 */
export function useOrdinarySentence() {
  const { words, held, language } = usePlan();
  const { ordinary, level } = words.plan;
  const seizedBy = known(held.facts, 'filing.court');
  const list = (codes: readonly string[], type?: 'disjunction') =>
    formatList(
      language.locale,
      codes.map((code) => placeName(language.locale, language.places, code)),
      type,
    );
  return (court: OrdinaryCourt): string => {
    // A place known only as elsewhere in mainland China has no name.
    const places = list(
      court.places.filter((code) => code !== ELSEWHERE),
      'disjunction',
    );
    if (court.kind === 'none') return ordinary.none;
    if (court.kind === 'seized') {
      if (seizedBy === undefined || seizedBy === 'other') return ordinary.seized;
      const name = answerText(language, words.facts['filing.court'], 'filing.court', seizedBy);
      return fill(ordinary.seizedInternet, { court: name });
    }
    const bySea = court.kind === 'maritime';
    const at = bySea ? fill(ordinary.maritime, { places }) : fill(ordinary.at, { level: level[court.level], places });
    const named = places ? [at] : [];
    const elsewhere = bySea ? ordinary.maritimeElsewhere : fill(ordinary.elsewhere, { level: level[court.level] });
    const unnamed = court.places.includes(ELSEWHERE) ? [elsewhere] : [];
    const { taken } = court;
    const instead = taken
      ? [fill(taken.firm ? ordinary.taken : ordinary.takenProbably, { places: list(taken.cities) })]
      : [];
    const told = [...named, ...unnamed, ...instead].join(jointsOf(language.locale).space);
    return told || (bySea ? ordinary.maritimeOpen : ordinary.unknown);
  };
}

/** What a clause that may be valid does to this court. */
function Clause({ names, cities }: NonNullable<OrdinaryCourt['clause']>) {
  const { words, language } = usePlan();
  const { clauseInternet, clauseBasic, clauseOther, clauseUnread } = words.plan.ordinary;
  const city = formatList(
    language.locale,
    cities.map((code) => placeName(language.locale, language.places, code)),
    'disjunction',
  );
  const sentence = {
    internet_court: fill(clauseInternet, { city }),
    basic_court: fill(clauseBasic, { city }),
    other: clauseOther,
    unread: clauseUnread,
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
  /** The claim was decided: after the decision of a court only new facts open a new suit. */
  readonly decided?: 'by-court' | 'perhaps-by-court' | undefined;
}

/** A suit on new facts after an effective decision. */
const NEW_FACTS: readonly SourceRef[] = ['CPLI/248'];

export function Court({ court, closed, decided }: Props) {
  const { plan } = usePlan().words;
  const sentence = useOrdinarySentence();
  const among = court.places.length + (court.taken?.cities.length ?? 0);
  const onlyNew = decided !== undefined && (court.kind === 'ordinary' || court.kind === 'maritime');
  const onlyTaken = court.taken !== undefined && court.places.length === 0;
  // A court that has the case keeps it, whatever is open to a new suit.
  const isShut = closed && court.kind !== 'seized';
  const isWarned = isShut && !onlyTaken;
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
      {isWarned && <p className="font-medium">{plan.ordinary.closed}</p>}
      <p className={isWarned ? 'text-muted' : 'text-lg font-medium'}>
        <Text>{sentence(court)}</Text>
        <Joint is="space" />
        {among > 1 && plan.ordinary.choose}
        {onlyTaken && !closed && plan.ordinary.takenOnly}
      </p>
      {onlyTaken && !closed && <Sources sources={CHOICE} />}
      {onlyNew && (
        <>
          <p className="font-medium">{plan.ordinary[decided === 'by-court' ? 'newFacts' : 'newFactsIfCourt']}</p>
          <Sources sources={NEW_FACTS} />
        </>
      )}
      {court.clause && <Clause {...court.clause} />}
      {isShut ? <Fold summary={plan.routeWhy}>{reasons}</Fold> : reasons}
    </div>
  );
}
