/** The stage of a case that is running. */
import type { Facts, Value } from '../facts';
import { known } from '../reading';

/** Not told, or "no court case" beside a case: taken as the first instance, whose times end first (CPL 128, 130; ARB 37). */
export function stageOfCase(s: Facts): Exclude<Value<'case.stage'>, 'none'> {
  const stage = known(s, 'case.stage') ?? 'none';
  return stage === 'none' ? 'first_instance' : stage;
}
