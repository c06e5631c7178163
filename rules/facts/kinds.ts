/** The kinds of fact there are, and the small builders the vocabulary is written with. */

export type Step = 'counterparty' | 'status' | 'evidence' | 'strategy';

export type Kind =
  | 'choice'
  | 'choices'
  | 'levels'
  | 'place'
  | 'country'
  | 'day'
  | 'money'
  | 'number'
  | 'code'
  | 'records';

/** One field of a record: a fact of a simple kind without a step. A field left out is not known. */
export interface FieldSpec {
  readonly kind: 'choice' | 'day' | 'money' | 'number';
  readonly options?: readonly string[];
}

/**
 * One fact of a case.
 * `notSure`: whether "I am not sure" is offered. It is stored as `not_sure` and stays unknown to the end,
 * except where the specification makes "not known" an answer of its own (`notSureMeans`).
 */
export interface FactSpec {
  readonly step: Step;
  readonly kind: Kind;
  readonly options?: readonly string[];
  /** For `levels`: what each option can be. */
  readonly levels?: readonly string[];
  /** For `records`: the fields of one record. */
  readonly fields?: { readonly [field: string]: FieldSpec };
  /** For `day`: "there is none" is an answer, stored as `none`. */
  readonly none?: true;
  readonly notSure: boolean;
  /** The specification gives "not sure" a meaning of its own here: a presumption (1.7) or a default. */
  readonly notSureMeans?: 'presumption' | 'default';
  /** Raised by the person only, never asked; unanswered means this option. */
  readonly raisedByUser?: string;
  /** Event (routes 1.2): not asked is taken as not having happened, and the result says so. */
  readonly event?: true;
}

type Extra = Partial<Pick<FactSpec, 'notSure' | 'notSureMeans' | 'raisedByUser' | 'event' | 'none'>>;

/** One of several options. */
export const choice = <const O extends readonly string[]>(step: Step, options: O, extra: Extra = {}) =>
  ({ step, kind: 'choice', options, notSure: true, ...extra }) as const;

/** Yes or no. */
export const yesNo = (step: Step, extra: Extra = {}) => choice(step, ['yes', 'no'], extra);

/** Any of several options; the option `none` excludes the others. */
export const choices = <const O extends readonly string[]>(step: Step, options: O, extra: Extra = {}) =>
  ({ step, kind: 'choices', options, notSure: true, ...extra }) as const;

/** For each of several items one level; an item without a level is not known. */
export const levels = <const O extends readonly string[], const L extends readonly string[]>(
  step: Step,
  options: O,
  ofEach: L,
) => ({ step, kind: 'levels', options, levels: ofEach, notSure: true }) as const;

const plain =
  <const K extends Kind>(kind: K) =>
  (step: Step, extra: Extra = {}) =>
    ({ step, kind, notSure: true, ...extra }) as const;

/** A place: GB/T 2260 code of six digits (province, or city), `elsewhere` or `outside`; see `places.ts`. */
export const place = plain('place');
/** A list of like things, each with some fields; at most 20. An empty list is not an answer: leave the fact out. */
export const records = <const F extends { readonly [field: string]: FieldSpec }>(
  step: Step,
  fields: F,
  extra: Extra = {},
) => ({ step, kind: 'records', fields, notSure: false, ...extra }) as const;
/** Fields of a record. */
export const field = {
  choice: <const O extends readonly string[]>(...options: O) => ({ kind: 'choice', options }) as const,
  day: { kind: 'day' },
  money: { kind: 'money' },
} as const;
/** ISO 3166-1 alpha-2 code, Hong Kong, Macao and Taiwan under their own. */
export const country = plain('country');
/** An ISO day, `2026-11-21`; with `none: true` also the answer `none`. */
export const day = plain('day');
/** A sum: decimal string and ISO 4217 code. */
export const money = plain('money');
/** A whole number, not negative. */
export const number = plain('number');
/** Four digits: digits 3 to 6 of the 18-character company code. */
export const code = plain('code');
