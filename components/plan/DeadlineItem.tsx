'use client';
import type { ReactNode } from 'react';
import { afterOf, startOf } from '@/lib/words/clock-start';
import type { ClockWords } from '@/lib/words/en/clocks';
import { fill } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import { inBrackets } from '@/lib/words/join';
import { buyerOf } from '@/rules/abroad/buyer';
import type { Assessment } from '@/rules/assessment';
import { type Clock, isNotice } from '@/rules/deadlines/clock';
import { sourcesOf } from '@/rules/deadlines/clock-sources';
import { certaintyOf, countsHere, doubtsOf } from '@/rules/deadlines/firmness';
import { Fold } from '../ui/Fold';
import { Joint } from '../ui/Joint';
import { Text } from '../ui/Text';
import { AddToCalendar } from './AddToCalendar';
import { DoneOn } from './DoneOn';
import { endsBy, useDayWords } from './days';
import { Mark } from './Mark';
import { NoticeTime } from './NoticeTime';
import { usePlan } from './PlanContext';
import { Questions } from './Questions';
import { Sources } from './Sources';
import { Summary } from './Summary';

const looks: { readonly [state in Clock['state'] | 'reached' | 'not-started']: string } = {
  running: 'border-green bg-green-soft text-green',
  reached: 'border-green bg-green-soft text-green',
  between: 'border-amber bg-amber-soft text-amber',
  'not-yet': 'border-accent bg-accent-soft text-accent',
  over: 'border-seal bg-seal-soft text-seal',
  unknown: 'border-edge text-muted',
  'not-started': 'border-edge text-muted',
  'no-day': 'border-edge text-muted',
};

/** The days of a clock: the safe one large, the others with what they mean. */
function Days({ clock, asOf }: { readonly clock: Clock; readonly asOf: string }) {
  const { words, language } = usePlan();
  const { plan } = words;
  const dayWords = useDayWords(asOf);
  const plainDay = (day: string) => formatDay(language.locale, day);
  const { state, firstDay, lastDay, latestDay, nextWorking, doneOn, restartedBy = [] } = clock;
  // Over: the day after which nothing can be argued any more.
  const end = state === 'over' ? (latestDay ?? lastDay) : lastDay;
  const byThen = endsBy(clock);
  // The two years of a notice of defects are no time that is left: a reasonable one counts before them (CISG 39).
  const isPastNotice = isNotice(clock) && state === 'between';
  // The safe day is over: what is left is the later one.
  const isArguable = state === 'between' && !isPastNotice && latestDay !== null;
  const isOpen = state === 'running' || state === 'between' || state === 'not-yet';
  const acts: { readonly [kind: string]: string } = words.facts['acts.list'].fields?.kind?.options ?? {};
  return (
    <>
      {firstDay && <p className="font-medium">{fill(plan.clockFirst, { day: dayWords(firstDay) })}</p>}
      {isArguable && latestDay && lastDay ? (
        <p className="font-semibold">
          {fill(plan.clockSafeOver, { day: plainDay(lastDay), latest: dayWords(latestDay) })}
        </p>
      ) : (
        end && state !== 'unknown' && <p className="font-semibold">{fill(plan.clockLast, { day: dayWords(end) })}</p>
      )}
      {lastDay && state === 'unknown' && !doneOn && (
        <p>{fill(lastDay < asOf ? plan.clockPastOpen : plan.clockLastOpen, { day: plainDay(lastDay) })}</p>
      )}
      {clock.assumed.includes('auto-release-within-7-days') && <p className="font-semibold">{plan.stepEstimate}</p>}
      {byThen && <p className="font-medium">{fill(plan.clockEndsBy, { day: plainDay(byThen) })}</p>}
      {isOpen && lastDay && latestDay === null && <p>{plan.clockLatestOpen}</p>}
      {state !== 'over' && !isArguable && !isPastNotice && lastDay && latestDay && latestDay > lastDay && (
        <p>{fill(plan.clockLatest, { day: plainDay(latestDay) })}</p>
      )}
      {isOpen && lastDay && nextWorking && nextWorking > lastDay && (
        <p>{fill(plan.clockWorking, { day: plainDay(nextWorking) })}</p>
      )}
      <DoneOn clock={clock} />
      {restartedBy.map(({ kind, on }) => (
        <p key={`${kind} ${on}`}>
          <Text>{fill(plan.clockFresh, { day: plainDay(on), act: acts[kind] ?? plan.clockFreshOpen })}</Text>
        </p>
      ))}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div data-lead>
      <p className="font-medium">{title}</p>
      {children}
    </div>
  );
}

/** What moves the end, what follows it, how firm it is, and its law. */
function Behind({ clock, names }: { readonly clock: Clock; readonly names: ClockWords }) {
  const { plan, routeDoubts } = usePlan().words;
  // A claim that was decided for good, or is under another country's law: nothing said here moves or follows its time.
  const counts = countsHere(clock);
  const open = doubtsOf(clock).flatMap((number) => routeDoubts[number] ?? []);
  return (
    <div className="space-y-3">
      {counts && names.restarts && (
        <Part title={plan.clockRestarts}>
          <p>
            <Text>{names.restarts}</Text>
          </p>
        </Part>
      )}
      {counts && (
        <Part title={plan.clockAfter}>
          <p>
            <Text>{afterOf(clock, names)}</Text>
          </p>
        </Part>
      )}
      {open.length > 0 && (
        <Part title={plan.clockDoubt}>
          {open.map((doubt) => (
            <p key={doubt}>
              <Text>{doubt}</Text>
            </p>
          ))}
        </Part>
      )}
      <Sources sources={sourcesOf(clock)} />
    </div>
  );
}

/** What the count rests on: its start, what was assumed, and which answers would make it firmer. */
function Basis({ clock, names }: { readonly clock: Clock; readonly names: ClockWords }) {
  const { words, language } = usePlan();
  const { plan, clocks } = words;
  return (
    <>
      <p className="text-muted">
        <Text>{startOf(clock, names)}</Text>
        <Joint is="space" />
        {clock.start && fill(plan.clockFrom, { day: formatDay(language.locale, clock.start) })}
      </p>
      {clock.assumed.length > 0 && (
        <ul className="list-disc ps-5 text-muted">
          {clock.assumed.map((id) => (
            <li key={id}>{clocks.assumed[id]}</li>
          ))}
        </ul>
      )}
      {clock.missing.length > 0 && (
        <div data-lead>
          <p className="font-medium">{plan.routeOpenQuestions}</p>
          <Questions ids={clock.missing} />
        </div>
      )}
    </>
  );
}

interface Props {
  readonly clock: Clock;
  readonly assessment: Pick<Assessment, 'asOf' | 'lawAsOf'>;
  readonly level: 'h3' | 'h4';
}

/** Two states of their own in words: a first day that has come, where there is no last one; a time that has not begun. */
function stateOf({ state, firstDay, lastDay, assumed }: Clock): keyof typeof looks {
  if (state === 'over' && lastDay === null && firstDay !== null) return 'reached';
  return state === 'unknown' && assumed.includes('not-started') ? 'not-started' : state;
}

/** One deadline: its day and how firm it is; on demand what the count rests on, what follows it, and its law. */
export function DeadlineItem({ clock, assessment, level: Heading }: Props) {
  const { words, language, held } = usePlan();
  const { plan, clocks } = words;
  const names = clocks.names[clock.name];
  const name = buyerOf(held.facts).domiciled === 'no' ? (names.nameAbroad ?? names.name) : names.name;
  const state = stateOf(clock);
  return (
    <li className="py-2.5">
      <div data-whole>
        <Heading className="font-medium">
          <Text>{name}</Text>
          {clock.payment !== undefined &&
            clock.payment > 0 &&
            inBrackets(language.locale, fill(plan.clockPayment, { number: clock.payment + 1 }))}
        </Heading>
        <Days clock={clock} asOf={assessment.asOf} />
        {state === 'not-started' && (
          <p>
            {clocks.assumed['not-started']}
            <Joint is="space" />
            <Text>{startOf(clock, names)}</Text>
          </p>
        )}
        <NoticeTime clock={clock} />
        <p className="mt-1 flex flex-wrap gap-2">
          <span className={`inline-block rounded-full border px-2.5 text-sm font-semibold ${looks[state]}`}>
            {clocks.states[state]}
          </span>
          {countsHere(clock) && <Mark certainty={certaintyOf(clock)} />}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-x-6 *:open:basis-full">
        <Fold kind="law" summary={<Summary text={plan.clockMore} name={name} />}>
          <div className="space-y-2">
            <Basis clock={clock} names={names} />
            <Behind clock={clock} names={names} />
          </div>
        </Fold>
        <AddToCalendar clock={clock} assessment={assessment} />
      </div>
    </li>
  );
}
