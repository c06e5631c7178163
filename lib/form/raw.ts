/**
 * What the person has typed or ticked, and the coded answer it stands for.
 * A raw answer keeps half-finished and wrong entries as they are, so that nothing typed is ever lost by a check.
 */
import { type FactId, type Facts, type Money, NOT_SURE, specOf } from '@/rules/facts';
import type { FieldSpec, Kind } from '@/rules/facts/kinds';
import { NONE } from '@/rules/schema';

/** What one field of a record can hold. */
export interface Entry {
  /** Radios: the option. Country: its code. Number, code: what was typed. Place: the quick choice. */
  value: string;
  day: string;
  month: string;
  year: string;
  amount: string;
  currency: string;
}

export type Row = Record<string, Entry>;

export interface Raw extends Entry {
  /** Checkboxes. */
  values: string[];
  /** Levels: item -> level, empty where none is chosen. */
  levels: Record<string, string>;
  city: string;
  /** Records: the rows of the list. */
  rows: Row[];
  /** "There is none", for days. */
  none: boolean;
  /** The box under "or", for kinds that are not radios. */
  notSure: boolean;
}

export type RawAnswers = Record<string, Raw>;

/** Form field names are paths with dots, so a fact's own dot is written differently there. */
export const fieldOf = (id: FactId): string => id.replace('.', '_');
export const factOfField = (field: string): FactId => (field.split('.')[0] ?? '').replace('_', '.') as FactId;

/** The quick choices of a place question, in order; `another` opens the list of cities. */
export const QUICK_PLACES = ['110000', '330100', '440100'] as const;
export const ANOTHER = 'another';

export const emptyEntry: Entry = { value: '', day: '', month: '', year: '', amount: '', currency: '' };

export const emptyRaw = (id: FactId): Raw => ({
  ...emptyEntry,
  values: [],
  levels: specOf(id).levels ? Object.fromEntries((specOf(id).options ?? []).map((item) => [item, ''])) : {},
  city: '',
  rows: [],
  none: false,
  notSure: false,
});

type Table = { readonly [key: string]: unknown };

/** One stored value as the fields of its kind show it. */
function entryOf(kind: Kind, value: unknown): Entry {
  if (value === undefined) return emptyEntry;
  if (kind === 'money') return { ...emptyEntry, ...(value as Money) };
  if (kind !== 'day') return { ...emptyEntry, value: String(value) };
  const [year = '', month = '', day = ''] = String(value).split('-');
  return { ...emptyEntry, year, month: String(Number(month)), day: String(Number(day)) };
}

/** A row of a list as the form shows it; without a record the empty row. */
export const rowOf = (id: FactId, record: Table = {}): Row =>
  Object.fromEntries(
    Object.entries(specOf(id).fields ?? {}).map(([name, { kind }]) => [name, entryOf(kind, record[name])]),
  );

/** A stored answer as the form shows it. */
export function rawOf(id: FactId, facts: Facts): Raw {
  const raw = emptyRaw(id);
  const value: unknown = facts[id];
  if (value === undefined) return raw;
  const { kind } = specOf(id);
  if (value === NOT_SURE) {
    if (kind === 'choice' || kind === 'place') raw.value = NOT_SURE;
    else if (kind === 'choices') raw.values = [NOT_SURE];
    else raw.notSure = true;
    return raw;
  }
  if (kind === 'choices') raw.values = [...(value as readonly string[])];
  else if (kind === 'levels') Object.assign(raw.levels, value);
  else if (kind === 'records') raw.rows = (value as readonly Table[]).map((record) => rowOf(id, record));
  else if (kind === 'day' && value === NONE) raw.none = true;
  else if (kind === 'place') {
    const quick = value === 'outside' || QUICK_PLACES.some((code) => code === value);
    raw.value = quick ? String(value) : ANOTHER;
    if (!quick) raw.city = String(value);
  } else Object.assign(raw, entryOf(kind, value));
  return raw;
}

export type ErrorKey =
  | 'choose'
  | 'answer'
  | 'city'
  | 'dayIncomplete'
  | 'dayWrong'
  | 'amountWrong'
  | 'currency'
  | 'numberWrong'
  | 'codeWrong';

/**
 * What a raw answer stands for: nothing yet, a coded value, or something that is not one; of a list also what can be
 * read so far, so that one half-finished field does not cost the other rows.
 */
export type Reading =
  | { is: 'empty'; value?: undefined }
  | { is: 'value'; value: unknown }
  | { is: 'wrong'; why: ErrorKey; value?: unknown };

export const EMPTY: Reading = { is: 'empty' };
export const value = (coded: unknown): Reading => ({ is: 'value', value: coded });
const wrong = (why: ErrorKey): Reading => ({ is: 'wrong', why });

function readDay({ day, month, year }: Entry): Reading {
  const parts = [day, month, year].map((part) => part.trim());
  if (parts.every((part) => part === '')) return EMPTY;
  if (parts.some((part) => part === '')) return wrong('dayIncomplete');
  if (!/^\d{1,2}$/.test(parts[0] ?? '') || !/^\d{4}$/.test(parts[2] ?? '')) return wrong('dayWrong');
  const [d, m, y] = parts.map(Number) as [number, number, number];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return wrong('dayWrong');
  return value(date.toISOString().slice(0, 10));
}

/** Spaces and thousands commas are dropped; a comma is a decimal sign only where it cannot be a thousands one. */
function plainAmount(typed: string): string {
  const tight = typed.replace(/[\s'’]/g, '');
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(tight)) return tight.replaceAll(',', '');
  return /^\d+,\d{1,2}$/.test(tight) ? tight.replace(',', '.') : tight;
}

function readMoney({ amount, currency }: Entry): Reading {
  if (amount.trim() === '' && currency === '') return EMPTY;
  const plain = plainAmount(amount);
  if (!/^\d{1,15}(\.\d{1,4})?$/.test(plain)) return wrong('amountWrong');
  if (currency === '') return wrong('currency');
  return value({ amount: plain.replace(/^0+(?=\d)/, ''), currency });
}

function readTyped({ value: typed }: Entry, form: RegExp, why: ErrorKey, code: (tight: string) => unknown): Reading {
  const tight = typed.replace(/\s/g, '');
  if (tight === '') return EMPTY;
  return form.test(tight) ? value(code(tight)) : wrong(why);
}

function readPlace(raw: Raw): Reading {
  if (raw.value === '') return EMPTY;
  if (raw.value !== ANOTHER) return value(raw.value);
  return raw.city === '' ? wrong('city') : value(raw.city);
}

const byFieldKind: { readonly [kind in FieldSpec['kind']]: (entry: Entry) => Reading } = {
  choice: (entry) => (entry.value === '' ? EMPTY : value(entry.value)),
  day: readDay,
  money: readMoney,
  number: (entry) => readTyped(entry, /^\d{1,9}$/, 'numberWrong', Number),
};

const byKind: { readonly [kind in Exclude<Kind, 'records'>]: (raw: Raw) => Reading } = {
  ...byFieldKind,
  choices: (raw) => {
    if (raw.values.length === 0) return EMPTY;
    return value(raw.values.includes(NOT_SURE) ? NOT_SURE : raw.values);
  },
  levels: (raw) => {
    const given = Object.entries(raw.levels).filter(([, level]) => level);
    return given.length === 0 ? EMPTY : value(Object.fromEntries(given));
  },
  place: readPlace,
  country: (raw) => (raw.value === '' ? EMPTY : value(raw.value)),
  day: (raw) => (raw.none ? value(NONE) : readDay(raw)),
  code: (raw) => readTyped(raw, /^\d{4}$/, 'codeWrong', String),
};

/** Reads what was entered for a fact; for lists see `coded.ts`. */
export const readRaw = (kind: Exclude<Kind, 'records'>, raw: Raw): Reading =>
  raw.notSure ? value(NOT_SURE) : byKind[kind](raw);

/** Reads one field of a row. */
export const readEntry = (kind: FieldSpec['kind'], entry: Entry | undefined): Reading =>
  entry ? byFieldKind[kind](entry) : EMPTY;
