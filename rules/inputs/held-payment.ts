/**
 * Does the platform hold the money of this order (R7, decision-routes.md 3.3; clock `auto_release`, 5.2)? The platform has
 * to be one that holds the price until receipt, and the price has to be paid on it, by whatever means.
 */
import type { FactId, Facts } from '../facts';
import type { Truth } from '../logic/finding';
import { holdsPayment } from '../platforms/holds-payment';
import { dayOf, known, notSure, unknownOf } from '../reading';

/**
 * `unknown`: whether the price was paid on it was not answered, or the person is not sure. On a platform that is not known to
 * hold prices: the person is not sure whether the money was passed on, so it may be held (1.4: not sure excludes nothing).
 */
export function heldPayment(s: Facts): Truth {
  const paid = known(s, 'deal.paidOnPlatform');
  if (holdsPayment(known(s, 'deal.platform'))) return paid ?? 'unknown';
  return notSure(s, 'escrow.released') && paid !== 'no' ? 'unknown' : 'no';
}

/** A closed order holds no money any more, unless the person says so. */
export const isEmptied = (s: Facts): boolean =>
  dayOf(s, 'platform.closedOn') !== undefined && known(s, 'escrow.released') === undefined;

/**
 * The questions that would show whether the platform holds the price, where R7 is open for want of them: was it paid there, and
 * how (into escrow, on every platform). On a platform that is not known to hold prices, only a person who is not sure of the
 * release is asked. Empty where both are known.
 */
export function heldPaymentQuestions(s: Facts): readonly FactId[] {
  const platform = known(s, 'deal.platform');
  const concluded = known(s, 'deal.concluded');
  if (platform === undefined || (concluded !== undefined && concluded !== 'platform')) return [];
  const asks = holdsPayment(platform) || notSure(s, 'escrow.released');
  return asks ? unknownOf(s, ['deal.paidOnPlatform', 'payment.via']) : [];
}
