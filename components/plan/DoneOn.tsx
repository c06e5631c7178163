'use client';
import { fill, plural } from '@/lib/words/fill';
import { formatDay, formatList } from '@/lib/words/format';
import { compareDays } from '@/rules/days';
import { type Clock, isNotice } from '@/rules/deadlines/clock';
import { dayOf, known } from '@/rules/reading';
import { usePlan } from './PlanContext';

/**
 * The day on which it was done, and by how many days it came after an agreed time. For a notice of defects, which time may
 * have ended before it while that is open: an agreed one, the warranty; without an agreed one, the reasonable one (CC 621).
 */
export function DoneOn({ clock }: { readonly clock: Clock }) {
  const { words, held, language } = usePlan();
  const { clockDone, clockDoneLate, clockDoneOpen, clockTimes } = words.plan;
  const { doneOn, state, missing } = clock;
  const agreed = known(held.facts, 'inspection.periodEnd');
  const end = dayOf(held.facts, 'inspection.periodEnd');
  if (!doneOn) return null;
  const late = isNotice(clock) && end ? compareDays(doneOn, end) : 0;
  const day = formatDay(language.locale, doneOn);
  const times = [
    ...(missing.includes('inspection.periodEnd') ? [clockTimes.agreed] : []),
    ...(missing.includes('warranty.end') ? [clockTimes.warranty] : []),
    ...(agreed === undefined || agreed === 'none' ? [clockTimes.reasonable] : []),
  ];
  return (
    <>
      <p className="font-medium">{fill(clockDone, { day })}</p>
      {late > 0 && <p className="font-medium">{plural(language.locale, late, clockDoneLate)}</p>}
      {state === 'unknown' && late <= 0 && (
        <p>{fill(clockDoneOpen, { times: formatList(language.locale, times, 'disjunction') })}</p>
      )}
    </>
  );
}
