/** Was anything paid? Who still owes the price has no payment to prove, to get back or to trace. */
import type { Facts } from '../facts';
import { known, notSure } from '../reading';
import { type Input, only, open, sure } from './input';

/** No: not yet, or only by a letter of credit that no bank has paid; and no other answer tells of a payment, or leaves one open. */
export function somethingPaid(s: Facts): Input<'yes' | 'no'> {
  const others = known(s, 'payments.others') ?? [];
  if (others.length > 0) return sure('yes', ['payments.others']);
  if (known(s, 'deposit.paid') === 'yes') return sure('yes', ['deposit.paid']);
  if (known(s, 'performance.state') === 'only_paid') return sure('yes', ['performance.state']);
  const via = known(s, 'payment.via');
  if (via === undefined) return open(['yes', 'no'], ['payment.via']);
  if (via !== 'letter_of_credit' && via !== 'not_paid') return sure('yes', ['payment.via']);
  const state = known(s, 'payment.creditState');
  if (via === 'letter_of_credit' && state === undefined) return open(['yes', 'no'], ['payment.creditState']);
  const paid = via === 'letter_of_credit' && state !== 'unpaid';
  if (!paid && notSure(s, 'deposit.paid')) return open(['yes', 'no'], ['deposit.paid']);
  return sure(paid ? 'yes' : 'no', via === 'not_paid' ? ['payment.via'] : ['payment.via', 'payment.creditState']);
}

export const nothingPaid = (s: Facts): boolean => only(somethingPaid(s)) === 'no';
