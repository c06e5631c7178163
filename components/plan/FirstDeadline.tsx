'use client';
import { fill, plural } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import type { Assessment } from '@/rules/assessment';
import { compareDays } from '@/rules/days';
import { type Clock, isForToday } from '@/rules/deadlines/clock';
import type { ClockName } from '@/rules/deadlines/clock-table';
import { countsHere } from '@/rules/deadlines/firmness';
import { known } from '@/rules/reading';
import { Text } from '../ui/Text';
import { AddToCalendar } from './AddToCalendar';
import { dayToAct, endsBy, firstDeadline, isToActOn, noticeWaits, SOON, useDayWords, waitsForAnswer } from './days';
import { NoticeTime } from './NoticeTime';
import { useFirstPart } from './PlanContext';

/**
 * The day is not the platform's but counted from today; or it counts only under Chinese consumer law, or for the claim from
 * the contract; or another claim or another law may end sooner.
 */
const TOLD = [
  'auto-release-within-7-days',
  'consumer-law-unknown',
  'contract-claim',
  'contract-time-apart',
  'home-law-may-govern',
  'price-only',
  'product-law-abroad',
  'special-law-not-read',
] as const;

/** A right to send the goods back: what to do until its last day. */
const RETURNS: readonly ClockName[] = ['consumer_return', 'consumer_quality_return'];

/** Its safe day is over: what counts from an earlier day is over for certain. */
const isPast = ({ state }: Clock): boolean => state === 'over' || state === 'between';

/**
 * The letter of 60 days from the statement (5.2 `fcba`): surely over where the 120 days of the card dispute are. Goods that
 * are kept, or money that came back, leave nothing to ask for (R48).
 */
const mayStillWrite = ({ deadlines, routes }: Assessment): boolean =>
  !routes.some(({ methods }) =>
    methods.some(({ reasons }) => reasons.some(({ rule, sure }) => rule === 'R48' && sure)),
  ) &&
  deadlines.some(
    ({ name, payment }) =>
      name === 'fcba' &&
      !deadlines.some((other) => other.name === 'chargeback' && other.payment === payment && isPast(other)),
  );

/** The notice that ends the contract under the convention: its time has no day, and runs now (CISG 49(2)). */
const END_SOON = 'end-soon';

/** An unpaid letter of credit: its time ends when a bank honours it, on no day that can be counted (5.2 `lc_stop`). */
const creditWaits = ({ deadlines, routes }: Assessment): boolean =>
  deadlines.some(({ name, state }) => name === 'lc_stop' && state === 'no-day') &&
  routes.some(({ id, verdict }) => id === 'payment-reversal' && verdict !== 'excluded');

/** The deadline that ends first, in words. */
export function FirstDeadline({ assessment }: { readonly assessment: Assessment }) {
  const { words, language, held } = useFirstPart();
  const untold = known(held.facts, 'defect.noticeSent') === 'no';
  const { plan, clocks } = words;
  const { deadlines, asOf } = assessment;
  const dayWords = useDayWords(asOf);
  const first = firstDeadline(deadlines);
  const day = first && dayToAct(first);
  const waiting = deadlines.filter((clock) => waitsForAnswer(clock) && isToActOn(clock.name)).length;
  const sooner = deadlines.flatMap((clock) => {
    const by = endsBy(clock);
    return by && (!day || compareDays(by, day) < 0) ? [{ name: clocks.names[clock.name].name, by }] : [];
  });
  const today = deadlines.filter((clock) => isForToday(clock) && isToActOn(clock.name));
  const soon = day ? compareDays(day, asOf) <= SOON : false;
  return (
    <section className={`p-5 sm:p-6 ${soon ? 'rounded-b-xl border-s-8 border-s-seal bg-seal-soft' : ''}`}>
      <h2 className="font-medium text-muted">{plan.firstDeadlineTitle}</h2>
      {first && day ? (
        <>
          <p className="mt-1 text-xl leading-snug font-semibold sm:text-2xl">{dayWords(day)}</p>
          {soon && (
            <p className="mt-2 inline-block rounded-full border-2 border-seal px-3 font-semibold text-seal">
              {plan.deadlineSoon}
            </p>
          )}
          <p className="mt-1">
            <Text>{clocks.names[first.name].name}</Text>
          </p>
          {first.state === 'between' && first.lastDay && (
            <p className="mt-1">{fill(plan.deadlinePassed, { day: formatDay(language.locale, first.lastDay) })}</p>
          )}
          {TOLD.filter((id) => first.assumed.includes(id)).map((id) => (
            <p key={id} className="mt-1">
              {clocks.assumed[id]}
            </p>
          ))}
          {RETURNS.includes(first.name) && first.assumed.includes('consumer-law-unknown') && (
            <p className="mt-1">{first.name === 'consumer_return' ? plan.returnNow : plan.returnFaulty}</p>
          )}
          <NoticeTime clock={first} />
          <AddToCalendar clock={first} assessment={assessment} />
        </>
      ) : (
        <p className="mt-1">{plan.firstDeadlineNone}</p>
      )}
      {today.map(({ name, lastDay, payment }) => (
        <p key={`${name} ${payment}`} className="mt-2 font-semibold text-seal">
          <Text>
            {fill(plan.tryToday, {
              name: clocks.names[name].name,
              day: formatDay(language.locale, lastDay ?? asOf),
            })}
          </Text>
        </p>
      ))}
      {assessment.routes.some(({ notes }) => notes.steps.includes('answer-complaint')) && (
        <p className="mt-2 font-semibold text-seal">{plan.answerSooner}</p>
      )}
      {noticeWaits(deadlines) && (
        <p className="mt-2 font-semibold text-seal">{untold ? plan.noticeUnsent : plan.noticeWaits}</p>
      )}
      {deadlines.some((clock) => countsHere(clock) && clock.assumed.includes(END_SOON)) && (
        <p className="mt-2 font-semibold text-seal">{clocks.assumed[END_SOON]}</p>
      )}
      {creditWaits(assessment) && <p className="mt-2 font-semibold text-seal">{plan.creditWaits}</p>}
      {mayStillWrite(assessment) && <p className="mt-1">{plan.usCardLetter}</p>}
      {sooner.map(({ name, by }) => (
        <p key={name} className="mt-2 font-semibold">
          <Text>{fill(day ? plan.endsSooner : plan.endsFirst, { name, day: formatDay(language.locale, by) })}</Text>
        </p>
      ))}
      {waiting > 0 && (
        <p className="mt-1">{plural(language.locale, waiting, day ? plan.deadlinesWait : plan.deadlinesWaitAlone)}</p>
      )}
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
