import { formatMoney, formatNumber } from '@/lib/words/format';
import { type Amount, asMoney } from '@/rules/costs/convert';

/** Cents of US dollars as whole dollars: an estimate is not told to the cent. */
export const roundDollars = (locale: string, cents: number): string => formatNumber(locale, Math.round(cents / 100));

/** The same with its currency: `USD 320`. */
export const roundMoney = (locale: string, cents: number): string =>
  formatMoney(locale, { amount: String(Math.round(cents / 100)), currency: 'USD' });

/** An amount with both decimals: `USD 221.83`, `RMB 1,575.00`. */
export const exactMoney = (locale: string, amount: Amount): string => formatMoney(locale, asMoney(amount));
