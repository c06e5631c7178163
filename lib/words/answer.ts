/** An answer in words. */
import { type FactId, type Money, NOT_SURE, specOf } from '@/rules/facts';
import { places } from '@/rules/places';
import type { FactWords } from './fact-words';
import { countryName, formatDay, formatMoney } from './format';
import { optionWord } from './option';
import type { Common, Words } from './words';

export interface AnswerWords {
  readonly locale: string;
  readonly common: Common;
  readonly places: Words['places'];
}

/** A place by its name, Chinese beside it. */
export function placeName(special: Words['places'], code: string): string {
  if (code === 'elsewhere' || code === 'outside') return special[code];
  const place = places.find((known) => known.code === code);
  return place ? `${place.en} ${place.zh}` : code;
}

/** An answer as lines of words; one line except for lists. */
export function answerLines(
  { locale, common, places: special }: AnswerWords,
  words: FactWords,
  id: FactId,
  value: unknown,
): string[] {
  if (value === undefined) return [common.notAnswered];
  if (value === NOT_SURE) return [common.notSureValue];
  switch (specOf(id).kind) {
    case 'choice':
      return [optionWord(common, words, value as string)];
    case 'choices':
      return (value as string[]).map((option) => optionWord(common, words, option));
    case 'levels':
      return Object.entries(value as Record<string, string>).map(
        ([item, level]) => `${words.options?.[item] ?? item}: ${words.levels?.[level] ?? level}`,
      );
    case 'place':
      return [placeName(special, value as string)];
    case 'country':
      return [countryName(locale, value as string)];
    case 'day':
      return [formatDay(locale, value as string)];
    case 'money':
      return [formatMoney(locale, value as Money)];
    case 'number':
      return [new Intl.NumberFormat(locale).format(value as number)];
    default:
      return [String(value)];
  }
}

/** The same on one line. */
export const answerText = (...args: Parameters<typeof answerLines>): string => answerLines(...args).join('; ');
