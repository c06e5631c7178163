/** Answers made of several options: which of them, and for tables the level of each. */
import { NOT_SURE } from '../../rules/facts';
import { type BitReader, type BitWriter, putOpen, takeOpen, UnknownBits } from './bits';
import type { Field } from './fields';

/** Stands in the dictionary for an option that is no longer used. */
export const RETIRED = '-';
/** Options added since the row was made come in groups of so many. */
const LATER_GROUP = 4;
const LEVEL_BITS = 2;

/** The position of an option in the dictionary. */
export function positionOf(names: readonly string[], name: string): number {
  const at = names.indexOf(name);
  if (at < 0) throw new RangeError(`no position for ${name}`);
  return at;
}

/** One bit for each option, in groups; a bit after each group says whether another follows. None: not sure. */
export function putSelection(out: BitWriter, field: Field, chosen: readonly string[]): void {
  const at = chosen.map((name) => positionOf(field.options, name));
  const last = Math.max(-1, ...at);
  for (let start = 0, size = field.size; ; start += size, size = LATER_GROUP) {
    for (let i = start; i < start + size; i++) out.put(at.includes(i) ? 1 : 0, 1);
    const more = last >= start + size;
    out.put(more ? 1 : 0, 1);
    if (!more) return;
  }
}

/** The positions that were put; none if there was nothing to put. */
export function takePositions(from: BitReader, field: Field): number[] {
  const at: number[] = [];
  for (let start = 0, size = field.size; ; start += size, size = LATER_GROUP) {
    for (let i = start; i < start + size; i++) if (from.take(1)) at.push(i);
    if (at.some((i) => i >= field.options.length)) throw new UnknownBits('beyond the dictionary');
    if (!from.take(1)) return at;
    if (start > field.options.length) throw new UnknownBits('beyond the dictionary');
  }
}

/** A list with a retired option is no longer the answer that was given: it is left out as a whole. */
export function takeSelection(from: BitReader, field: Field): unknown {
  const at = takePositions(from, field);
  if (at.length === 0) return NOT_SURE;
  const names = at.map((i) => field.options[i]);
  return names.includes(RETIRED) ? undefined : names;
}

export function putLevels(out: BitWriter, field: Field, table: Readonly<Record<string, string>>): void {
  const names = field.options.filter((name) => table[name] !== undefined);
  if (names.length !== Object.keys(table).length) throw new RangeError('an item without a position');
  putSelection(out, field, names);
  for (const name of names) putOpen(out, positionOf(field.levels, table[name] ?? ''), LEVEL_BITS);
}

/** The items of a table stand each for itself: a retired one is left out alone. */
export function takeLevels(from: BitReader, field: Field): unknown {
  const at = takePositions(from, field);
  if (at.length === 0) return NOT_SURE;
  const entries = at
    .map((i) => [field.options[i], field.levels[takeOpen(from, LEVEL_BITS, field.levels.length - 1)]])
    .filter((entry) => !entry.includes(RETIRED));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
