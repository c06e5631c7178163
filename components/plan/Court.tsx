'use client';
import { placeName } from '@/lib/words/answer';
import { fill } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import type { OrdinaryCourt } from '@/rules/assessment';
import { Fold } from '../ui/Fold';
import { Joint } from '../ui/Joint';
import { Text } from '../ui/Text';
import { Because } from './Because';
import { usePlan } from './PlanContext';
import { Rule } from './Rule';

/** Which ordinary court then: its level and place in one sentence. */
export function useOrdinarySentence() {
  const { words, language } = usePlan();
  const { ordinary, level } = words.plan;
  return (court: OrdinaryCourt): string => {
    const places = formatList(
      language.locale,
      court.places.map((code) => placeName(language.locale, language.places, code)),
      'disjunction',
    );
    if (court.kind === 'none') return ordinary.none;
    if (court.kind === 'maritime') return places ? fill(ordinary.maritime, { places }) : ordinary.maritimeOpen;
    if (!places) return ordinary.unknown;
    return fill(ordinary.at, { level: level[court.level], places });
  };
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
      {closed ? (
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
