import type { FactId } from '../facts';
import type { Certainty } from '../provision';

/** Somebody who may answer for the claim (section 4). */
export interface LiableParty {
  readonly rule: string;
  readonly finding: 'yes' | 'possible' | 'no' | 'unknown';
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
  readonly certainty: Certainty;
  readonly sources: readonly string[];
}
