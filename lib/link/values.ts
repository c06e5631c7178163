/**
 * One answer as bits, by the kind of its field. The lowest or the highest code is "not sure".
 * Places, countries, currencies, days and numbers are written as they are, so no list of theirs can shift under a link.
 */
import { dayNumber, dayOfNumber } from '../../rules/days';
import { type Money, NOT_SURE } from '../../rules/facts';
import { ELSEWHERE, OUTSIDE } from '../../rules/place-codes';
import { MOST_RECORDS, NONE } from '../../rules/schema';
import { BadBits, type BitReader, type BitWriter, putGroups, putOpen, takeGroups, takeOpen } from './bits';
import type { Field } from './fields';
import { positionOf, putLevels, putSelection, RETIRED, takeLevels, takePositions, takeSelection } from './selections';

const A = 65;
const LETTERS = 26;

/** 14 bits: a code of four digits, or the first four of six that end in 00, or one of these. */
const CODE = { bits: 14, notSure: 16383, elsewhere: 16382, outside: 16381, sixDigits: 16380 } as const;
const SIX_DIGITS = 20;
const COUNTRY = { bits: 10, notSure: 1023 } as const;
const CURRENCY_BITS = 15;
/** 13 bits: days from 2016 into 2038; any other as days from 1990 in 16 bits more, the highest of them for "none". */
const DAY = { bits: 13, notSure: 8191, other: 8190, from: dayNumber('2016-01-01') } as const;
const OTHER_DAY = { bits: 16, from: dayNumber('1990-01-01'), none: 65535 } as const;
const DECIMALS = { bits: 3, notSure: 7 } as const;
/** Records: how many, 0 for "not sure". */
const COUNT_BITS = 2;
/** Bits of the decimals of a sum, by their number. */
const FRACTION_BITS = [0, 4, 7, 10, 14] as const;
const GROUP = 6;

const lettersToNumber = (text: string) => [...text].reduce((sum, c) => sum * LETTERS + c.charCodeAt(0) - A, 0);

function numberToLetters(value: number, length: number): string {
  const letter = String.fromCharCode(A + (value % LETTERS));
  return length === 1 ? letter : numberToLetters(Math.floor(value / LETTERS), length - 1) + letter;
}

const digits = (value: number, length: number) => String(value).padStart(length, '0');

export function putDay(out: BitWriter, day: string): void {
  if (day === NOT_SURE) {
    out.put(DAY.notSure, DAY.bits);
    return;
  }
  const value = day === NONE ? DAY.other : dayNumber(day) - DAY.from;
  const fits = value >= 0 && value < DAY.other;
  out.put(fits ? value : DAY.other, DAY.bits);
  if (!fits) out.put(day === NONE ? OTHER_DAY.none : dayNumber(day) - OTHER_DAY.from, OTHER_DAY.bits);
}

export function takeDay(from: BitReader): string {
  const value = from.take(DAY.bits);
  if (value === DAY.notSure) return NOT_SURE;
  if (value !== DAY.other) return dayOfNumber(DAY.from + value);
  const other = from.take(OTHER_DAY.bits);
  return other === OTHER_DAY.none ? NONE : dayOfNumber(OTHER_DAY.from + other);
}

function putMoney(out: BitWriter, sum: Money | undefined): void {
  if (!sum) {
    out.put(DECIMALS.notSure, DECIMALS.bits);
    return;
  }
  const { amount, currency } = sum;
  const [whole = '', fraction = ''] = amount.split('.');
  out.put(fraction.length, DECIMALS.bits);
  out.put(lettersToNumber(currency), CURRENCY_BITS);
  putGroups(out, Number(whole), GROUP);
  out.put(Number(fraction), FRACTION_BITS[fraction.length] ?? 0);
}

function takeMoney(from: BitReader): Money | typeof NOT_SURE {
  const decimals = from.take(DECIMALS.bits);
  if (decimals === DECIMALS.notSure) return NOT_SURE;
  const bits = FRACTION_BITS[decimals];
  if (bits === undefined) throw new BadBits('decimals');
  const currency = numberToLetters(from.take(CURRENCY_BITS), 3);
  const whole = String(takeGroups(from, GROUP));
  const fraction = digits(from.take(bits), decimals);
  return { amount: decimals > 0 ? `${whole}.${fraction}` : whole, currency };
}

function putPlace(out: BitWriter, place: string): void {
  if (place === NOT_SURE) out.put(CODE.notSure, CODE.bits);
  else if (place === ELSEWHERE) out.put(CODE.elsewhere, CODE.bits);
  else if (place === OUTSIDE) out.put(CODE.outside, CODE.bits);
  else if (place.endsWith('00')) out.put(Number(place.slice(0, 4)), CODE.bits);
  else {
    out.put(CODE.sixDigits, CODE.bits);
    out.put(Number(place), SIX_DIGITS);
  }
}

function takePlace(from: BitReader): string {
  const value = from.take(CODE.bits);
  if (value === CODE.notSure) return NOT_SURE;
  if (value === CODE.elsewhere) return ELSEWHERE;
  if (value === CODE.outside) return OUTSIDE;
  return value === CODE.sixDigits ? digits(from.take(SIX_DIGITS), 6) : `${digits(value, 4)}00`;
}

type Records = readonly Readonly<Record<string, unknown>>[];

/** Of each record first which fields it has, then their values. */
function putRecords(out: BitWriter, field: Field, records: Records): void {
  putOpen(out, records.length, COUNT_BITS);
  for (const record of records) {
    const names = Object.keys(record).sort((a, b) => positionOf(field.options, a) - positionOf(field.options, b));
    putSelection(out, field, names);
    for (const name of names) putValue(out, partAt(field, positionOf(field.options, name)), record[name]);
  }
}

/** A field stands for itself: a retired one is left out alone, and a record or list of which nothing is left with it. */
function takeRecords(from: BitReader, field: Field): unknown {
  const count = takeOpen(from, COUNT_BITS, MOST_RECORDS);
  if (count === 0) return NOT_SURE;
  const records = Array.from({ length: count }, () => {
    const at = takePositions(from, field);
    if (at.length === 0) throw new BadBits('an empty record');
    const entries = at.map((i) => [field.options[i], takeValue(from, partAt(field, i))]);
    return Object.fromEntries(entries.filter(([name, value]) => name !== RETIRED && value !== undefined));
  });
  const kept = records.filter((record) => Object.keys(record).length > 0);
  return kept.length > 0 ? kept : undefined;
}

function partAt({ parts }: Field, position: number): Field {
  const part = parts[position];
  if (!part) throw new RangeError('a field without a row');
  return part;
}

/** Writes one legal answer. */
export function putValue(out: BitWriter, field: Field, value: unknown): void {
  const notSure = value === NOT_SURE;
  const text = typeof value === 'string' ? value : '';
  const list = Array.isArray(value) ? value : [];
  const table = typeof value === 'object' ? (value as Record<string, string>) : {};
  switch (field.kind) {
    case 'choice':
      putOpen(out, notSure ? 0 : positionOf(field.options, text) + 1, field.size);
      break;
    case 'choices':
      putSelection(out, field, list);
      break;
    case 'levels':
      putLevels(out, field, table);
      break;
    case 'records':
      putRecords(out, field, list);
      break;
    case 'place':
      putPlace(out, text);
      break;
    case 'country':
      out.put(notSure ? COUNTRY.notSure : lettersToNumber(text), COUNTRY.bits);
      break;
    case 'day':
      putDay(out, text);
      break;
    case 'money':
      putMoney(out, notSure ? undefined : (value as Money));
      break;
    case 'number':
      putGroups(out, notSure ? 0 : Number(value) + 1, GROUP);
      break;
    case 'code':
      out.put(notSure ? CODE.notSure : Number(text), CODE.bits);
      break;
  }
}

/** Reads one answer; `undefined` if its option is retired. Whether it is legal today is for the schema to say. */
export function takeValue(from: BitReader, field: Field): unknown {
  switch (field.kind) {
    case 'choice': {
      const at = takeOpen(from, field.size, field.options.length);
      const name = at === 0 ? NOT_SURE : field.options[at - 1];
      return name === RETIRED ? undefined : name;
    }
    case 'choices':
      return takeSelection(from, field);
    case 'levels':
      return takeLevels(from, field);
    case 'records':
      return takeRecords(from, field);
    case 'place':
      return takePlace(from);
    case 'country': {
      const value = from.take(COUNTRY.bits);
      return value === COUNTRY.notSure ? NOT_SURE : numberToLetters(value, 2);
    }
    case 'day':
      return takeDay(from);
    case 'money':
      return takeMoney(from);
    case 'number': {
      const value = takeGroups(from, GROUP);
      return value === 0 ? NOT_SURE : value - 1;
    }
    case 'code': {
      const value = from.take(CODE.bits);
      return value === CODE.notSure ? NOT_SURE : digits(value, 4);
    }
  }
}
