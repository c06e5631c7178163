import type { Result } from '@/lib/batch/run';
import type { Assessment } from '@/rules/assessment';
import type { Facts } from '@/rules/facts';
import { dayToAct, firstDeadline } from '../plan/days';
import { missingOf } from '../plan/Missing';
import { verdictKey } from '../plan/verdict';

/** One line of an assessment, by the same measures as the plan of a single case. */
export function summarise(assessment: Assessment, facts: Facts): Result {
  const first = firstDeadline(assessment);
  const day = first && dayToAct(first);
  return {
    court: verdictKey(assessment.internetCourt),
    firstRoute: assessment.firstRoute,
    deadline: first && day ? { clock: first.name, day } : null,
    missing: missingOf(assessment, facts).length,
  };
}
