import { describe, expect, it } from 'vitest';
import { toolPages as pageNames } from '../../lib/steps';
import { counterpartyTools, toolPages } from '../../lib/words/en/tools-counterparty';
import { terms } from '../../lib/words/terms';

interface Text {
  readonly at: string;
  readonly text: string;
}

function textsOf(value: unknown, at: string): Text[] {
  if (typeof value === 'string') return [{ at, text: value }];
  return Object.entries(value as object).flatMap(([key, part]) => textsOf(part, `${at}.${key}`));
}

const { provinces, ...uscc } = counterpartyTools.uscc;
const { certainty, ...shared } = counterpartyTools.shared;
const all = [...textsOf({ ...counterpartyTools, uscc, shared }, 'tools'), ...textsOf(toolPages, 'pages')].filter(
  ({ text }) => text !== '',
);

const countWords = (text: string) => text.split(/\s+/).filter((w) => /[A-Za-z0-9]/.test(w)).length;
const sentences = (text: string) => text.split(/[.?!:;](?=\s|$)/).filter((s) => s.trim() !== '');
const where = (bad: (text: string) => boolean) => all.filter((t) => bad(t.text)).map((t) => `${t.at}: ${t.text}`);

describe('words of the counterparty tools', () => {
  it('name all 31 provinces of the mainland', () => {
    expect(Object.keys(provinces)).toHaveLength(31);
    expect(provinces['44']).toBe('Guangdong');
    expect(Object.keys(certainty)).toHaveLength(5);
  });

  it('keep every sentence under 20 words', () => {
    expect(where((text) => sentences(text).some((s) => countWords(s) >= 20))).toEqual([]);
  });

  it('use no contraction and no banned word', () => {
    const contraction = /n['’]t\b|['’](?:re|ve|ll|m|d)\b|\b(?:it|that|there|here|what|who|where|let|he|she)['’]s\b/i;
    const banned =
      /\band or\b|\bplease\b|\bsorry\b|\b(?:in)?valid(?:ity)?\b|\bshall\b|\bscam\b|\bred flag\b|\beasy\b|\bsimply\b|\bjust\b|\bobviously\b|\bof course\b|[“”„"‘…!]/i;
    expect(where((text) => contraction.test(text) || banned.test(text))).toEqual([]);
  });

  it('put the English name right before each Chinese term', () => {
    const english = new Map(terms.map((t) => [t.zh, t.en.toLowerCase()]));
    const bad = where((text) =>
      [...text.matchAll(/\p{Script=Han}{2,}/gu)].some(({ 0: zh, index }) => {
        const en = english.get(zh);
        return en === undefined || !text.slice(0, index).toLowerCase().endsWith(`${en} `);
      }),
    );
    expect(bad).toEqual([]);
  });

  it('list every tool page', () => {
    expect(Object.keys(toolPages.index.items)).toEqual(expect.arrayContaining([...pageNames]));
  });
});
