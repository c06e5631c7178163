/** Sums without floats: an amount is read into ten-thousandths, a rate into hundred-millionths. */
import type { Money } from './facts';
import { rates } from './rates';

/** The digits after the point as part of a whole number: `scaled('7.1', 5)` is 710000n. The text must be a plain decimal. */
export function scaled(text: string, digits: number): bigint {
  const [whole = '0', part = ''] = text.split('.');
  return BigInt(whole + part.padEnd(digits, '0').slice(0, digits));
}

/** Fen of a sum at so much RMB for one unit of its currency, rounded down. */
export const fenAt = (sum: Money, rate: string): bigint => (scaled(sum.amount, 4) * scaled(rate, 8)) / 10_000_000_000n;

/** Fen of a sum in RMB, rounded down; for another currency by the approximate rate, undefined without one. */
export function inFen(sum: Money): bigint | undefined {
  const rate = sum.currency === 'CNY' ? '1' : rates[sum.currency];
  return rate === undefined ? undefined : fenAt(sum, rate);
}

/** Yuan to fen, for limits written in yuan. */
export const yuan = (n: number): bigint => BigInt(n) * 100n;

/**
 * Is a converted sum so near a limit that it counts on both sides of it (decision-routes.md 1.6; L5)? From 0.95 to 1.05 of
 * the limit, both included. Whole minor units of one currency.
 */
export function nearLimit(sum: number | bigint, limit: number | bigint): boolean {
  const [of, at] = [Number(sum), Number(limit)];
  return of * 100 >= at * 95 && of * 100 <= at * 105;
}
