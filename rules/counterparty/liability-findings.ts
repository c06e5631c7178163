/** Every finding of section 4 that concerns the case, in no order and without references. */
import type { Facts } from '../facts';
import { actorRows } from './actor';
import { companyRows } from './company';
import { underItsOwnLaw } from './company-abroad';
import { enforcementRows } from './enforcement';
import { type Finding, findingOf } from './liability-row';
import { liquidationRows } from './liquidation';
import { multipleSumRows } from './multiple-sums';
import { otherCaseRows } from './other-cases';
import { ownerRows } from './owners';
import { payeeRows } from './payee';
import { platformRows } from './platform';
import { sellerKindRows } from './seller-kind';

const groups = [
  companyRows,
  ownerRows,
  liquidationRows,
  sellerKindRows,
  actorRows,
  payeeRows,
  platformRows,
  otherCaseRows,
  enforcementRows,
  multipleSumRows,
];

/** Facts must have passed the schema. */
export const liabilityFindings = (s: Facts): readonly Finding[] =>
  underItsOwnLaw(
    s,
    groups.flatMap((group) => group(s)).flatMap((row) => findingOf(row) ?? []),
  );
