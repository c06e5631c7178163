import { formatMoney } from '@/lib/words/format';
import { type Amount, asMoney } from '@/rules/costs/convert';

/** Cents of US dollars as whole dollars: an estimate is not told to the cent. */
export const roundDollars = (locale: string, cents: number): string =>
  new Intl.NumberFormat(locale).format(Math.round(cents / 100));

/** An amount with both decimals: `USD 221.83`, `RMB 1,575.00`. */
export function exactMoney(locale: string, amount: Amount): string {
  const money = asMoney(amount);
  return formatMoney(locale, money.currency === 'CNY' ? { ...money, currency: 'RMB' } : money);
}
