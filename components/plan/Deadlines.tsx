'use client';
import { plural } from '@/lib/words/fill';
import type { Assessment } from '@/rules/assessment';
import type { Clock } from '@/rules/deadlines/clock';
import type { ClockName } from '@/rules/deadlines/clock-table';
import type { Facts } from '@/rules/facts';
import { mayAppeal, mayAppealRefusal } from '@/rules/inputs/case-stage';
import { Fold } from '../ui/Fold';
import { answersOf } from './acts';
import { DeadlineItem } from './DeadlineItem';
import { waitsForAnswer } from './days';
import { More } from './More';
import { usePlan } from './PlanContext';
import { TimeLine } from './TimeLine';

/** So many stand open: the soonest. */
const FIRST = 4;

/** Times from service, a day that is not asked. They stand before the others where they are those of the person who reads. */
const ANSWER_TIMES: readonly ClockName[] = ['defence', 'jurisdiction_objection'];
const APPEAL_TIMES: readonly ClockName[] = ['appeal_judgment', 'appeal_ruling'];

/** Which of them are those of the person who reads. */
export const fromService = (assessment: Pick<Assessment, 'routes'>, facts: Facts): readonly ClockName[] => [
  ...(answersOf(assessment).includes('answer-complaint') ? ANSWER_TIMES : []),
  ...(mayAppeal(facts) ? APPEAL_TIMES : []),
  ...(mayAppealRefusal(facts) ? (['appeal_ruling'] as const) : []),
];

const hasDay = ({ state, lastDay, firstDay }: Clock) =>
  state !== 'unknown' && state !== 'no-day' && (lastDay ?? firstDay) !== null;

/** The end is behind, and nothing can be argued any more. A first day that was reached is not over. */
const isOver = ({ state, lastDay, latestDay }: Clock) => state === 'over' && (latestDay ?? lastDay) !== null;

interface ItemsProps {
  readonly clocks: readonly Clock[];
  readonly assessment: Assessment;
  readonly level?: 'h3' | 'h4';
}

function Items({ clocks, assessment, level = 'h3' }: ItemsProps) {
  const seen = new Map<string, number>();
  return (
    <ol className="divide-y divide-line rounded-xl border border-line bg-surface px-4">
      {clocks.map((clock) => {
        const at = (seen.get(clock.name) ?? 0) + 1;
        seen.set(clock.name, at);
        return <DeadlineItem key={`${clock.name} ${at}`} clock={clock} assessment={assessment} level={level} />;
      })}
    </ol>
  );
}

/** Every deadline: those with a day, soonest first; then those that wait for an answer; then what is over or has no day. */
export function Deadlines({ assessment }: { readonly assessment: Assessment }) {
  const { words, language, held } = usePlan();
  const { plan } = words;
  const { deadlines: clocks, asOf } = assessment;
  const over = clocks.filter(isOver);
  const dated = clocks.filter((clock) => hasDay(clock) && !over.includes(clock));
  const open = clocks.filter(waitsForAnswer);
  // Not started, and no answer missing: what is waited for has not happened.
  const rest = clocks.filter((clock) => ![dated, over, open].some((list) => list.includes(clock)));
  const own = fromService(assessment, held.facts);
  const ofCourt = rest.filter(({ name }) => own.includes(name));
  const noDay = rest.filter((clock) => !ofCourt.includes(clock));
  if (clocks.length === 0) return <p>{plan.deadlinesNone}</p>;
  return (
    <div className="space-y-4">
      {ofCourt.length > 0 && <Items clocks={ofCourt} assessment={assessment} />}
      {dated.length > 0 && (
        <>
          <TimeLine clocks={dated} asOf={asOf} />
          <p className="text-muted">{plan.deadlinesIntro}</p>
          <More
            items={dated}
            first={dated.length === FIRST + 1 ? FIRST + 1 : FIRST}
            words={plan.deadlinesLater}
            list={(some) => <Items clocks={some} assessment={assessment} />}
          />
        </>
      )}
      {open.length > 0 && dated.length === 0 && (
        <>
          <h3 className="text-xl font-semibold">{plan.deadlinesUnknown}</h3>
          <Items clocks={open} assessment={assessment} level="h4" />
        </>
      )}
      <div>
        {open.length > 0 && dated.length > 0 && (
          <Fold summary={plural(language.locale, open.length, plan.deadlinesUnknownCount)}>
            <Items clocks={open} assessment={assessment} />
          </Fold>
        )}
        {over.length > 0 && (
          <Fold summary={plural(language.locale, over.length, plan.deadlinesOver)}>
            <Items clocks={over} assessment={assessment} />
          </Fold>
        )}
        {noDay.length > 0 && (
          <Fold summary={plural(language.locale, noDay.length, plan.deadlinesNoDay)}>
            <Items clocks={noDay} assessment={assessment} />
          </Fold>
        )}
      </div>
    </div>
  );
}
