/** Was anything paid? Who still owes the price has no payment to prove, to get back or to trace. */
import type { Facts } from '../facts';
import { known } from '../reading';
import { type Input, only, open, sure } from './input';

/** No: not yet, or only by a letter of credit that no bank has paid; and no other answer tells of a payment. */
export function somethingPaid(s: Facts): Input<'yes' | 'no'> {
  const others = known(s, 'payments.others') ?? [];
  if (others.length > 0) return sure('yes', ['payments.others']);
  if (known(s, 'deposit.paid') === 'yes') return sure('yes', ['deposit.paid']);
  if (known(s, 'performance.state') === 'only_paid') return sure('yes', ['performance.state']);
  const via = known(s, 'payment.via');
  if (via === undefined) return open(['yes', 'no'], ['payment.via']);
  if (via !== 'letter_of_credit') return sure(via === 'not_paid' ? 'no' : 'yes', ['payment.via']);
  const state = known(s, 'payment.creditState');
  if (state === undefined) return open(['yes', 'no'], ['payment.creditState']);
  return sure(state === 'unpaid' ? 'no' : 'yes', ['payment.via', 'payment.creditState']);
}

export const nothingPaid = (s: Facts): boolean => only(somethingPaid(s)) === 'no';
