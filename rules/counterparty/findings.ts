/** Every finding of section 4 that concerns the case, in no order and without references. */
import type { Facts } from '../facts';
import { companyRows } from './company';
import { type Finding, findingOf } from './finding';
import { multipleSumRows } from './multiple-sums';
import { otherCaseRows } from './other-cases';
import { payeeRows } from './payee';
import { platformRows } from './platform';
import { sellerKindRows } from './seller-kind';

const groups = [companyRows, sellerKindRows, payeeRows, platformRows, otherCaseRows, multipleSumRows];

/** Facts must have passed the schema. */
export const liabilityFindings = (s: Facts): readonly Finding[] =>
  groups.flatMap((group) => group(s)).flatMap((row) => findingOf(row) ?? []);
