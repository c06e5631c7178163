/** Words exist for every id of the evidence tables, and keep the manner of the project. */
import { describe, expect, it } from 'vitest';
import { evidenceToolWords as words } from '@/lib/words/en/tools-evidence';
import { terms } from '@/lib/words/terms';
import { papers } from '@/rules/evidence/documents';
import { formalityTable } from '@/rules/evidence/formalities';
import { matrix } from '@/rules/evidence/matrix';
import { timeCriticalTable } from '@/rules/evidence/time-critical';
import { weights } from '@/rules/evidence/weights';
import { evidenceFacts } from '@/rules/facts/evidence';

type Tree = string | { readonly [key: string]: Tree };
const flat = (tree: Tree, at = ''): readonly { at: string; text: string }[] =>
  typeof tree === 'string'
    ? [{ at, text: tree }]
    : Object.entries(tree).flatMap(([key, part]) => flat(part, at === '' ? key : `${at} ${key}`));

const all = flat(words as Tree);
const rows = Object.values(matrix).flatMap(({ elements }) => elements);
const same = (keys: object, ids: Iterable<string>) =>
  expect(Object.keys(keys).sort()).toEqual([...new Set(ids)].sort());

describe('nothing without words, no words left over', () => {
  it('elements, documents, weights, gaps', () => {
    const others = rows.map(({ id }) => id);
    same(words.elements, [...evidenceFacts['evidence.elements'].options, ...others]);
    same(words.next, [...evidenceFacts['evidence.elements'].options, ...others]);
    same(words.papers, Object.keys(papers));
    same(words.weights, Object.keys(weights));
    same(
      words.gaps,
      rows.flatMap(({ gaps }) => gaps.map(({ id }) => id)),
    );
    same(
      words.furtherClaims,
      rows.flatMap(({ only }) => only ?? []),
    );
  });

  it('formalities and what to secure', () => {
    same(words.formalities.papers, Object.keys(formalityTable));
    same(
      words.formalities.demands,
      Object.values(formalityTable).flatMap(({ needs, instead }) => [...needs, ...instead].map(({ id }) => id)),
    );
    same(words.timeCritical.items, Object.keys(timeCriticalTable));
  });
});

describe('manner', () => {
  const countWords = (text: string) => text.split(/\s+/).filter((w) => /[A-Za-z0-9]/.test(w)).length;
  const where = (bad: (text: string) => boolean) =>
    all.filter(({ text }) => bad(text)).map(({ at, text }) => `${at}: ${text}`);

  it('keeps every sentence under 20 words', () => {
    expect(where((text) => text.split(/[.?!:;](?=\s|$)/).some((s) => countWords(s) >= 20))).toEqual([]);
  });

  it('uses no contraction, no banned word or sign', () => {
    const banned = [
      /n['’]t\b|['’](?:re|ve|ll|m|d)\b|\b(?:it|that|there|here|what|who|where|let|he|she)['’]s\b/i,
      /\//,
      /\band or\b|\bplease\b|\bsorry\b|\b(?:in)?valid(?:ity)?\b/i,
      /\b(?:pursuant|hereby|thereof|therein|herein|notwithstanding|aforesaid|shall)\b/i,
      /\b(?:easy|easily done|simply|just|obviously|of course)\b/i,
      /[“”„"‘…!]/,
    ];
    for (const word of banned)
      expect(
        where((text) => word.test(text)),
        String(word),
      ).toEqual([]);
  });

  it('puts the English name right before the Chinese, everywhere', () => {
    const english = new Map(terms.map((term) => [term.zh, term.en]));
    const bad = all.flatMap(({ at, text }) =>
      [...text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap((match) => {
        const en = english.get(match[0]);
        const before = text.slice(0, match.index).toLowerCase();
        return en && before.endsWith(`${en.toLowerCase()} `) ? [] : [`${at}: ${text}`];
      }),
    );
    expect(bad).toEqual([]);
  });
});
