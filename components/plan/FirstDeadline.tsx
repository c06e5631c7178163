'use client';
import { startOf } from '@/lib/words/clock-start';
import { fill, plural } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import { buyerOf } from '@/rules/abroad/buyer';
import type { Assessment } from '@/rules/assessment';
import { compareDays } from '@/rules/days';
import type { Clock } from '@/rules/deadlines/clock';
import type { ClockName } from '@/rules/deadlines/clock-table';
import { waitsForCountry } from '@/rules/deadlines/wire';
import { mayAppeal, mayAppealRefusal } from '@/rules/inputs/case-stage';
import { Joint } from '../ui/Joint';
import { Text } from '../ui/Text';
import { AddToCalendar } from './AddToCalendar';
import { AnswerNow } from './AnswerNow';
import { answersOf } from './acts';
import {
  dayToAct,
  endsBy,
  firstDeadline,
  forToday,
  isNoticeSent,
  nothingToReverse,
  SOON,
  toActOn,
  useDayWords,
  useEndSoon,
  useNotice,
  useTryToday,
  waitsForAnswer,
  yearsBetween,
} from './days';
import { NoticeDay, NoticeTime } from './NoticeTime';
import { useFirstPart } from './PlanContext';
import { isDecided } from './useDecided';

/**
 * The day is not the platform's but counted from today; or it counts only under Chinese consumer law, or for the claim from
 * the contract; or another claim or another law may end sooner; or the judgment in the seller's case may bar the claim.
 */
const TOLD = [
  'auto-release-within-7-days',
  'consumer-law-unknown',
  'contract-claim',
  'contract-time-apart',
  'home-law-may-govern',
  'may-be-decided',
  'price-only',
  'product-law-abroad',
  'seller-law-may-govern',
  'special-law-not-read',
] as const;

/** A right to send the goods back: what to do until its last day. */
const RETURNS: readonly ClockName[] = ['consumer_return', 'consumer_quality_return'];

/** Its safe day is over: what counts from an earlier day is over for certain. */
const isPast = ({ state }: Clock): boolean => state === 'over' || state === 'between';

/** The letter of 60 days from the statement (5.2 `fcba`): surely over where the 120 days of the card dispute are. */
const mayStillWrite = ({ deadlines, routes }: Assessment): boolean =>
  !nothingToReverse({ routes }) &&
  deadlines.some(
    ({ name, payment }) =>
      name === 'fcba' &&
      !deadlines.some((other) => other.name === 'chargeback' && other.payment === payment && isPast(other)),
  );

/** An unpaid letter of credit: its time ends when a bank honours it, on no day that can be counted (5.2 `lc_stop`). */
const creditWaits = ({ deadlines, routes }: Assessment): boolean =>
  deadlines.some(({ name, state }) => name === 'lc_stop' && state === 'no-day') &&
  routes.some(({ id, verdict }) => id === 'payment-reversal' && verdict !== 'excluded');

const isForPrice = ({ assumed }: Clock): boolean => assumed.includes('price-only');

const THIS_WEEK = 7;

/** Whose day it is, and what can end before it. */
function Told({ clock }: { readonly clock: Clock }) {
  const { words, language } = useFirstPart();
  const { plan, clocks } = words;
  return (
    <>
      <p className="mt-1">
        <Text>{clocks.names[clock.name].name}</Text>
      </p>
      {clock.state === 'between' && clock.lastDay && (
        <p className="mt-1">{fill(plan.deadlinePassed, { day: formatDay(language.locale, clock.lastDay) })}</p>
      )}
      {TOLD.filter((id) => clock.assumed.includes(id)).map((id) => (
        <p key={id} className="mt-1">
          {clocks.assumed[id]}
        </p>
      ))}
    </>
  );
}

const isOne = (clocks: readonly Clock[]): boolean => new Set(clocks.map(({ name }) => name)).size === 1;

interface WaitingProps {
  readonly clocks: readonly Clock[];
  /** A day to come is counted, and they may end sooner. */
  readonly isSooner: boolean;
  /** Of the name of one that waits alone. */
  readonly look: string;
}

/** Those that wait for an answer: one alone by its name, from when it runs, and where to answer. */
function Waiting({ clocks: waiting, isSooner, look }: WaitingProps) {
  const { words, language } = useFirstPart();
  const { plan, clocks } = words;
  const [first] = waiting;
  const [asked] = first?.missing ?? [];
  if (!first || !asked) return null;
  const names = clocks.names[first.name];
  if (!isOne(waiting))
    return (
      <p className="mt-1">
        {plural(language.locale, waiting.length, isSooner ? plan.deadlinesWait : plan.deadlinesWaitAlone)}
      </p>
    );
  return (
    <>
      <p className={look}>
        <Text>{names.name}</Text>
      </p>
      <p className="mt-1">
        {isSooner ? plan.deadlinesWaitNamed : plan.deadlinesWaitNamedAlone}
        <Joint is="space" />
        <Text>{startOf(first, names)}</Text>
        <Joint is="space" />
        <AnswerNow id={asked} name={names.name} />
      </p>
    </>
  );
}

interface FirstDeadlineProps {
  readonly assessment: Assessment;
  /** Said above it: the first step. */
  readonly told?: string | undefined;
}

/**
 * The deadline that ends first, in words; where that is one for the price only, that of the claim after it. The time to answer
 * the seller's suit, or to appeal, has no day here, and comes before all (CPL 128, 171, 278, 285, 286).
 */
export function FirstDeadline({ assessment, told }: FirstDeadlineProps) {
  const { words, language, held } = useFirstPart();
  const { plan, clocks } = words;
  const { deadlines, asOf } = assessment;
  const dayWords = useDayWords(asOf);
  const tryToday = useTryToday();
  const notice = useNotice()(assessment);
  const undated = isDecided(assessment) ? undefined : deadlines.find(isNoticeSent);
  const endSoon = useEndSoon()(assessment);
  const isSued = answersOf(assessment).includes('answer-complaint');
  const courtTimes = [
    ...(isSued ? [buyerOf(held.facts).domiciled === 'no' ? plan.answerTimeAbroad : plan.answerTime] : []),
    ...(mayAppeal(held.facts) ? [plan.appealTime] : []),
    ...(mayAppealRefusal(held.facts) ? [plan.refusedTime] : []),
  ];
  const answer = courtTimes.length > 0;
  const first = firstDeadline(assessment);
  const day = first && dayToAct(first);
  // Where the claim is a harm, the time for the price is not that of the claim.
  const own = first && isForPrice(first) ? firstDeadline(assessment, (clock) => !isForPrice(clock)) : undefined;
  const ownDay = own && dayToAct(own);
  const sooner = deadlines.flatMap((clock) => {
    const by = endsBy(clock);
    return by && (!day || compareDays(by, day) < 0) ? [{ clock, by }] : [];
  });
  const waiting = toActOn(assessment).filter(
    (clock) => waitsForAnswer(clock) && !sooner.some((one) => one.clock === clock),
  );
  const inTheUs = deadlines.flatMap((clock) => {
    const by = waitsForCountry(clock, deadlines) ? dayToAct(clock) : null;
    return by && (!day || compareDays(by, day) < 0) ? [by] : [];
  });
  const left = [...(day ? [day] : []), ...sooner.map(({ by }) => by)].map((by) => compareDays(by, asOf));
  const soon = Math.min(...left) <= SOON;
  const large = 'text-xl leading-snug font-semibold sm:text-2xl';
  const lead = answer ? 'mt-3 text-lg font-semibold' : `mt-1 ${large}`;
  // Years away: not the whole answer while others wait, and one of them that has a name stands before it.
  const isPastSafe = first?.state === 'between';
  const isSoFar = waiting.length + sooner.length > 0 && day && !isPastSafe ? yearsBetween(asOf, day) > 0 : false;
  const waitsFirst = isSoFar && sooner.length === 0 && isOne(waiting);
  const mayEndSooner = day !== undefined && day !== null && compareDays(day, asOf) > 0;
  const waits = <Waiting clocks={waiting} isSooner={mayEndSooner} look={waitsFirst ? lead : 'mt-2 font-semibold'} />;
  const pill = soon && (
    <p className="mt-2 inline-block rounded-full border-2 border-seal px-3 font-semibold text-seal">
      {plural(language.locale, Math.min(...left) <= THIS_WEEK ? THIS_WEEK : SOON, plan.deadlineSoon)}
    </p>
  );
  return (
    <section
      className={`p-5 sm:p-6 ${soon || isPastSafe || answer ? 'rounded-b-xl border-s-8 border-s-seal bg-seal-soft' : ''}`}
    >
      <h2 className="font-medium text-muted">{plan.firstDeadlineTitle}</h2>
      {answer && (
        <>
          {courtTimes.map((said) => (
            <p key={said} className={`mt-1 ${large}`}>
              {said}
            </p>
          ))}
          <p className="mt-1 font-semibold text-seal">{plan.answerToday}</p>
          {isSued && <p className="mt-1">{plan.answerLate}</p>}
        </>
      )}
      {sooner.map(({ clock, by }) => (
        <p key={clock.name} className={lead}>
          <Text>
            {fill(plan.endsFirst, { name: clocks.names[clock.name].name, day: formatDay(language.locale, by) })}
          </Text>
        </p>
      ))}
      {sooner.length > 0 && pill}
      {first && day ? (
        <>
          {waitsFirst && waits}
          <p className={(waitsFirst || sooner.length > 0) && !answer ? `mt-3 ${large}` : lead}>
            {fill(isSoFar ? plan.countedSoFar : isPastSafe ? plan.deadlineBetween : '{day}', { day: dayWords(day) })}
          </p>
          {sooner.length === 0 && !isPastSafe && pill}
          <Told clock={first} />
          {RETURNS.includes(first.name) && first.assumed.includes('consumer-law-unknown') && (
            <p className="mt-1">{first.name === 'consumer_return' ? plan.returnNow : plan.returnFaulty}</p>
          )}
          <NoticeTime clock={first} />
          <AddToCalendar clock={first} assessment={assessment} />
          {own && ownDay && (
            <>
              <p className="mt-3 text-lg font-semibold">
                {fill(own.state === 'between' ? plan.deadlineBetween : '{day}', { day: dayWords(ownDay) })}
              </p>
              <Told clock={own} />
              <AddToCalendar clock={own} assessment={assessment} />
            </>
          )}
        </>
      ) : (
        !answer && sooner.length === 0 && <p className="mt-1">{plan.firstDeadlineNone}</p>
      )}
      {forToday(assessment).map((clock) => (
        <p key={`${clock.name} ${clock.payment}`} className="mt-2 font-semibold text-seal">
          <Text>{tryToday(clock)}</Text>
        </p>
      ))}
      {notice && notice !== told && <p className="mt-2 font-semibold text-seal">{notice}</p>}
      {undated && <NoticeDay clock={undated} />}
      {endSoon && endSoon !== told && <p className="mt-2 font-semibold text-seal">{endSoon}</p>}
      {creditWaits(assessment) && <p className="mt-2 font-semibold text-seal">{plan.creditWaits}</p>}
      {mayStillWrite(assessment) && <p className="mt-1">{plan.usCardLetter}</p>}
      {inTheUs.map((by) => (
        <p key={by} className="mt-2 font-semibold text-seal">
          {fill(plan.usBankSooner, { day: formatDay(language.locale, by) })}
        </p>
      ))}
      {!waitsFirst && waits}
      {deadlines.length > 0 && (
        <p className="mt-2">
          <a href="#deadlines" className="text-accent underline underline-offset-4">
            {plan.toDeadlines}
          </a>
        </p>
      )}
    </section>
  );
}
