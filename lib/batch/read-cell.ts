/** The text of a cell as an answer: a code of the vocabulary, or the label that the page shows for it. */
import { type FactId, NOT_SURE, specOf } from '../../rules/facts';
import type { FactSpec } from '../../rules/facts/kinds';
import { ELSEWHERE, OUTSIDE, placeCodes } from '../../rules/place-codes';
import { isAnswer, NONE, parseFacts } from '../../rules/schema';
import type { ToldFact } from '../words/fact-words';
import { fill } from '../words/fill';
import { optionWord } from '../words/option';
import type { Common, Words } from '../words/words';

export interface CellWords {
  readonly common: Common;
  readonly facts: { readonly [id in FactId]: ToldFact };
  /** What can stand in a cell, by kind of question. */
  readonly wrong: Words['advisor']['wrong'];
}

export type CellRead =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

const same = (text: string) => text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

const show = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** The code that a text names; the text itself if it names none, for the schema to refuse. */
function codeOf(text: string, codes: readonly string[], labelOf: (code: string) => string): string {
  const wanted = same(text);
  return codes.find((code) => code === text.trim()) ?? codes.find((code) => same(labelOf(code)) === wanted) ?? text;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `1250.50 USD` or `USD 1250.50`; a comma could be decimals or thousands, so it is refused. */
function moneyOf(text: string): unknown {
  const [, before, amount, after] = /^([A-Za-z]{3})?\s*([\d.]+)\s*([A-Za-z]{3})?$/.exec(text) ?? [];
  const currency = (before ?? after ?? '').toUpperCase();
  return (before === undefined) !== (after === undefined) ? { amount, currency } : jsonOf(text);
}

function answerOf(text: string, { kind, options = [] }: FactSpec, words: ToldFact, common: Common): unknown {
  const label = (code: string) => optionWord(common, words, code);
  switch (kind) {
    case 'choice':
      return codeOf(text, options, label);
    case 'choices':
      return [...new Set(text.split('|').filter((part) => part.trim() !== ''))].map((part) =>
        codeOf(part.trim(), options, label),
      );
    case 'levels':
    case 'records':
      return jsonOf(text);
    case 'money':
      return moneyOf(text);
    case 'number':
      return /^\d{1,6}$/.test(text) ? Number(text) : text;
    case 'country':
      return text.toUpperCase();
    case 'place':
      return codeOf(text, [...placeCodes, ELSEWHERE, OUTSIDE], (code) => code);
    case 'day':
      return same(text) === NONE || same(text) === same(words.options?.none ?? common.thereIsNone) ? NONE : text;
    case 'code':
      return text;
  }
}

/** Reads one cell that is not empty. Never filled in and never corrected: what is not an answer is refused. */
export function readCell(id: FactId, typed: string, { common, facts, wrong }: CellWords): CellRead {
  const text = typed.trim();
  const spec = specOf(id);
  const unsure = [NOT_SURE, same(common.notSure), same(common.notSureValue)].includes(same(text));
  const value = unsure ? NOT_SURE : answerOf(text, spec, facts[id], common);
  if (isAnswer(id, value)) return { ok: true, value };
  if (unsure) return { ok: false, message: fill(wrong.notSure, { value: show(text) }) };
  const options = [...(spec.options ?? []), ...(spec.notSure ? [NOT_SURE] : [])].join(', ');
  const detail = value === undefined ? '' : detailOf(id, value);
  return { ok: false, message: `${fill(wrong[spec.kind], { value: show(text), options })}${detail}` };
}

/** For tables and lists the schema knows which part is wrong. */
function detailOf(id: FactId, value: unknown): string {
  const { kind } = specOf(id);
  if (kind !== 'levels' && kind !== 'records') return '';
  const read = parseFacts({ [id]: value });
  return read.ok ? '' : ` ${read.errors[0]?.message ?? ''}`;
}
