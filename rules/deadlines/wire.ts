/** Clocks of a wire (R1, R2; practice of banks and of the FBI): recall by the bank, and the Financial Fraud Kill Chain. */
import { addDays, compareDays } from '../days';
import type { FactId, Facts, Money } from '../facts';
import { inFen, nearLimit } from '../money';
import { known, knownOf, unknownOf } from '../reading';
import { type Clock, clock } from './clock';
import { paymentDays } from './payment-days';
import { hoursFit, type Payment } from './payments';

/** Three days are best, fourteen possible. */
export function recall(p: Payment, asOf: string): Clock {
  const { best, possible } = paymentDays.recall;
  if (p.on === undefined) return clock('recall', asOf, { missing: [p.from], payment: p.index });
  const days = { start: p.on, because: [p.from], lastDay: addDays(p.on, best), latestDay: addDays(p.on, possible) };
  return clock('recall', asOf, { ...days, payment: p.index });
}

const LIMIT_FEN = 50_000n * 710n;

/** USD 50,000 or more? Another currency by the approximate rate, within 5 % of the limit not known (1.6). */
function largeEnough(sum: Money | undefined): 'yes' | 'no' | 'unknown' {
  const fen = sum === undefined ? undefined : inFen(sum);
  if (sum === undefined || fen === undefined) return 'unknown';
  if (sum.currency !== 'USD' && nearLimit(fen, LIMIT_FEN)) return 'unknown';
  return fen >= LIMIT_FEN ? 'yes' : 'no';
}

/**
 * 72 hours, for an international wire of USD 50,000 or more from a bank in the United States (R2a). Hours known: up to the
 * same hour of the third day. Dates only: two days for certain, the third perhaps.
 */
export function killChain(s: Facts, p: Payment, asOf: string): readonly Clock[] {
  const country = known(s, 'payment.senderCountry');
  const abroad = known(s, 'payment.international');
  const large = largeEnough(p.amount);
  if ((country !== undefined && country !== 'US') || abroad === 'no' || large === 'no') return [];
  const ids: readonly FactId[] = ['payment.senderCountry', 'payment.international'];
  const because: FactId[] = [...knownOf(s, ids)];
  const missing: FactId[] = [...unknownOf(s, ids)];
  const amount: FactId = p.index === 0 ? 'payment.amount' : p.from;
  if (large === 'yes') because.push(amount);
  else missing.push(amount);
  const make = (on: string | null, lastDay: string, latestDay: string, from: FactId): readonly Clock[] => [
    clock('kill_chain', asOf, {
      start: on,
      because: [from, ...because],
      missing,
      lastDay,
      latestDay,
      payment: p.index,
    }),
  ];
  const hours = p.hoursAgo;
  if (p.on === undefined) {
    if (hours === undefined)
      return [clock('kill_chain', asOf, { because, missing: [p.from, ...missing], payment: p.index })];
    const left = 72 - hours;
    return make(
      null,
      addDays(asOf, Math.floor(left / 24)),
      addDays(asOf, left < 0 ? -1 : Math.ceil(left / 24)),
      'payment.hoursAgo',
    );
  }
  const days = compareDays(asOf, p.on);
  if (hours !== undefined && hoursFit(p, asOf)) {
    const end = addDays(p.on, hours <= 72 ? 3 : 2);
    return make(p.on, end, end, 'payment.hoursAgo');
  }
  const undecided = p.index === 0 && days === 3;
  if (undecided) missing.push('payment.hoursAgo');
  return make(p.on, addDays(p.on, 2), addDays(p.on, 3), p.from);
}

const runs = ({ state }: Clock): boolean => state === 'running' || state === 'between';

/**
 * The time for banks in the United States while the country of the bank is not known: no day to hold to, while the recall of
 * the same payment runs, which every bank takes, or was asked for.
 */
export const waitsForCountry = (one: Clock, clocks: readonly Clock[]): boolean =>
  one.name === 'kill_chain' &&
  runs(one) &&
  one.missing.includes('payment.senderCountry') &&
  clocks.every((other) => other.name !== 'recall' || other.payment !== one.payment || runs(other));
