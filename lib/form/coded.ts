/** What was entered, read and checked against the vocabulary. */
import type { FactId } from '@/rules/facts';
import { specOf } from '@/rules/facts';
import type { Kind } from '@/rules/facts/kinds';
import { answerSchema } from '@/rules/schema';
import { type ErrorKey, type Raw, type Reading, readRaw } from './raw';

/** The message for a well-formed entry that the vocabulary does not take (a year too early, a number too large). */
const whyOf: { readonly [kind in Kind]?: ErrorKey } = {
  place: 'city',
  day: 'dayWrong',
  money: 'amountWrong',
  number: 'numberWrong',
  code: 'codeWrong',
};

export function readAnswer(id: FactId, raw: Raw | undefined): Reading {
  const reading = readRaw(id, raw);
  if (reading.is !== 'value' || answerSchema(id).safeParse(reading.value).success) return reading;
  return { is: 'wrong', why: whyOf[specOf(id).kind] ?? 'choose' };
}
