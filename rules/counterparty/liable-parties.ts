/**
 * Whom to sue or add: section 4 of decision-routes.md. "Yes" means: name as defendant, never: will pay.
 * What no answer can decide is in `not-built.ts`.
 */
import type { LiableParty } from '../assessment';
import type { Facts } from '../facts';
import { routeTable } from '../routes/rule-table';
import { companyRows } from './company';
import { findingOf, type Row } from './finding';
import { multipleSumRows } from './multiple-sums';
import { otherCaseRows } from './other-cases';
import { payeeRows } from './payee';
import { platformRows } from './platform';
import { sellerKindRows } from './seller-kind';

const ORDER = Object.keys(routeTable);
const groups = [companyRows, sellerKindRows, payeeRows, platformRows, otherCaseRows, multipleSumRows];

/** The rows that concern the case, in the order of the specification. Facts must have passed the schema. */
export function liableParties(s: Facts): readonly LiableParty[] {
  const rows: readonly Row[] = groups.flatMap((group) => group(s));
  return rows.flatMap((row) => findingOf(row) ?? []).sort((a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule));
}
