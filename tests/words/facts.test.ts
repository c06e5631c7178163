import { describe, expect, it } from 'vitest';
import { factWords } from '../../lib/words/en/facts';
import { factWords as chineseWords } from '../../lib/words/zh/facts';
import { type FactId, factIds, specOf } from '../../rules/facts';
import { countWords, sentences, type Text, where } from './checks';

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

describe('words of the questions', () => {
  it('has words for every fact and no other', () => {
    expect(Object.keys(factWords).sort()).toEqual([...ids].sort());
    expect(where(all, (text) => text === '')).toEqual([]);
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

describe('the short labels in Chinese', () => {
  const yesOrNo = ids.filter((id) => specOf(id).options?.join() === 'yes,no');
  // Under what is missing a label without 是否 would tell as a fact what nobody has answered.
  it('ask: each yes or no question has 是否 in its label', () => {
    expect(yesOrNo.length).toBeGreaterThan(80);
    expect(
      yesOrNo.filter((id) => !chineseWords[id].short.includes('是否')).map((id) => chineseWords[id].short),
    ).toEqual([]);
  });

  it('are one for each question', () => {
    const shorts = ids.map((id) => chineseWords[id].short);
    expect(shorts.filter((s, i) => shorts.indexOf(s) !== i)).toEqual([]);
  });
});
