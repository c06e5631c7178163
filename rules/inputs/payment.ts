/** What the methods of payment reversal read of one payment (decision-routes.md 3.2). */
import { claimOf } from '../costs/convert';
import type { Figures } from '../costs/figures';
import { dayNumber } from '../days';
import { paymentDays } from '../deadlines/payment-days';
import { hoursFit, type Payment } from '../deadlines/payments';
import type { FactId, Facts } from '../facts';
import { nearLimit } from '../money';
import { dayOf } from '../reading';
import { daysBetween } from './days-since';
import { type Input, open, sure } from './input';

type CardWindow = 'before20' | 'before40' | 'open' | 'outer' | 'closed';

/**
 * Where today stands in the card windows (R3): 20 and 40 days after payment, 120 days after the later of payment and
 * expected delivery, 540 days after payment where the delivery was expected later. Of the two days, one that is not known can
 * only move the 120 days on: they are not over for certain before both are, or before the outer end (check19).
 */
function cardWindow(s: Facts, payment: Payment, asOf: string): Input<CardWindow> {
  const paid = payment.on;
  const expected = dayOf(s, 'delivery.expectedOn');
  const { beforeDefect, beforeNotDelivered, fromDelivery, outer } = paymentDays.card;
  const sinceExpected = expected === undefined ? undefined : dayNumber(asOf) - dayNumber(expected);
  if (paid === undefined) {
    if (sinceExpected === undefined) {
      return open(['before20', 'before40', 'open', 'outer', 'closed'], [payment.from, 'delivery.expectedOn']);
    }
    const inTime = sinceExpected <= fromDelivery;
    return {
      options: inTime ? ['before20', 'before40', 'open'] : ['before20', 'before40', 'open', 'outer', 'closed'],
      because: ['delivery.expectedOn'],
      missing: [payment.from],
    };
  }
  const since = dayNumber(asOf) - dayNumber(paid);
  const because: readonly FactId[] = expected === undefined ? [payment.from] : [payment.from, 'delivery.expectedOn'];
  if (since < beforeDefect) return sure('before20', because);
  if (since < beforeNotDelivered) return sure('before40', because);
  if (Math.min(since, sinceExpected ?? since) <= fromDelivery) return sure('open', because);
  if (expected === undefined) {
    if (since > outer) return sure('closed', because);
    return { options: ['open', 'outer', 'closed'], because, missing: ['delivery.expectedOn'] };
  }
  return sure(since <= outer && expected > paid ? 'outer' : 'closed', because);
}

/** R2a: within 72 hours of the payment; with dates only, the third day is open. */
function within72Hours(payment: Payment, asOf: string): Input<'yes' | 'no'> {
  const hours = payment.hoursAgo;
  const days = payment.on === undefined ? undefined : dayNumber(asOf) - dayNumber(payment.on);
  if (hours !== undefined && hoursFit(payment, asOf)) return sure(hours <= 72 ? 'yes' : 'no', ['payment.hoursAgo']);
  if (days === undefined) return open(['yes', 'no'], [payment.from]);
  if (days === 3) return open(['yes', 'no'], ['payment.hoursAgo']);
  return sure(days <= 2 ? 'yes' : 'no', [payment.from]);
}

/** R2a: a wire of at least USD 50,000; a converted sum within 5 % of it counts on both sides. */
function largeWire(payment: Payment, { rates }: Figures): Input<'yes' | 'no'> {
  const fact: FactId = payment.index === 0 ? 'payment.amount' : payment.from;
  const claim = payment.amount && claimOf(payment.amount, rates);
  if (!claim) return open(['yes', 'no'], [fact]);
  const cents = claim.usdCents;
  const limit = 5_000_000;
  if (payment.amount?.currency !== 'USD' && nearLimit(cents, limit)) return open(['yes', 'no'], [fact]);
  return sure(cents >= limit ? 'yes' : 'no', [fact]);
}

/** The limits of the days since a payment: recall, then PayPal. */
const PAYMENT_DAYS = [paymentDays.recall.best, paymentDays.recall.possible, paymentDays.paypal.open];

/** What the methods read of one payment. */
export interface PaymentInputs {
  readonly payment: Payment;
  readonly days: Input;
  readonly card: Input<CardWindow>;
  readonly within72: Input<'yes' | 'no'>;
  readonly large: Input<'yes' | 'no'>;
}

export function paymentInputs(s: Facts, payment: Payment, asOf: string, figures: Figures): PaymentInputs {
  return {
    payment,
    days: daysBetween(payment.on, payment.from, asOf, PAYMENT_DAYS),
    card: cardWindow(s, payment, asOf),
    within72: within72Hours(payment, asOf),
    large: largeWire(payment, figures),
  };
}
