/**
 * Whom to sue or add: section 4 of decision-routes.md. "Yes" means: name as defendant, never: will pay.
 * What no answer can decide is in `not-built.ts`.
 */
import type { Facts } from '../facts';
import type { Certainty } from '../provision';
import { known } from '../reading';
import { routeTable } from '../routes/rule-table';
import { liabilityFindings } from './liability-findings';
import type { Finding } from './liability-row';
import type { LiableParty } from './liable-party';

const ORDER = Object.keys(routeTable);

/**
 * L6: the article is settled, from which day it holds for shares transferred before payment was due is not verified. L10: the
 * duty is settled; that the place of the bank paid is the place of PIL 47 is its plain reading only.
 */
function certaintyOf(s: Facts, { rule, finding, because, missing }: Finding): Certainty {
  if (rule === 'LIA-6' && finding === 'unknown' && known(s, 'shares.transferred') === 'before_due') return 'unverified';
  const byPlace = because.includes('payee.bankCountry') || missing.includes('payee.bankCountry');
  return rule === 'LIA-10' && byPlace ? 'probable' : routeTable[rule].certainty;
}

/** The rows that concern the case, in the order of the specification. Facts must have passed the schema. */
export const liableParties = (s: Facts): readonly LiableParty[] =>
  liabilityFindings(s)
    .map((f): LiableParty => ({ ...f, certainty: certaintyOf(s, f), sources: routeTable[f.rule].sources }))
    .sort((a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule));
