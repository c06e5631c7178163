/** A sum of money as bits: how many decimals, the currency as letters, the whole part, the decimals. */
import { type Money, NOT_SURE } from '../../rules/facts';
import { BadBits, type BitReader, type BitWriter, putGroups, takeGroups } from './bits';
import { lettersToNumber, numberToLetters } from './letters';

const DECIMALS = { bits: 3, notSure: 7 } as const;
const CURRENCY_BITS = 15;
/** Bits of the decimals of a sum, by their number. */
const FRACTION_BITS = [0, 4, 7, 10, 14] as const;

export function putMoney(out: BitWriter, sum: Money | undefined): void {
  if (!sum) {
    out.put(DECIMALS.notSure, DECIMALS.bits);
    return;
  }
  const { amount, currency } = sum;
  const [whole = '', fraction = ''] = amount.split('.');
  out.put(fraction.length, DECIMALS.bits);
  out.put(lettersToNumber(currency), CURRENCY_BITS);
  putGroups(out, Number(whole));
  out.put(Number(fraction), FRACTION_BITS[fraction.length] ?? 0);
}

export function takeMoney(from: BitReader): Money | typeof NOT_SURE {
  const decimals = from.take(DECIMALS.bits);
  if (decimals === DECIMALS.notSure) return NOT_SURE;
  const bits = FRACTION_BITS[decimals];
  if (bits === undefined) throw new BadBits('decimals');
  const currency = numberToLetters(from.take(CURRENCY_BITS), 3);
  const whole = String(takeGroups(from));
  const fraction = String(from.take(bits)).padStart(decimals, '0');
  return { amount: decimals > 0 ? `${whole}.${fraction}` : whole, currency };
}
