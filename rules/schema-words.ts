/** Why a value is not an answer, in plain English: for the command line, for files and for whoever writes them. */
import { isDay } from './days';
import { NOT_SURE } from './facts';
import type { FactSpec, FieldSpec } from './facts/kinds';

const show = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
};

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function explainList(options: readonly string[], value: unknown): string {
  const among = `of: ${options.join(', ')}.`;
  if (!Array.isArray(value)) return `${show(value)} is not a list. Write a list, such as ["${options[0]}"], ${among}`;
  if (value.length === 0) return `The list is empty. Name at least one ${among}`;
  const stranger = value.find((item) => !options.includes(item as string));
  if (stranger !== undefined || value.includes(undefined)) return `${show(stranger)} is not one ${among}`;
  return new Set(value).size < value.length
    ? 'The list names something twice.'
    : '“none” cannot stand beside other options.';
}

function explainTable(options: readonly string[], levels: readonly string[], value: unknown): string {
  if (!isTable(value)) return `${show(value)} is not a table. Write one such as {"${options[0]}": "${levels[0]}"}.`;
  const names = Object.keys(value);
  if (names.length === 0) return 'The table is empty. Name at least one item, or leave the fact out.';
  const stranger = names.find((name) => !options.includes(name));
  if (stranger !== undefined) return `${show(stranger)} is not one of: ${options.join(', ')}.`;
  const name = names.find((name) => !levels.includes(value[name] as string)) ?? '';
  return `${show(value[name])} is not a level for “${name}”. Write one of: ${levels.join(', ')}.`;
}

function explainMoney(value: unknown): string {
  const example = 'Write it like {"amount": "1250.50", "currency": "USD"}';
  if (!isTable(value) || Object.keys(value).some((key) => key !== 'amount' && key !== 'currency')) {
    return `${show(value)} is not a sum of money. ${example}.`;
  }
  if (typeof value.amount !== 'string') return `The amount must be text in quotation marks. ${example}.`;
  return /^(?:0|[1-9]\d{0,14})(?:\.\d{1,4})?$/.test(value.amount)
    ? `${show(value.currency)} is not a currency code. Write three capital letters, such as USD or CNY.`
    : `${show(value.amount)} is not an amount. ${example}, with at most 15 digits before the point and 4 after it.`;
}

function explainDay(value: unknown, none: boolean): string {
  const orNone = none ? ' If there is no such day, write “none”.' : '';
  return typeof value === 'string' && isDay(value)
    ? `${show(value)} is out of range. A day must lie between 1990-01-01 and 2100-12-31.`
    : `${show(value)} is not a day of the calendar. Write it like 2025-03-14.${orNone}`;
}

/** Whether a field of a record takes a value. */
export type Accepts = (field: FieldSpec, value: unknown) => boolean;
type Fields = Readonly<Record<string, FieldSpec>>;

const examples = { day: '2025-03-14', money: { amount: '1250.50', currency: 'USD' }, number: 14 };
const exampleOf = ({ kind, options = [] }: FieldSpec) => (kind === 'choice' ? options[0] : examples[kind]);

function explainRecords(fields: Fields, value: unknown, accepts: Accepts): string {
  const [first = ''] = Object.keys(fields);
  const example = JSON.stringify({ [first]: fields[first] && exampleOf(fields[first]) });
  if (!Array.isArray(value)) return `${show(value)} is not a list of records. Write a list, such as [${example}].`;
  if (value.length === 0) return 'The list is empty. Name at least one record, or leave the fact out.';
  const wrong = value.map((record) => explainRecord(fields, record, example, accepts));
  const at = wrong.findIndex((message) => message !== undefined);
  return at < 0 ? `The list has ${value.length} records. At most 20 can be named.` : `Record ${at + 1}: ${wrong[at]}`;
}

function explainRecord(fields: Fields, record: unknown, example: string, accepts: Accepts): string | undefined {
  if (!isTable(record)) return `${show(record)} is not a record. Write one such as ${example}.`;
  const among = `of: ${Object.keys(fields).join(', ')}.`;
  const names = Object.keys(record).filter((name) => record[name] !== undefined);
  if (names.length === 0) return `Nothing is said. Name at least one ${among}`;
  for (const name of names) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) return `${show(name)} is not one ${among}`;
    if (!accepts(field, record[name]))
      return `“${name}”: ${explain({ ...field, notSure: false }, record[name], accepts)}`;
  }
  return undefined;
}

type Spec = Omit<FactSpec, 'step'>;

/** The message for a value that the fact's schema refused. */
export function explain(spec: Spec, value: unknown, accepts: Accepts): string {
  const { kind, options = [], levels = [], fields = {}, none = false, notSure } = spec;
  switch (kind) {
    case 'choice':
      return `${show(value)} is not an answer here. Write one of: ${[...options, ...(notSure ? [NOT_SURE] : [])].join(', ')}.`;
    case 'choices':
      return explainList(options, value);
    case 'levels':
      return explainTable(options, levels, value);
    case 'records':
      return explainRecords(fields, value, accepts);
    case 'money':
      return explainMoney(value);
    case 'day':
      return explainDay(value, none);
    case 'place':
      return `${show(value)} is not a place here. Write the six-digit code of a Chinese province or city, such as 330100 for Hangzhou, or “elsewhere” (in mainland China), or “outside”.`;
    case 'country':
      return `${show(value)} is not a country code. Write two capital letters, such as DE for Germany.`;
    case 'number':
      return `${show(value)} is not a whole number from 0 to 100000. Write it without quotation marks.`;
    case 'code':
      return `${show(value)} is not a code of four digits. Write it in quotation marks, such as "0106".`;
  }
}
