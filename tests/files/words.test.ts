import { describe, expect, it } from 'vitest';
import { filesWords } from '../../lib/words/en/tools-files';
import { terms } from '../../lib/words/terms';

const texts = (part: unknown): string[] => {
  if (typeof part === 'string') return [part];
  return part && typeof part === 'object' ? Object.values(part).flatMap(texts) : [];
};
const all = texts(filesWords);

describe('words of the list of files', () => {
  it('keeps every sentence under 20 words', () => {
    const long = all.flatMap((text) => text.split(/[.?!:;](?=\s|$)/)).filter((s) => s.trim().split(/\s+/).length >= 20);
    expect(long).toEqual([]);
  });

  it('uses no contraction and no banned word', () => {
    const banned = /n['’]t\b|['’](?:re|ve|ll|s)\b|\b(?:please|sorry|(?:in)?valid|easy|simply|just|shall)\b|[“”"…!]/i;
    expect(all.filter((text) => banned.test(text))).toEqual([]);
  });

  it('puts the English name of a Chinese term right before it', () => {
    const english = new Map(terms.map(({ zh, en }) => [zh, en.toLowerCase()]));
    const bad = all.filter((text) =>
      [...text.matchAll(/\p{Script=Han}{2,}/gu)].some(
        (match) =>
          !text
            .slice(0, match.index)
            .toLowerCase()
            .endsWith(`${english.get(match[0])} `),
      ),
    );
    expect(bad).toEqual([]);
  });
});
