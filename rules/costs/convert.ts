/**
 * Sums in whole minor units: fen of RMB and cents of US dollars. The rates are approximate and can be changed by the
 * person; every conversion says which rate it used. A claim is cut to the minor unit, a fee is rounded half up.
 */
import type { Money } from '../facts';
import { fenAt, scaled } from '../money';
import { rates as ownRates } from '../rates';

/** Rates into RMB that the person gave, as decimal strings by currency: `{ USD: '7.0' }`. */
export type Rates = Readonly<Partial<Record<string, string>>>;

/** The money claimed, both ways. Whole numbers. */
export interface Claim {
  readonly usdCents: number;
  readonly fen: number;
}

/** An amount of the working: minor units of RMB (`CNY`) or US dollars. */
export interface Amount {
  readonly minor: number;
  readonly currency: 'CNY' | 'USD';
}

const RATE_DIGITS = 8;
/** Rates are held as whole numbers of this part. */
export const RATE_SCALE = 10n ** BigInt(RATE_DIGITS);
const RATE = /^\d{1,9}(?:\.\d{1,8})?$/;

/** Can this text serve as a rate? A plain decimal above zero, at most eight decimals. */
export const isRate = (text: string): boolean => RATE.test(text) && /[1-9]/.test(text);

/** RMB for one unit: the person's rate if it can serve, else our approximate one; undefined without either. */
export function rateOf(currency: string, rates: Rates = {}): string | undefined {
  if (currency === 'CNY') return '1';
  const given = rates[currency];
  return given !== undefined && isRate(given) ? given : ownRates[currency];
}

/** Quotient of whole numbers, half up; the divisor is above zero. */
export const halfUp = (value: bigint, by: bigint): bigint => (2n * value + by) / (2n * by);

/** RMB for one US dollar, times `RATE_SCALE`. */
export const dollarRate = (rates: Rates): bigint => scaled(rateOf('USD', rates) ?? '', RATE_DIGITS);

/** The claim in fen and in cents; undefined where the currency has no rate or the sum is too large to count. */
export function claimOf(sum: Money, rates: Rates = {}): Claim | undefined {
  const rate = rateOf(sum.currency, rates);
  if (rate === undefined) return undefined;
  const fen = fenAt(sum, rate);
  const cents = sum.currency === 'USD' ? scaled(sum.amount, 2) : (fen * RATE_SCALE) / dollarRate(rates);
  const claim = { usdCents: Number(cents), fen: Number(fen) };
  return Number.isSafeInteger(claim.usdCents) && Number.isSafeInteger(claim.fen) ? claim : undefined;
}

/** Cents of US dollars for fen of RMB, rounded half up. */
export const fenToUsdCents = (fen: bigint, rates: Rates = {}): number =>
  Number(halfUp(fen * RATE_SCALE, dollarRate(rates)));

/** Minor units as a decimal string with its currency: `{ minor: 22183, currency: 'USD' }` is USD 221.83. */
export function asMoney({ minor, currency }: Amount): Money {
  const text = String(Math.abs(minor)).padStart(3, '0');
  return { amount: `${minor < 0 ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`, currency };
}
