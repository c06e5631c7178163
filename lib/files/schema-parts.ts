/** The parts from which the schemas of the files are made, each with what it means. Never loaded by a page. */
import * as z from 'zod/mini';
import { daySchema } from '../../rules/fact-schemas';
import { factIds } from '../../rules/facts';

/** A type as it comes out of JSON: without `readonly`. */
export type Plain<T> = T extends readonly unknown[]
  ? Plain<T[number]>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;

/** What the schemas mean, and under which names the file keeps them. */
export const meanings = z.registry<{ id?: string; description: string }>();

/** The same schema with what it means in this place. */
export function said<S extends z.ZodMiniType>(schema: S, description: string): S {
  const here = schema.clone(schema._zod.def, { parent: true });
  meanings.add(here, { description });
  return here as S;
}

/** A schema that the file names once and refers to. */
export function named<S extends z.ZodMiniType>(id: string, schema: S, description: string): S {
  const here = schema.clone(schema._zod.def, { parent: true });
  meanings.add(here, { id, description });
  return here as S;
}

export const factId = named(
  'FactId',
  z.enum(factIds),
  'A question of the tool, by its id. The case schema says what each asks.',
);
export const factList = z.array(factId);
export const day = named('Day', daySchema, 'A calendar day, written YYYY-MM-DD.');
export const because = said(factList, 'Questions whose answers decided this.');
export const missing = said(factList, 'Questions not answered, or answered “not sure”, that could still decide it.');
export const rule = named(
  'RuleId',
  z.string().check(z.minLength(1)),
  'A rule of the decision tables, for example T7a or R22c.',
);
export const rules = said(z.array(rule), 'Rules that were applied.');
export const source = named(
  'Source',
  z.string().check(z.minLength(1)),
  'A provision: instrument, article and place in it, for example CPLI/20 or 2025/1(1)(vi). A ruling or practice: note/<id>.',
);
export const sources = said(z.array(source), 'The law and practice behind it.');
export const truth = named(
  'Truth',
  z.enum(['yes', 'no', 'unknown']),
  'Unknown stays unknown: it is never taken for no.',
);
export const certainty = named(
  'Certainty',
  z.enum(['settled', 'probable', 'contested', 'unverified', 'our-estimate']),
  'How firm the law is. Contested: texts or courts differ. Unverified: no source was seen that proves it. Our estimate: a choice of the tool.',
);
