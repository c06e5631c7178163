/**
 * A company from outside the mainland. The Company Law speaks of companies set up under it in mainland China (its Article 2);
 * of others the law of the place of registration decides about the company and its shareholders (PIL 14). No row that rests
 * on Chinese company law then names anybody. A court may apply the law of the main place of business instead (PIL 14(2)).
 * Left out: what those other laws say.
 */
import type { FactId, Facts } from '../facts';
import { known } from '../reading';
import { union } from '../union';
import { company } from './company';
import type { Finding, LiabilityRule } from './liability-row';

/** Rows of the Company Law, and of the provisions on it (LIA-22). That the company itself is a party (LIA-1a) is procedure. */
const OF_COMPANY_LAW = /^LIA-(1[b-h]|[2-8]|22)$/;

/** The place of registration, by the registered address; while it is not known, a main office outside the mainland points to it. */
const placeTold = (s: Facts): FactId =>
  known(s, 'seller.registeredAddress') === undefined ? 'seller.mainOffice' : 'seller.registeredAddress';

/** The company is, or may be, registered outside the mainland, and no company code of the mainland is known. */
export const isFromAbroad = (s: Facts): boolean =>
  known(s, placeTold(s)) === 'outside' &&
  known(s, 'seller.codePrefix') === undefined &&
  company(s).options[0] === 'yes';

/** Where it is registered is still to be told. */
export const placeMissing = (s: Facts): readonly FactId[] =>
  known(s, 'seller.registeredAddress') === undefined ? ['seller.registeredAddress'] : [];

/** The findings where the company may be one of another law: none of the Company Law stands, and one says why. */
export function underItsOwnLaw(s: Facts, findings: readonly Finding[]): readonly Finding[] {
  if (!isFromAbroad(s)) return findings;
  const because: readonly FactId[] = [placeTold(s)];
  const open = (f: Finding): Finding => ({
    ...f,
    finding: 'unknown',
    because: union(f.because, because),
    missing: union(f.missing, placeMissing(s)),
  });
  return [
    ...findings.map((f) => (OF_COMPANY_LAW.test(f.rule) && f.finding !== 'no' ? open(f) : f)),
    { rule: 'LIA-25', finding: 'unknown', because, missing: placeMissing(s) },
  ];
}

/** The articles of a row where no Chinese company law applies. */
export const sourcesAbroad = (rule: LiabilityRule, sources: readonly string[]): readonly string[] =>
  rule === 'LIA-1a' ? sources.filter((source) => !source.startsWith('CL/')) : sources;
