/** One answer as bits, by the kind of its field. The lowest or the highest code is "not sure". */
import { type Money, NOT_SURE } from '../../rules/facts';
import { MOST_RECORDS } from '../../rules/schema';
import { BadBits, type BitReader, type BitWriter, putGroups, putOpen, takeGroups, takeOpen } from './bits';
import { putDay, takeDay } from './days';
import type { Field } from './fields';
import { putMoney, takeMoney } from './money';
import { putCode, putCountry, putPlace, takeCode, takeCountry, takePlace } from './places';
import { positionOf, putLevels, putSelection, RETIRED, takeLevels, takePositions, takeSelection } from './selections';

/** Records: how many, 0 for "not sure". */
const COUNT_BITS = 2;

type Records = readonly Readonly<Record<string, unknown>>[];

function partAt({ parts }: Field, position: number): Field {
  const part = parts[position];
  if (!part) throw new RangeError('a field without a row');
  return part;
}

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

/** Writes one legal answer. */
export function putValue(out: BitWriter, field: Field, value: unknown): void {
  const notSure = value === NOT_SURE;
  const text = typeof value === 'string' ? value : '';
  const list = Array.isArray(value) ? value : [];
  switch (field.kind) {
    case 'choice':
      putOpen(out, notSure ? 0 : positionOf(field.options, text) + 1, field.size);
      break;
    case 'choices':
      putSelection(out, field, list);
      break;
    case 'levels':
      putLevels(out, field, typeof value === 'object' ? (value as Record<string, string>) : {});
      break;
    case 'records':
      putRecords(out, field, list);
      break;
    case 'place':
      putPlace(out, text);
      break;
    case 'country':
      putCountry(out, text);
      break;
    case 'day':
      putDay(out, text);
      break;
    case 'money':
      putMoney(out, notSure ? undefined : (value as Money));
      break;
    case 'number':
      putGroups(out, notSure ? 0 : Number(value) + 1);
      break;
    case 'code':
      putCode(out, text);
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
    case 'country':
      return takeCountry(from);
    case 'day':
      return takeDay(from);
    case 'money':
      return takeMoney(from);
    case 'number': {
      const value = takeGroups(from);
      return value === 0 ? NOT_SURE : value - 1;
    }
    case 'code':
      return takeCode(from);
  }
}
