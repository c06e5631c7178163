/** Places and countries as bits: the codes themselves, so that no list of them can shift under a link. */
import { NOT_SURE } from '../../rules/facts';
import { ELSEWHERE, OUTSIDE } from '../../rules/place-codes';
import type { BitReader, BitWriter } from './bits';
import { lettersToNumber, numberToLetters } from './letters';

/** 14 bits: a code of four digits, or the first four of six that end in 00, or one of these. */
const CODE = { bits: 14, notSure: 16383, elsewhere: 16382, outside: 16381, sixDigits: 16380 } as const;
const SIX_DIGITS = 20;
const COUNTRY = { bits: 10, notSure: 1023 } as const;

const digits = (value: number, length: number) => String(value).padStart(length, '0');

export function putPlace(out: BitWriter, place: string): void {
  if (place === NOT_SURE) out.put(CODE.notSure, CODE.bits);
  else if (place === ELSEWHERE) out.put(CODE.elsewhere, CODE.bits);
  else if (place === OUTSIDE) out.put(CODE.outside, CODE.bits);
  else if (place.endsWith('00')) out.put(Number(place.slice(0, 4)), CODE.bits);
  else {
    out.put(CODE.sixDigits, CODE.bits);
    out.put(Number(place), SIX_DIGITS);
  }
}

export function takePlace(from: BitReader): string {
  const value = from.take(CODE.bits);
  if (value === CODE.notSure) return NOT_SURE;
  if (value === CODE.elsewhere) return ELSEWHERE;
  if (value === CODE.outside) return OUTSIDE;
  return value === CODE.sixDigits ? digits(from.take(SIX_DIGITS), 6) : `${digits(value, 4)}00`;
}

/** Four digits that are no place of their own: the division in a company code. */
export const putCode = (out: BitWriter, code: string): void =>
  out.put(code === NOT_SURE ? CODE.notSure : Number(code), CODE.bits);

export function takeCode(from: BitReader): string {
  const value = from.take(CODE.bits);
  return value === CODE.notSure ? NOT_SURE : digits(value, 4);
}

export const putCountry = (out: BitWriter, country: string): void =>
  out.put(country === NOT_SURE ? COUNTRY.notSure : lettersToNumber(country), COUNTRY.bits);

export function takeCountry(from: BitReader): string {
  const value = from.take(COUNTRY.bits);
  return value === COUNTRY.notSure ? NOT_SURE : numberToLetters(value, 2);
}
