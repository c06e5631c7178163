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

type CardWindow = 'open' | 'outer' | 'closed';

/**
 * Where today stands in the card windows (R3): 120 days after the later of payment and expected delivery, 540 days after payment
 * where the delivery was expected later. Of the two days, one that is not known can only move the 120 days on: they are not over
 * for certain before both are, or before the outer end (check19).
 */
function cardWindow(s: Facts, payment: Payment, asOf: string): Input<CardWindow> {
  const { fromDelivery, outer } = paymentDays.card;
  const { on: paid, from } = payment;
  const expected = dayOf(s, 'delivery.expectedOn');
  const since = (day: string): number => dayNumber(asOf) - dayNumber(day);
  if (paid !== undefined && since(paid) <= fromDelivery) return sure('open', [from]);
  if (expected !== undefined && since(expected) <= fromDelivery) return sure('open', ['delivery.expectedOn']);
  if (paid !== undefined && since(paid) > outer) return sure('closed', [from]);
  if (paid !== undefined && expected !== undefined)
    return sure(expected > paid ? 'outer' : 'closed', [from, 'delivery.expectedOn']);
  const missing: FactId[] = paid === undefined ? [from] : [];
  if (expected === undefined) missing.push('delivery.expectedOn');
  return open(['open', 'outer', 'closed'], missing);
}

/** The limits of the days since a payment by card: until then Mastercard waits (R3b). */
const CARD_WAITS = [paymentDays.card.beforeDefect - 1, paymentDays.card.beforeNotDelivered - 1];

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
  readonly cardDays: Input;
  readonly within72: Input<'yes' | 'no'>;
  readonly large: Input<'yes' | 'no'>;
}

export function paymentInputs(s: Facts, payment: Payment, asOf: string, figures: Figures): PaymentInputs {
  return {
    payment,
    days: daysBetween(payment.on, payment.from, asOf, PAYMENT_DAYS),
    card: cardWindow(s, payment, asOf),
    cardDays: daysBetween(payment.on, payment.from, asOf, CARD_WAITS),
    within72: within72Hours(payment, asOf),
    large: largeWire(payment, figures),
  };
}
