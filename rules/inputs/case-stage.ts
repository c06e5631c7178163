/** The stage of a case that is running. */
import type { Facts, Value } from '../facts';
import { known } from '../reading';

/** Not told, or "no court case" beside a case: taken as the first instance, whose times end first (CPL 128, 130; ARB 37). */
export function stageOfCase(s: Facts): Exclude<Value<'case.stage'>, 'none'> {
  const stage = known(s, 'case.stage') ?? 'none';
  return stage === 'none' ? 'first_instance' : stage;
}

/**
 * A decision that is not final, perhaps of a mainland court: the time to appeal may run (CPL 171, 286). On appeal it is lodged;
 * where nothing was filed with a Chinese court, the decision is from elsewhere.
 */
export const mayAppeal = (s: Facts): boolean =>
  known(s, 'history.decided') === 'not_final' &&
  !['appeal', 'enforcement'].includes(stageOfCase(s)) &&
  (known(s, 'filing.state') !== 'not_filed' || known(s, 'history.pending') === 'other_mainland');
