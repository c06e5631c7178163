/**
 * The facts of a case as zod schemas, built from the vocabulary: what the published JSON Schema is made from. No page loads
 * them; `schema.ts` reads by the same vocabulary without zod, and a test keeps the two equal.
 */
import * as z from 'zod/mini';
import { countries } from './countries';
import { currencies } from './currencies';
import { type FactId, type Facts, factIds, NOT_SURE, specOf } from './facts';
import type { FactSpec, FieldSpec, Kind } from './facts/kinds';
import { ELSEWHERE, OUTSIDE, placeCodes } from './place-codes';
import { isCaseDay, LARGEST_NUMBER, MOST_RECORDS, NONE } from './schema';

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
