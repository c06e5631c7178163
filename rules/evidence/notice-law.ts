/**
 * Which law on notice can count: that of carriage, the Civil Code (CC 621, SAL 12), the sales convention (CISG 39, 40), or
 * both while that is not known (`cisg`, decision-routes.md 2.2). A consumer's purchase is none of the convention (CISG
 * 2(a)).
 */
import { cisg } from '../deadlines/cisg';
import { isOfSale } from '../deadlines/of-sale';
import type { Facts } from '../facts';
import { instrument as civilCode } from '../law/civil-code-2020/instrument';
import type { Certainty, SourceRef } from '../provision';
import { known } from '../reading';

/**
 * Does the convention apply? Day of the order not known: it does if both states were bound 20 years before the Code, longer
 * than any claim lives.
 */
export const underConvention = (s: Facts) => cisg(s, civilCode.from).value;

/** Carriage has an article of its own (CC 831), so the rules on sale do not count by reference. */
export const isOfCarriage = (s: Facts): boolean => known(s, 'claim.ground') === 'carriage';

/** Outside a sale its rules count by reference only (CC 646). The Maritime Code on notice was not read. */
export function certaintyOfNotice(s: Facts, certainty: Certainty): Certainty {
  if (isOfSale(s) || certainty !== 'settled') return certainty;
  if (isOfCarriage(s)) return known(s, 'carriage.mode') === 'other' ? certainty : 'unverified';
  return 'probable';
}

/** Of these articles those that can count in the case. */
export function ofNoticeLaw(s: Facts, sources: readonly SourceRef[]): readonly SourceRef[] {
  if (isOfCarriage(s)) return known(s, 'carriage.mode') === 'sea' ? [] : ['CC/831'];
  if (!isOfSale(s)) return ['CC/646', ...sources.filter((ref) => ref.startsWith('CC/'))];
  const applies = underConvention(s);
  if (applies === 'unknown') return sources;
  return sources.filter((ref) => ref.startsWith('CISG/') === (applies === 'yes'));
}
