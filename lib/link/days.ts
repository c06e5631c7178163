/** A day as bits. The highest code is "not sure". */
import { dayNumber, dayOfNumber } from '../../rules/days';
import { NOT_SURE } from '../../rules/facts';
import { NONE } from '../../rules/schema';
import type { BitReader, BitWriter } from './bits';

/** 13 bits: days from 2016 into 2038; any other as days from 1990 in 16 bits more, the highest of them for "none". */
const DAY = { bits: 13, notSure: 8191, other: 8190, from: dayNumber('2016-01-01') } as const;
const OTHER_DAY = { bits: 16, from: dayNumber('1990-01-01'), none: 65535 } as const;

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
