/**
 * Reading the facts of a case by the vocabulary. Strict: a fact that is not in the vocabulary, or a value that is not one
 * of its answers, is an error that names the fact. Never filled in, never rounded. Every page reads with it, so it stands
 * without zod; the zod schemas of the same vocabulary are in `fact-schemas.ts`, and a test keeps the two equal.
 */
import { countries } from './countries';
import { currencies } from './currencies';
import { isDay } from './days';
import { type FactId, type Facts, factIds, facts, NOT_SURE, specOf } from './facts';
import type { FactSpec, FieldSpec, Kind } from './facts/kinds';
import { ELSEWHERE, OUTSIDE, placeCodes } from './place-codes';
import { explain } from './schema-words';

export const FIRST_DAY = '1990-01-01';
export const LAST_DAY = '2100-12-31';
export const LARGEST_NUMBER = 100_000;
/** Most records in one list. */
export const MOST_RECORDS = 20;
/** The answer "there is none" to a question for a day. */
export const NONE = 'none';

/** A day a case can name: of the calendar, from 1990 to 2100. */
export const isCaseDay = (text: string): boolean => isDay(text) && text >= FIRST_DAY && text <= LAST_DAY;

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOneOf = (options: readonly string[], value: unknown): boolean => options.includes(value as string);

const AMOUNT = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,4})?$/;

const isMoney = (value: unknown): boolean =>
  isTable(value) &&
  typeof value.amount === 'string' &&
  AMOUNT.test(value.amount) &&
  isOneOf(currencies, value.currency) &&
  Object.keys(value).every((key) => key === 'amount' || key === 'currency');

const plain: {
  readonly [K in Exclude<Kind, 'choice' | 'choices' | 'levels' | 'records'>]: (value: unknown) => boolean;
} = {
  place: (value) => value === ELSEWHERE || value === OUTSIDE || isOneOf(placeCodes, value),
  country: (value) => isOneOf(countries, value),
  day: (value) => typeof value === 'string' && isCaseDay(value),
  money: isMoney,
  number: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LARGEST_NUMBER,
  code: (value) => typeof value === 'string' && /^\d{4}$/.test(value),
};

/** For `choices`: each option once, and `none` alone. */
const isSelection = (options: readonly string[], value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  Array.from(value).every((item) => isOneOf(options, item)) &&
  new Set(value).size === value.length &&
  (value.length === 1 || !value.includes(NONE));

/** An object with some of these keys, at least one of them, and no other. */
const isSomeOf = (value: unknown, takes: (key: string, part: unknown) => boolean | undefined): boolean => {
  if (!isTable(value)) return false;
  const keys = Object.keys(value);
  return keys.some((key) => value[key] !== undefined) && keys.every((key) => takes(key, value[key]) === true);
};

/** Is this a value of the field of a record? */
export const isFieldValue = ({ kind, options = [] }: FieldSpec, value: unknown): boolean =>
  kind === 'choice' ? isOneOf(options, value) : plain[kind](value);

const isRecord = (fields: NonNullable<FactSpec['fields']>, value: unknown): boolean =>
  isSomeOf(value, (key, part) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return field && (part === undefined || isFieldValue(field, part));
  });

/** Is this an answer to the question, `not_sure` included where it is offered? */
export function isAnswer(id: FactId, value: unknown): boolean {
  if (!isFactId(id)) return false;
  const { kind, options = [], levels = [], fields = {}, none, notSure } = specOf(id);
  if (notSure && value === NOT_SURE) return true;
  switch (kind) {
    case 'choice':
      return isOneOf(options, value);
    case 'choices':
      return isSelection(options, value);
    case 'levels':
      return isSomeOf(value, (key, level) => isOneOf(options, key) && (level === undefined || isOneOf(levels, level)));
    case 'records':
      return (
        Array.isArray(value) &&
        value.length > 0 &&
        value.length <= MOST_RECORDS &&
        Array.from(value).every((record) => isRecord(fields, record))
      );
    case 'day':
      return plain.day(value) || (none === true && value === NONE);
    default:
      return plain[kind](value);
  }
}

/** What is wrong, and with which fact; `facts` if it is the whole. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export type ParsedFacts =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly errors: FieldError[] };

/** Reads facts from anywhere. The result is in the order of the vocabulary, lists of options included. */
export function parseFacts(input: unknown): ParsedFacts {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const message = 'The facts must be one object, for example {"buyer.kind": "consumer"}.';
    return { ok: false, errors: [{ field: 'facts', message }] };
  }
  const held = input as Table;
  const wrong = [
    ...factIds.filter((id) => held[id] !== undefined && !isAnswer(id, held[id])),
    ...Object.keys(held).filter((field) => !isFactId(field)),
  ];
  if (wrong.length === 0) return { ok: true, facts: inOrder(held as Facts) };
  const errors = wrong.map((field) => ({ field, message: messageFor(field, held[field]) }));
  return { ok: false, errors };
}

const isFactId = (field: string): field is FactId => Object.hasOwn(facts, field);

const messageFor = (field: string, value: unknown): string =>
  isFactId(field)
    ? explain(specOf(field), value, isFieldValue)
    : `“${field.slice(0, 60)}” is not a fact of the vocabulary.`;

/** The same facts in the order of the vocabulary; what stands inside a list or table in the order of its options. */
export function inOrder(unordered: Facts): Facts {
  const known = factIds.filter((id) => unordered[id] !== undefined);
  return Object.fromEntries(known.map((id) => [id, valueInOrder(specOf(id), unordered[id])]));
}

const tableInOrder = (keys: readonly string[], table: Table) =>
  Object.fromEntries(keys.filter((key) => table[key] !== undefined).map((key) => [key, table[key]]));

function valueInOrder({ kind, options = [], fields = {} }: FactSpec, value: unknown): unknown {
  if (value === NOT_SURE) return value;
  if (kind === 'choices') return options.filter((option) => (value as readonly string[]).includes(option));
  if (kind === 'levels') return tableInOrder(options, value as Table);
  if (kind === 'records') return (value as readonly Table[]).map((record) => tableInOrder(Object.keys(fields), record));
  return value;
}
