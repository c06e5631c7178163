'use client';
import { fill, plural } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import type { Assessment } from '@/rules/assessment';
import { compareDays } from '@/rules/days';
import type { Clock } from '@/rules/deadlines/clock';
import type { ClockName } from '@/rules/deadlines/clock-table';
import { Text } from '../ui/Text';
import { AddToCalendar } from './AddToCalendar';
import { dayToAct, endsBy, firstDeadline, isToActOn, noticeWaits, SOON, useDayWords, waitsForAnswer } from './days';
import { NoticeTime } from './NoticeTime';
import { useFirstPart } from './PlanContext';

/** The day is not the platform's but counted from today; or it counts only under Chinese consumer law, or for the claim from the contract. */
const TOLD = ['auto-release-within-7-days', 'consumer-law-unknown', 'contract-claim'] as const;

/** A right to send the goods back: what to do until its last day. */
const RETURNS: readonly ClockName[] = ['consumer_return', 'consumer_quality_return'];

/** The letter of 60 days from the statement (5.2 `fcba`): surely over where the 120 days of the card dispute are. */
const mayStillWrite = ({ name, payment }: Clock, all: readonly Clock[]): boolean =>
  name === 'fcba' &&
  !all.some((other) => other.name === 'chargeback' && other.payment === payment && other.state === 'over');

/** The deadline that ends first, in words. */
export function FirstDeadline({ assessment }: { readonly assessment: Assessment }) {
  const { words, language } = useFirstPart();
  const { plan, clocks } = words;
  const { deadlines, asOf } = assessment;
  const dayWords = useDayWords(asOf);
  const first = firstDeadline(deadlines);
  const day = first && dayToAct(first);
  const waiting = deadlines.filter((clock) => waitsForAnswer(clock) && isToActOn(clock.name)).length;
  const sooner = deadlines.flatMap((clock) => {
    const by = endsBy(clock);
    return day && by && compareDays(by, day) < 0 ? [{ name: clocks.names[clock.name].name, by }] : [];
  });
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
      {assessment.routes.some(({ notes }) => notes.steps.includes('answer-complaint')) && (
        <p className="mt-2 font-semibold text-seal">{plan.answerSooner}</p>
      )}
      {noticeWaits(deadlines) && <p className="mt-2 font-semibold text-seal">{plan.noticeWaits}</p>}
      {deadlines.some((clock) => mayStillWrite(clock, deadlines)) && <p className="mt-1">{plan.usCardLetter}</p>}
      {sooner.map(({ name, by }) => (
        <p key={name} className="mt-2 font-semibold">
          <Text>{fill(plan.endsSooner, { name, day: formatDay(language.locale, by) })}</Text>
        </p>
      ))}
      {waiting > 0 && <p className="mt-1">{plural(language.locale, waiting, plan.deadlinesWait)}</p>}
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
