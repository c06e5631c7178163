/**
 * Which law on notice can count: the Civil Code (CC 621, SAL 12), the sales convention (CISG 39, 40), or both while that is
 * not known (`cisg`, decision-routes.md 2.2). A consumer's purchase is none of the convention (CISG 2(a)).
 */
import { cisg } from '../deadlines/cisg';
import { isOfSale } from '../deadlines/of-sale';
import type { Facts } from '../facts';
import { instrument as civilCode } from '../law/civil-code-2020/instrument';
import type { Certainty, SourceRef } from '../provision';

/**
 * Does the convention apply? Day of the order not known: it does if both states were bound 20 years before the Code, longer
 * than any claim lives.
 */
export const underConvention = (s: Facts) => cisg(s, civilCode.from).value;

/** Outside a sale its rules count by reference only (CC 646). */
export const certaintyOfNotice = (s: Facts, certainty: Certainty): Certainty =>
  isOfSale(s) || certainty !== 'settled' ? certainty : 'probable';

/** Of these articles those that can count in the case. */
export function ofNoticeLaw(s: Facts, sources: readonly SourceRef[]): readonly SourceRef[] {
  if (!isOfSale(s)) return ['CC/646', ...sources.filter((ref) => ref.startsWith('CC/'))];
  const applies = underConvention(s);
  if (applies === 'unknown') return sources;
  return sources.filter((ref) => ref.startsWith('CISG/') === (applies === 'yes'));
}
