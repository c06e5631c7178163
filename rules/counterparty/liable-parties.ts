/**
 * Whom to sue or add: section 4 of decision-routes.md. "Yes" means: name as defendant, never: will pay.
 * What no answer can decide is in `not-built.ts`.
 */
import type { Facts } from '../facts';
import type { Certainty, SourceRef } from '../provision';
import { known } from '../reading';
import { routeTable } from '../routes/rule-table';
import { isFromAbroad, sourcesAbroad } from './company-abroad';
import { liabilityFindings } from './liability-findings';
import type { Finding } from './liability-row';
import type { LiableParty } from './liable-party';

const ORDER = Object.keys(routeTable);

/**
 * L6: the article is settled, from which day it holds for shares transferred before payment was due is not verified. L18: the
 * year is that of carriage by sea; for other ways, or where the way is not known, that it counts is not verified.
 */
function certaintyOf(s: Facts, { rule, finding }: Finding): Certainty {
  if (rule === 'LIA-6' && finding === 'unknown' && known(s, 'shares.transferred') === 'before_due') return 'unverified';
  if (rule === 'LIA-18' && known(s, 'carriage.mode') !== 'sea') return 'unverified';
  return routeTable[rule].certainty;
}

/** The rows that concern the case, in the order of the specification. Facts must have passed the schema. */
export function liableParties(s: Facts): readonly LiableParty[] {
  const abroad = isFromAbroad(s);
  // L18: the Maritime Code does not reach carriage without a leg by sea.
  const notBySea = known(s, 'carriage.mode') === 'other';
  const sourcesOf = (rule: Finding['rule']): readonly SourceRef[] => {
    if (rule === 'LIA-18' && notBySea) return [];
    const { sources } = routeTable[rule];
    return abroad ? sourcesAbroad(rule, sources) : sources;
  };
  return liabilityFindings(s)
    .map((f): LiableParty => ({ ...f, certainty: certaintyOf(s, f), sources: sourcesOf(f.rule) }))
    .sort((a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule));
}
