'use client';
import { fill } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import type { Assessment } from '@/rules/assessment';
import { isOuterLimit } from '@/rules/deadlines/clock';
import type { DayZero as Act } from '@/rules/routes/printed-route';
import { Fold } from '../ui/Fold';
import { Text } from '../ui/Text';
import { actsLater, actsNow, isNothingToDo } from './acts';
import { DoneOn } from './DoneOn';
import { clocksOf, isEarlierPossible, isNoticeSent, noticeDone, useActDay } from './days';
import { openReasons } from './decisive';
import { NoticeDay, NoticeTime } from './NoticeTime';
import { usePlan } from './PlanContext';
import { Questions } from './Questions';
import { Reasons } from './RouteReasons';
import { RouteVerdictMark } from './RouteVerdictMark';

interface Props {
  readonly act: Act;
  readonly assessment: Assessment;
}

/** Remarks on the rows: they lead to nothing, and count where a row does. */
const REMARKS: readonly string[] = ['R8-cisg', 'R8-foreign', 'R8-credit', 'R45-cisg', 'R45-harm'];

/** Acts of which that nothing is left to do is told, too: the seller was told (R9c, R49), or it is too late by Chinese law (R45b). */
const ALL_TOLD: readonly Act['id'][] = ['notice', 'termination'];

/** The rows that were reached, with the remarks on them; while an answer is missing, every row that still can be. */
function rowsOf({ id, reasons, verdict, missing }: Act) {
  const told = ALL_TOLD.includes(id);
  const rows = reasons.filter(
    ({ rule, outcome }) =>
      REMARKS.includes(rule) || (missing.length > 0 ? told || outcome !== 'none' : outcome === verdict),
  );
  return rows.length > 0 ? rows : reasons;
}

export function ActItem({ act, assessment }: Props) {
  const { words, language } = usePlan();
  const { deadlines } = assessment;
  const { plan, routes } = words;
  const actDay = useActDay(assessment)(act);
  const done = act.id === 'notice' ? noticeDone(deadlines) : undefined;
  const clocks = clocksOf(act, deadlines);
  const undated = clocks.find(isNoticeSent);
  const open = act.lastDay !== null && !done && !undated && isEarlierPossible(act, deadlines);
  const outer = open ? clocks.find(isOuterLimit) : undefined;
  return (
    <li id={`act-${act.id}`} data-whole="short" className="space-y-2 rounded-xl border border-line bg-surface p-4">
      <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-lg font-semibold">
        <Text>{routes.acts[act.id]}</Text>{' '}
        {isNothingToDo(act) ? (
          <span className="text-base font-medium text-muted">{plan.actNothing}</span>
        ) : (
          <RouteVerdictMark verdict={act.verdict} />
        )}
      </h3>
      {actDay && <p className="font-medium">{actDay}</p>}
      {act.lastDay && open && (
        <p>
          {fill(act.lastDay < assessment.asOf ? plan.clockPastOpen : plan.clockLastOpen, {
            day: formatDay(language.locale, act.lastDay),
          })}
        </p>
      )}
      {outer && <NoticeTime clock={outer} />}
      {undated && <NoticeDay clock={undated} />}
      {done && <DoneOn clock={done} />}
      <Reasons reasons={rowsOf(act)} verdict={act.verdict} open={openReasons({ ...act, reasons: rowsOf(act) })} />
      {act.conflicts.map((id) => (
        <p key={id} className="border-s-4 border-amber ps-3">
          <Text>{routes.conflicts[id]}</Text>
        </p>
      ))}
      {act.missing.length > 0 && (
        <div data-lead>
          <p className="font-medium">{plan.routeOpenQuestions}</p>
          <Questions ids={act.missing} />
        </div>
      )}
    </li>
  );
}

interface ListProps {
  readonly acts: readonly Act[];
  readonly assessment: Assessment;
}

const ActList = ({ acts, assessment }: ListProps) => (
  <ul className="space-y-3">
    {acts.map((act) => (
      <ActItem key={act.id} act={act} assessment={assessment} />
    ))}
  </ul>
);

/** Acts that may come to the first ones, on demand. */
export function LaterActs({ assessment }: { readonly assessment: Assessment }) {
  const { plan } = usePlan().words;
  const acts = actsLater(assessment);
  if (acts.length === 0) return null;
  return (
    <Fold summary={plan.dayZeroMore}>
      <ActList acts={acts} assessment={assessment} />
    </Fold>
  );
}

/** Acts of the first day that are recommended, with their reasons. */
export function DayZero({ assessment }: { readonly assessment: Assessment }) {
  return <ActList acts={actsNow(assessment)} assessment={assessment} />;
}
