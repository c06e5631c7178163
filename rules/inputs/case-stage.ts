/** The stage of a case that is running. */
import type { Facts, Value } from '../facts';
import { known } from '../reading';

/** Not told, or "no court case" beside a case: taken as the first instance, whose times end first (CPL 128, 130; ARB 37). */
export function stageOfCase(s: Facts): Exclude<Value<'case.stage'>, 'none'> {
  const stage = known(s, 'case.stage') ?? 'none';
  return stage === 'none' ? 'first_instance' : stage;
}

/** The seller has sued, and the time to answer may run: on appeal it is over (CPL 128). */
export const isSued = (s: Facts): boolean =>
  known(s, 'filing.state') === 'sued_by_seller' && stageOfCase(s) === 'first_instance';

/**
 * A decision that is not final, perhaps of a mainland court: the time to appeal may run (CPL 171, 286). On appeal it is lodged;
 * where no Chinese court has acted yet, as no stage before one is told, the decision is from elsewhere.
 */
export function mayAppeal(s: Facts): boolean {
  if (known(s, 'history.decided') !== 'not_final' || ['appeal', 'enforcement'].includes(stageOfCase(s))) return false;
  const pending = known(s, 'history.pending');
  switch (known(s, 'filing.state')) {
    case 'accepted':
    case 'refused':
    case 'sued_by_seller':
      return true;
    case 'not_filed':
      return pending === 'other_mainland';
    default:
      return pending !== 'abroad' || known(s, 'case.stage') === 'first_instance';
  }
}

/** The suit was refused, returned or withdrawn: only a ruling can be appealed (CPL 157(2)). Told with `mayAppeal` where that holds. */
export const mayAppealRefusal = (s: Facts): boolean => known(s, 'filing.state') === 'refused' && !mayAppeal(s);
