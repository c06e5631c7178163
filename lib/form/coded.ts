/** What was entered, read and checked against the vocabulary. */
import type { FactId } from '@/rules/facts';
import { NOT_SURE, specOf } from '@/rules/facts';
import type { FactSpec, FieldSpec, Kind } from '@/rules/facts/kinds';
import { isAnswer, isFieldValue } from '@/rules/schema';
import { EMPTY, type Entry, type ErrorKey, type Raw, type Reading, type Row, readEntry, readRaw, value } from './raw';

/** The message for a well-formed entry that the vocabulary does not take (a year too early, a number too large). */
const whyOf: { readonly [kind in Kind]?: ErrorKey } = {
  place: 'city',
  day: 'dayWrong',
  money: 'amountWrong',
  number: 'numberWrong',
  code: 'codeWrong',
};

const checked = (reading: Reading, kind: Kind, fits: (coded: unknown) => boolean): Reading =>
  reading.is !== 'value' || fits(reading.value) ? reading : { is: 'wrong', why: whyOf[kind] ?? 'choose' };

export function readAnswer(id: FactId, raw: Raw | undefined): Reading {
  const { kind, fields = {} } = specOf(id);
  if (!raw) return EMPTY;
  if (kind === 'records') return raw.notSure ? value(NOT_SURE) : readRows(fields, raw.rows);
  return checked(readRaw(kind, raw), kind, (coded) => isAnswer(id, coded));
}

/** One field of a row. */
export const readField = (spec: FieldSpec, entry: Entry | undefined): Reading =>
  checked(readEntry(spec.kind, entry), spec.kind, (coded) => isFieldValue(spec, coded));

/** Rows of which nothing is filled in do not count. */
function readRows(fields: NonNullable<FactSpec['fields']>, rows: readonly Row[]): Reading {
  const readings = rows.map((row) =>
    Object.entries(fields).map(([name, spec]) => ({ name, reading: readField(spec, row[name]) })),
  );
  const records = readings
    .map((row) => row.flatMap(({ name, reading }) => (reading.is === 'value' ? [[name, reading.value] as const] : [])))
    .filter((entries) => entries.length > 0)
    .map((entries) => Object.fromEntries(entries));
  const list = records.length > 0 ? records : undefined;
  for (const { reading } of readings.flat()) if (reading.is === 'wrong') return { ...reading, value: list };
  return list ? value(list) : EMPTY;
}

/** A list to which there is nothing to add is complete as it stands; any other question wants an answer. */
export const wantsAnswer = (id: FactId): boolean => specOf(id).kind !== 'records';
