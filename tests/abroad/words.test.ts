/** Words of "Suing from abroad" and "What changed": the manner of the whole site. */
import { expect, it } from 'vitest';
import { abroadWords } from '@/lib/words/en/abroad';
import { whatChangedWords } from '@/lib/words/en/what-changed';
import { terms } from '@/lib/words/terms';
import { obstacleIds } from '@/rules/abroad/obstacles';

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf);
const all = [...textsOf(abroadWords), ...textsOf(whatChangedWords)];
const sentences = all.flatMap((text) => text.split(/(?<=[.?!:;])\s/));
const words = (text: string) => text.split(/\s+/).filter((word) => /[A-Za-z0-9]/.test(word)).length;

it('keeps every sentence under 20 words', () => {
  expect(sentences.filter((s) => words(s) >= 20)).toEqual([]);
});

it('uses no contraction, banned word or figure of speech', () => {
  const bad =
    /n['’]t\b|['’](?:re|ve|ll|m|d)\b|\b(?:please|sorry|(?:in)?valid(?:ity)?|shall|hereby|simply|just|easy|obviously)\b|\band or\b|[“”„"‘…!/]/i;
  expect(all.filter((text) => bad.test(text))).toEqual([]);
});

it('puts the English name of a Chinese term right before it', () => {
  const english = new Map(terms.map((term) => [term.zh, term.en]));
  const wrong = all.flatMap((text) =>
    [...text.matchAll(/\p{Script=Han}{2,}/gu)].filter((match) => {
      const name = english.get(match[0]);
      return !name || !text.slice(0, match.index).toLowerCase().endsWith(`${name.toLowerCase()} `);
    }),
  );
  expect(wrong).toEqual([]);
});

it('tells what to do for every obstacle, in sentences that end', () => {
  for (const id of obstacleIds) expect(abroadWords.obstacles[id].todo, id).toMatch(/\.$/);
  for (const text of [...Object.values(abroadWords.points), ...Object.values(abroadWords.wayReasons)]) {
    expect(text).toMatch(/\.$/);
  }
});
