/** Sums without floats: an amount is read into ten-thousandths, a rate into hundred-thousandths. */
import type { Money } from './facts';
import { rates } from './rates';

/** Digits after the point of `whole`; `scaled('7.1', 5)` is 710000n. The text must be a plain decimal. */
function scaled(text: string, digits: number): bigint {
  const [whole = '0', part = ''] = text.split('.');
  return BigInt(whole + part.padEnd(digits, '0').slice(0, digits));
}

/** Fen of a sum in RMB, rounded down; for another currency by the approximate rate, undefined without one. */
export function inFen(sum: Money): bigint | undefined {
  const amount = scaled(sum.amount, 4);
  if (sum.currency === 'CNY') return amount / 100n;
  const rate = rates[sum.currency];
  return rate === undefined ? undefined : (amount * scaled(rate, 5)) / 10_000_000n;
}

/** Yuan to fen, for limits written in yuan. */
export const yuan = (n: number): bigint => BigInt(n) * 100n;
