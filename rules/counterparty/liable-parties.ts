/**
 * Whom to sue or add: section 4 of decision-routes.md. "Yes" means: name as defendant, never: will pay.
 * What no answer can decide is in `not-built.ts`.
 */
import type { Facts } from '../facts';
import { routeTable } from '../routes/rule-table';
import { liabilityFindings } from './liability-findings';
import type { LiableParty } from './liable-party';

const ORDER = Object.keys(routeTable);

/** The rows that concern the case, in the order of the specification. Facts must have passed the schema. */
export const liableParties = (s: Facts): readonly LiableParty[] =>
  liabilityFindings(s)
    .map((f): LiableParty => {
      const { certainty, sources } = routeTable[f.rule];
      return { ...f, certainty, sources };
    })
    .sort((a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule));
