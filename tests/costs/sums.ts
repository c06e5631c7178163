/** Sums as the documents print them, in minor units. */
import { type Claim, claimOf, type Rates } from '../../rules/costs/convert';

/** '1,477.50' is 147750n. */
export function minor(text: string): bigint {
  const [whole = '0', part = ''] = text.replaceAll(',', '').split('.');
  return BigInt(whole + part.padEnd(2, '0'));
}

export const cents = (text: string): number => Number(minor(text));

export function claim(amount: string, currency = 'USD', rates: Rates = {}): Claim {
  const found = claimOf({ amount: amount.replaceAll(',', ''), currency }, rates);
  if (!found) throw new Error(`no rate for ${currency}`);
  return found;
}
