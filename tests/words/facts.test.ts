import { describe, expect, it } from 'vitest';
import { factWords } from '../../lib/words/en/facts';
import { specialPlaces } from '../../lib/words/en/places';
import { terms } from '../../lib/words/terms';
import { type FactId, factIds, specOf } from '../../rules/facts';

type Text = { readonly at: string; readonly text: string };

const ids = factIds as readonly FactId[];

const prose: readonly Text[] = ids.flatMap((id) => {
  const { question, hint, why, find } = factWords[id];
  return Object.entries({ question, hint, why, find })
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([part, text]) => ({ at: `${id} ${part}`, text }));
});
const labels: readonly Text[] = ids.flatMap((id) => {
  const { short, options = {}, levels = {}, fields = {}, item, add, remove } = factWords[id];
  const ofRows = Object.entries(fields).flatMap(([name, field]) => [
    [name, field.label],
    ...Object.entries(field.options ?? {}),
  ]);
  const ofList = Object.entries({ item, add, remove }).filter(([, text]) => text !== undefined);
  return [['short', short], ...Object.entries(options), ...Object.entries(levels), ...ofRows, ...ofList].map(
    ([part, text]) => ({
      at: `${id} ${part}`,
      text: text as string,
    }),
  );
});
const all = [...prose, ...labels];

const countWords = (text: string) => text.split(/\s+/).filter((w) => /[A-Za-z0-9]/.test(w)).length;
const sentences = (text: string) => text.split(/[.?!:;](?=\s|$)/).filter((s) => s.trim() !== '');
const where = (texts: readonly Text[], bad: (text: string) => boolean) =>
  texts.filter((t) => bad(t.text)).map((t) => `${t.at}: ${t.text}`);

describe('words of the questions', () => {
  it('has words for every fact and no other', () => {
    expect(Object.keys(factWords).sort()).toEqual([...ids].sort());
    expect(where(all, (text) => text.trim() === '' || text !== text.trim() || / {2}/.test(text))).toEqual([]);
  });

  it('labels every option and level; yes and no both or neither', () => {
    for (const id of ids) {
      const spec = specOf(id);
      const words = factWords[id];
      const options = spec.none ? ['none'] : (spec.options ?? []);
      const shared = (spec.kind === 'choice' && options.join() === 'yes,no') || spec.none;
      if (words.options || !shared) expect(Object.keys(words.options ?? {}).sort(), id).toEqual([...options].sort());
      expect(Object.keys(words.levels ?? {}).sort(), id).toEqual([...(spec.levels ?? [])].sort());
    }
  });

  it('labels every field of a list and every option there, and names its rows and buttons', () => {
    for (const id of ids) {
      const { fields: specs = {}, kind } = specOf(id);
      const { fields = {}, item, add, remove } = factWords[id];
      expect(Object.keys(fields), id).toEqual(Object.keys(specs));
      for (const [name, { label, options = {} }] of Object.entries(fields)) {
        expect(label, `${id} ${name}`).not.toBe('');
        expect(Object.keys(options), `${id} ${name}`).toEqual(specs[name]?.options ?? []);
        expect(new Set(Object.values(options)).size, `${id} ${name}`).toBe(Object.keys(options).length);
      }
      const named = [item, add, remove].filter((text) => text !== undefined);
      expect(new Set(named).size, id).toBe(kind === 'records' ? 3 : 0);
    }
  });

  it('asks one thing in one question', () => {
    expect(ids.filter((id) => !/^[^?]+\?$/.test(factWords[id].question)).map((id) => factWords[id].question)).toEqual(
      [],
    );
    expect(
      where(
        prose.filter((t) => !t.at.endsWith('question') && !t.at.endsWith('hint')),
        (t) => !/\.$/.test(t),
      ),
    ).toEqual([]);
  });

  it('keeps every sentence under 20 words', () => {
    expect(where(all, (text) => sentences(text).some((s) => countWords(s) >= 20))).toEqual([]);
  });

  it('keeps hints to one sentence, and the reason to two', () => {
    expect(
      where(
        prose.filter((t) => t.at.endsWith('hint')),
        (t) => t.split(/[.?!](?=\s)/).length > 2,
      ),
    ).toEqual([]);
    expect(
      where(
        prose.filter((t) => t.at.endsWith('why')),
        (t) => sentences(t).length > 2,
      ),
    ).toEqual([]);
  });

  it('keeps question and hint short: median at most 30 words, none above 40', () => {
    const lengths = ids
      .map((id) => countWords(`${factWords[id].question} ${factWords[id].hint ?? ''}`))
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(30);
    expect(lengths.at(-1)).toBeLessThanOrEqual(40);
  });

  it('gives every fact its own short label of two to seven words', () => {
    const shorts = ids.map((id) => factWords[id].short);
    expect(shorts.filter((s) => countWords(s) < 2 || countWords(s) > 7)).toEqual([]);
    expect(shorts.filter((s, i) => shorts.indexOf(s) !== i)).toEqual([]);
  });

  it('gives every option of a question its own label', () => {
    for (const id of ids) {
      const { options } = factWords[id];
      if (options) expect(new Set(Object.values(options)).size, id).toBe(Object.keys(options).length);
    }
  });
});

describe('manner', () => {
  const contraction = /n['’]t\b|['’](?:re|ve|ll|m|d)\b|\b(?:it|that|there|here|what|who|where|let|he|she)['’]s\b/i;
  const banned = [
    /\//,
    /\band or\b/i,
    /\bplease\b/i,
    /\bsorry\b/i,
    /\b(?:in)?valid(?:ity)?\b/i,
    /\b(?:pursuant|hereby|thereof|therein|herein|notwithstanding|aforesaid|shall)\b/i,
    /\b(?:for good|on the spot|at the end of the day|red flag|rule of thumb|in the loop|make sense|makes sense)\b/i,
    /\b(?:shut out|rip[- ]?off|scam|off the hook|in a nutshell|last resort|up in the air|change(?:d)? hands)\b/i,
    /\b(?:out of the blue|bottom line|step by step|game changer|dead end|die|dies|kill|killed|weapon|battle)\b/i,
    /\b(?:easy|easily done|simply|just|obviously|of course)\b/i,
    /[“”„"‘…!]/,
  ];

  it('uses no contraction', () => {
    expect(where(all, (text) => contraction.test(text))).toEqual([]);
  });

  it('uses no banned word, sign or figure of speech', () => {
    for (const word of banned)
      expect(
        where(all, (text) => word.test(text)),
        String(word),
      ).toEqual([]);
  });
});

describe('Chinese terms', () => {
  const english = new Map(terms.map((t) => [t.zh, t.en]));

  it('gives each Chinese term one English name, and each name one term', () => {
    expect(english.size).toBe(terms.length);
    expect(new Set(terms.map((t) => t.en.toLowerCase())).size).toBe(terms.length);
    expect(terms.filter((t) => !/^\p{Script=Han}+$/u.test(t.zh))).toEqual([]);
  });

  it('puts that English name right before the Chinese, everywhere', () => {
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

describe('special places', () => {
  it('names mainland China in both', () => {
    expect(Object.values(specialPlaces).every((name) => name.includes('mainland China'))).toBe(true);
  });
});
