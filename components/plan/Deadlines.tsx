'use client';
import { plural } from '@/lib/words/fill';
import type { Clock } from '@/rules/deadlines/clock';
import { Details } from '../ui/Details';
import { DeadlineItem } from './DeadlineItem';
import { usePlan } from './PlanContext';
import { TimeLine } from './TimeLine';

const isOpen = ({ state, lastDay, firstDay }: Clock) =>
  state !== 'unknown' && state !== 'no-day' && (lastDay ?? firstDay);

interface ItemsProps {
  readonly clocks: readonly Clock[];
  readonly asOf: string;
  readonly level?: 'h3' | 'h4';
}

function Items({ clocks, asOf, level = 'h3' }: ItemsProps) {
  const seen = new Map<string, number>();
  return (
    <ol className="space-y-3">
      {clocks.map((clock) => {
        const at = (seen.get(clock.name) ?? 0) + 1;
        seen.set(clock.name, at);
        return <DeadlineItem key={`${clock.name} ${at}`} clock={clock} asOf={asOf} level={level} />;
      })}
    </ol>
  );
}

/** Every deadline: those with a day, soonest first; then those that wait for an answer; then what has no day. */
export function Deadlines({ clocks, asOf }: { readonly clocks: readonly Clock[]; readonly asOf: string }) {
  const { words, language } = usePlan();
  const { plan } = words;
  const dated = clocks.filter(isOpen);
  const noDay = clocks.filter(({ state }) => state === 'no-day');
  const open = clocks.filter((clock) => !dated.includes(clock) && !noDay.includes(clock));
  if (clocks.length === 0) return <p>{plan.deadlinesNone}</p>;
  return (
    <div className="space-y-4">
      {dated.length > 0 && (
        <>
          <TimeLine clocks={dated} asOf={asOf} />
          <p className="text-muted">{plan.deadlinesIntro}</p>
          <Items clocks={dated} asOf={asOf} />
        </>
      )}
      {open.length > 0 && (
        <>
          <h3 className="pt-2 text-xl font-semibold">{plan.deadlinesUnknown}</h3>
          <Items clocks={open} asOf={asOf} level="h4" />
        </>
      )}
      {noDay.length > 0 && (
        <Details summary={plural(language.locale, noDay.length, plan.deadlinesNoDay)}>
          <Items clocks={noDay} asOf={asOf} />
        </Details>
      )}
    </div>
  );
}
