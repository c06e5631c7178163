/** What is wrong with a case apart from its facts: one error for each field, in plain English. */
import { factIds, facts } from '../../rules/facts';
import { type FieldError, isCaseDay } from '../../rules/schema';
import {
  FILE_NAME_LIMIT,
  FILE_NOTE_LIMIT,
  isText,
  MOST_FILES,
  MOST_READY,
  SENDER_MESSAGE_LIMIT,
  SENDER_NAME_LIMIT,
  textLimits,
} from './limits';

export type Table = { readonly [key: string]: unknown };
/** Undefined: nothing is wrong. */
type Check = (value: unknown, field: string) => readonly FieldError[];

const NOT_TEXT = 'This must be text without control characters.';
const NO_FIELD = 'There is no such field in a case.';
const NOT_OBJECT = 'This must be an object.';
const SOURCE = 'Write one of: me, advisor; and only beside facts of the vocabulary.';
const EMPTY = 'The text is empty. Leave the field out instead.';

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One message where the value does not fit. */
const fits =
  (test: (value: unknown) => boolean, message: string): Check =>
  (value, field) =>
    test(value) ? [] : [{ field, message }];

const text =
  (least: number, most: number): Check =>
  (value, field) => {
    if (typeof value !== 'string') return [{ field, message: NOT_TEXT }];
    const message =
      value.length < least
        ? EMPTY
        : value.length > most
          ? `The text is too long: at most ${most} characters.`
          : isText(value)
            ? undefined
            : NOT_TEXT;
    return message === undefined ? [] : [{ field, message }];
  };

const optional =
  (check: Check): Check =>
  (value, field) =>
    value === undefined ? [] : check(value, field);

/** An object with these fields and no other. */
const object =
  (shape: { readonly [key: string]: Check }, message = NOT_OBJECT): Check =>
  (value, field) => {
    if (!isTable(value)) return [{ field, message }];
    const path = (key: string): string => (field === '' ? key : `${field}.${key}`);
    return [
      ...Object.entries(shape).flatMap(([key, check]) => check(value[key], path(key))),
      ...Object.keys(value)
        .filter((key) => !Object.hasOwn(shape, key))
        .map((key) => ({ field: path(key), message: NO_FIELD })),
    ];
  };

const list =
  (most: number, check: Check): Check =>
  (value, field) => {
    if (!Array.isArray(value)) return [{ field, message: NOT_OBJECT }];
    const errors = Array.from(value).flatMap((item, at) => check(item, `${field}.${at}`));
    const message = `The list is too long: at most ${most}.`;
    return value.length > most ? [...errors, { field, message }] : errors;
  };

const matches =
  (form: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && form.test(value);
const oneOf =
  (options: readonly string[]) =>
  (value: unknown): boolean =>
    options.includes(value as string);

const file = object(
  {
    name: text(1, FILE_NAME_LIMIT),
    size: fits((size) => Number.isSafeInteger(size) && (size as number) >= 0, NOT_TEXT),
    sha256: fits(matches(/^[0-9a-f]{64}$/), NOT_TEXT),
    element: optional(fits(oneOf(facts['evidence.elements'].options), NOT_TEXT)),
    note: optional(text(1, FILE_NOTE_LIMIT)),
  },
  NOT_TEXT,
);

/** Who gave each answer, under ids of the vocabulary. */
const provenance: Check = (value, field) =>
  isTable(value)
    ? Object.entries(value)
        .filter(([id, by]) => !oneOf(factIds)(id) || !oneOf(['me', 'advisor'])(by))
        .map(([id]) => ({ field: `${field}.${id}`, message: SOURCE }))
    : [{ field, message: SOURCE }];

const frame = object({
  format: fits((format) => format === 1, 'The format must be 1.'),
  facts: () => [],
  texts: optional(
    object(Object.fromEntries(Object.entries(textLimits).map(([id, limit]) => [id, optional(text(1, limit))]))),
  ),
  files: optional(list(MOST_FILES, file)),
  ready: optional(list(MOST_READY, fits(matches(/^[a-z][a-z0-9_]{0,39}$/), NOT_TEXT))),
  from: optional(object({ name: text(1, SENDER_NAME_LIMIT), message: text(0, SENDER_MESSAGE_LIMIT) })),
  provenance: optional(provenance),
  asOf: optional(
    fits(
      (day) => typeof day === 'string' && isCaseDay(day),
      'This is not a day from 1990 to 2100. Write it like 2025-03-14.',
    ),
  ),
});

/** Every error of the frame, in the order of its fields; none: it can be read. */
export const frameErrors = (input: Table): readonly FieldError[] => frame(input, '');
