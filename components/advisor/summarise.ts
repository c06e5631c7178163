import type { Result } from '@/lib/batch/run';
import type { Assessment } from '@/rules/assessment';
import type { Facts } from '@/rules/facts';
import { dayToAct, firstDeadline, toActOn, waitsForAnswer, yearsBetween } from '../plan/days';
import { missingOf } from '../plan/Missing';
import { verdictKey } from '../plan/verdict';

/**
 * One line of an assessment, by the same measures as the plan of a single case. What would turn the result by itself is not tried
 * out for each line, so the plan can name more that is missing.
 */
export function summarise(assessment: Assessment, facts: Facts): Result {
  const first = firstDeadline(assessment);
  const day = first && dayToAct(first);
  const waits = toActOn(assessment).some(waitsForAnswer);
  return {
    court: verdictKey(assessment.internetCourt),
    firstRoute: assessment.firstRoute,
    deadline: first && day ? { clock: first.name, day, soFar: yearsBetween(assessment.asOf, day) > 0 && waits } : null,
    missing: missingOf(assessment, facts).length,
  };
}
