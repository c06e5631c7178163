/**
 * The facts of a case as zod reads them, built from the vocabulary. Strict: a fact that is not in the vocabulary, or a
 * value that is not one of its answers, is an error that names the fact. Never filled in, never rounded.
 */
import * as z from 'zod/mini';
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

export const daySchema = z.string().check(z.regex(/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/), z.refine(isCaseDay));

/** For `choices`: each option once, and `none` alone. */
const isSelection = (list: readonly string[]) =>
  new Set(list).size === list.length && (list.length === 1 || !list.includes('none'));

const plainSchemas = {
  place: z.enum([...placeCodes, ELSEWHERE, OUTSIDE]),
  country: z.enum(countries),
  day: daySchema,
  money: z.strictObject({
    amount: z.string().check(z.regex(/^(?:0|[1-9]\d{0,14})(?:\.\d{1,4})?$/)),
    currency: z.enum(currencies),
  }),
  number: z.number().check(z.int(), z.gte(0), z.lte(LARGEST_NUMBER)),
  code: z.string().check(z.regex(/^\d{4}$/)),
} satisfies Record<Exclude<Kind, 'choice' | 'choices' | 'levels' | 'records'>, z.ZodMiniType>;

const notSure = z.literal(NOT_SURE);

const dayOrNone = z.union([daySchema, z.literal(NONE)]);

const isAnswered = (value: object) => Object.values(value).some((part) => part !== undefined);
/** An object with these keys, all optional, and at least one of them. */
const someOf = (shape: Readonly<Record<string, z.ZodMiniType>>) =>
  z
    .strictObject(Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, z.optional(schema)])))
    .check(z.refine(isAnswered));

/** The schema of one field of a record. */
export const fieldSchema = ({ kind, options = [] }: FieldSpec): z.ZodMiniType =>
  kind === 'choice' ? z.enum(options) : plainSchemas[kind];

function knownValue({ kind, options = [], levels = [], fields = {}, none }: FactSpec): z.ZodMiniType {
  switch (kind) {
    case 'choice':
      return z.enum(options);
    case 'choices':
      return z.array(z.enum(options)).check(z.minLength(1), z.refine(isSelection));
    case 'levels': {
      const level = z.enum(levels);
      return someOf(Object.fromEntries(options.map((option) => [option, level])));
    }
    case 'records': {
      const shape = Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]);
      return z.array(someOf(Object.fromEntries(shape))).check(z.minLength(1), z.maxLength(MOST_RECORDS));
    }
    case 'day':
      return none ? dayOrNone : daySchema;
    default:
      return plainSchemas[kind];
  }
}

/** The schema of one fact's answer, `not_sure` included where it is offered. */
export const answerSchema = (id: FactId): z.ZodMiniType => answerSchemas[id];

const answerSchemas = Object.fromEntries(
  factIds.map((id) => {
    const spec = specOf(id);
    return [id, spec.notSure ? z.union([knownValue(spec), notSure]) : knownValue(spec)];
  }),
) as Record<FactId, z.ZodMiniType>;

/** The answered facts of a case. */
export const factsSchema = z.strictObject(
  Object.fromEntries(factIds.map((id) => [id, z.optional(answerSchemas[id])])),
) as unknown as z.ZodMiniType<Facts>;

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
  const read = factsSchema.safeParse(input);
  if (read.success) return { ok: true, facts: inOrder(read.data) };
  const wrong = new Set(
    read.error.issues.flatMap((issue) =>
      issue.path.length === 0 && issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? 'facts')],
    ),
  );
  const errors = [...wrong].map((field) => ({ field, message: messageFor(field, (input as Facts)[field as FactId]) }));
  return { ok: false, errors };
}

const accepts = (field: FieldSpec, value: unknown) => fieldSchema(field).safeParse(value).success;
const isFactId = (field: string): field is FactId => Object.hasOwn(facts, field);

const messageFor = (field: string, value: unknown): string =>
  isFactId(field) ? explain(specOf(field), value, accepts) : `“${field.slice(0, 60)}” is not a fact of the vocabulary.`;

/** The same facts in the order of the vocabulary; what stands inside a list or table in the order of its options. */
export function inOrder(unordered: Facts): Facts {
  const known = factIds.filter((id) => unordered[id] !== undefined);
  return Object.fromEntries(known.map((id) => [id, valueInOrder(specOf(id), unordered[id])]));
}

type Table = Readonly<Record<string, unknown>>;
const tableInOrder = (keys: readonly string[], table: Table) =>
  Object.fromEntries(keys.filter((key) => table[key] !== undefined).map((key) => [key, table[key]]));

function valueInOrder({ kind, options = [], fields = {} }: FactSpec, value: unknown): unknown {
  if (value === NOT_SURE) return value;
  if (kind === 'choices') return options.filter((option) => (value as readonly string[]).includes(option));
  if (kind === 'levels') return tableInOrder(options, value as Table);
  if (kind === 'records') return (value as readonly Table[]).map((record) => tableInOrder(Object.keys(fields), record));
  return value;
}
