/** The stage of a case that is running. */
import type { Facts, Value } from '../facts';
import { known } from '../reading';

/** Not told: taken as the first instance, whose times end first (CPL 128, 130; ARB 37). */
export const stageOfCase = (s: Facts): Value<'case.stage'> => known(s, 'case.stage') ?? 'first_instance';
