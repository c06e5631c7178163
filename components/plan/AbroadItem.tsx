'use client';
import { fill, plural } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import type { Words } from '@/lib/words/words';
import type { Obstacle, ObstaclePeriod } from '@/rules/abroad/obstacles';
import { type PointRow, pointTable } from '@/rules/abroad/point-table';
import type { Assessment } from '@/rules/assessment';
import type { Period } from '@/rules/deadlines/period';
import { provisions } from '@/rules/law/provisions';
import { type Provision, provisionIdOf } from '@/rules/provision';
import { Fold } from '../ui/Fold';
import { Joint } from '../ui/Joint';
import { Text } from '../ui/Text';
import { Mark } from './Mark';
import { usePlan } from './PlanContext';
import { Questions } from './Questions';
import { Sources } from './Sources';

interface PointProps {
  readonly point: Obstacle['points'][number];
  /** The day of the state of the law; stands where no source with a day was found. */
  readonly known: string;
  readonly words: Words['abroad'];
}

const articles: { readonly [id: string]: Provision } = provisions;

/** One statement with its certainty, the day since which it stands, and its law. */
function PointItem({ point, known, words }: PointProps) {
  const { locale } = usePlan().language;
  const { since, certainty, sources }: PointRow = pointTable[point.id];
  // On paper the day stands at the article below, or at the head of the section.
  const isDated = since === null || sources.some((source) => articles[provisionIdOf(source)]?.from === since);
  const isLaw = sources.some((source) => !source.startsWith('note/'));
  return (
    <li>
      <p>
        <Text>{words.points[point.id]}</Text> <Mark certainty={certainty} />
      </p>
      <p
        className={point.later ? 'font-medium text-seal' : 'text-sm text-muted'}
        {...(isDated && !point.later && { 'data-brief': '' })}
      >
        {fill(since === null ? words.noDay : point.later ? words.later : isLaw ? words.since : words.reported, {
          day: formatDay(locale, since ?? known),
        })}
      </p>
      <Sources sources={sources} />
    </li>
  );
}

interface PeriodProps {
  readonly period: ObstaclePeriod;
  readonly assessment: Assessment;
  readonly words: Words['abroad'];
}

/** A time limit: its length, and its last day where the case tells one. */
function PeriodItem({ period, assessment, words }: PeriodProps) {
  const { locale } = usePlan().language;
  const inWords = (length: Period) => {
    const [unit, count] = Object.entries(length)[0] as [keyof Words['abroad']['lengths'], number];
    return plural(locale, count, words.lengths[unit]);
  };
  const [short, long] = period.lengths.map(inWords);
  const name = words.clockNames[period.clock];
  const lastDay = assessment.deadlines.find(({ name: id }) => id === period.clock)?.lastDay;
  return (
    <li>
      <Text>
        {long
          ? fill(words.periodEither, { name, short: short ?? '', long })
          : fill(words.periodFrom, { name, length: short ?? '' })}
      </Text>
      <Joint is="space" />
      {lastDay && <strong>{fill(words.periodDay, { day: formatDay(locale, lastDay) })}</strong>}
    </li>
  );
}

interface Props {
  readonly obstacle: Obstacle;
  readonly assessment: Assessment;
  readonly words: Words['abroad'];
}

/** One obstacle: what is known and since when, by when to act, and what to do. */
export function AbroadItem({ obstacle, assessment, words }: Props) {
  const { id, points, periods, missing } = obstacle;
  const { plan } = usePlan().words;
  const { name, todo } = words.obstacles[id];
  return (
    <Fold
      summary={
        <h3 className="inline">
          <Text>{name}</Text>
        </h3>
      }
    >
      <div className="space-y-3">
        <p>
          <strong>{words.todo}</strong>
          <Joint is="space" />
          <Text>{todo}</Text>
        </p>
        <ul className="space-y-3">
          {points.map((point) => (
            <PointItem key={point.id} point={point} known={assessment.lawAsOf} words={words} />
          ))}
        </ul>
        {periods.length > 0 && (
          <div>
            <p className="font-medium">{words.periods}</p>
            <ul className="list-disc ps-5">
              {periods.map((period) => (
                <PeriodItem key={period.clock} period={period} assessment={assessment} words={words} />
              ))}
            </ul>
          </div>
        )}
        {missing.length > 0 && (
          <div data-lead>
            <p className="font-medium">{plan.routeOpenQuestions}</p>
            <Questions ids={missing} />
          </div>
        )}
      </div>
    </Fold>
  );
}
