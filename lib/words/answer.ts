/** An answer in words. */
import { type FactId, type Money, NOT_SURE, specOf } from '@/rules/facts';
import type { FactSpec, Kind } from '@/rules/facts/kinds';
import { places } from '@/rules/places';
import { NONE } from '@/rules/schema';
import type { ToldFact } from './fact-words';
import { countryName, formatDay, formatMoney, formatNumber } from './format';
import { jointsOf } from './join';
import { bothNames } from './name';
import { type Labels, optionWord, rowName } from './option';
import type { Common, Words } from './words';

export interface AnswerWords {
  readonly locale: string;
  readonly common: Common;
  readonly places: Words['places'];
}

/** A place by its name, Chinese beside it. */
export function placeName(locale: string, special: Words['places'], code: string): string {
  if (code === 'elsewhere' || code === 'outside') return special[code];
  const place = places.find((known) => known.code === code);
  return place ? bothNames(locale, place) : code;
}

type Table = Readonly<Record<string, unknown>>;

/** A value that is one thing, in words. */
function plainText(
  { locale, common, places: special }: AnswerWords,
  words: Labels,
  kind: Kind,
  value: unknown,
): string {
  switch (kind) {
    case 'choice':
      return optionWord(common, words, value as string);
    case 'place':
      return placeName(locale, special, value as string);
    case 'country':
      return countryName(locale, value as string);
    case 'day':
      return value === NONE ? (words.options?.none ?? common.thereIsNone) : formatDay(locale, value as string);
    case 'money':
      return formatMoney(locale, value as Money);
    case 'number':
      return formatNumber(locale, value as number);
    default:
      return String(value);
  }
}

/** One record on one line: `Payment 1 – Day: 3 May 2026; Amount: USD 120`. Labels and options hold commas themselves. */
function recordText(language: AnswerWords, words: ToldFact, { fields = {} }: FactSpec, record: Table): string {
  const { colon, semicolon } = jointsOf(language.locale);
  const parts = Object.entries(fields).flatMap(([name, { kind }]) => {
    const { label, options } = words.fields?.[name] ?? { label: name };
    const value = record[name];
    return value === undefined
      ? []
      : [`${label}${colon}${plainText(language, options ? { options } : {}, kind, value)}`];
  });
  return parts.join(semicolon);
}

/** An answer as lines of words; one line except for lists. */
export function answerLines(language: AnswerWords, words: ToldFact, id: FactId, value: unknown): string[] {
  const { common } = language;
  const { colon, dash } = jointsOf(language.locale);
  if (value === undefined) return [common.notAnswered];
  if (value === NOT_SURE) return [common.notSureValue];
  const spec = specOf(id);
  switch (spec.kind) {
    case 'choices':
      return (value as string[]).map((option) => optionWord(common, words, option));
    case 'levels':
      return Object.entries(value as Record<string, string>).map(
        ([item, level]) => `${words.options?.[item] ?? item}${colon}${words.levels?.[level] ?? level}`,
      );
    case 'records':
      return (value as Table[]).map(
        (record, at) => `${rowName(common, words, at)}${dash}${recordText(language, words, spec, record)}`,
      );
    default:
      return [plainText(language, words, spec.kind, value)];
  }
}

/** The same on one line: a stop between records, whose parts are set apart by semicolons. */
export function answerText(...[language, words, id, value]: Parameters<typeof answerLines>): string {
  const { semicolon, stop } = jointsOf(language.locale);
  return answerLines(language, words, id, value).join(specOf(id).kind === 'records' ? stop : semicolon);
}

/** The points of a list by their level, each level named once: `Weak: copies only – Payment; Delivery. Nothing yet – Loss`. */
export function byLevel(
  { locale }: AnswerWords,
  { levels = {}, options = {} }: ToldFact,
  value: Readonly<Record<string, string>>,
): string {
  const { dash, semicolon, stop } = jointsOf(locale);
  const points = Object.keys(value);
  return [...new Set(Object.values(value))]
    .map((level) => {
      const names = points.filter((point) => value[point] === level).map((point) => options[point] ?? point);
      return `${levels[level] ?? level}${dash}${names.join(semicolon)}`;
    })
    .join(stop);
}
