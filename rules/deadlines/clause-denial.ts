/** The denial of an arbitration clause before a tribunal (decision-routes.md 5.3). */
import type { FactId, Facts } from '../facts';
import { known, knownOf, unknownOf } from '../reading';
import { type Clock, clock } from './clock';

/** Before the tribunal's first hearing (ARB 27(3), 31(2)): no day; over once it was held without a denial. */
export function clauseDenial(s: Facts, asOf: string): readonly Clock[] {
  if (known(s, 'arbitration.begun') !== 'yes') return [];
  const ids: readonly FactId[] = ['arbitration.begun', 'arbitration.denied', 'arbitration.heard'];
  const because = knownOf(s, ids);
  if (known(s, 'arbitration.denied') === 'yes') {
    return [clock('clause_denial', asOf, { state: 'no-day', because, assumed: ['arbitration-clause-denied'] })];
  }
  const heard = known(s, 'arbitration.heard');
  const missing = unknownOf(s, ids);
  const state = heard === undefined ? 'unknown' : heard === 'no' ? 'no-day' : missing.length > 0 ? 'unknown' : 'over';
  return [clock('clause_denial', asOf, { state, because, missing: heard === 'no' ? [] : missing })];
}
