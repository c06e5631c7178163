import { describe, expect, it } from 'vitest';
import * as words from '../../lib/words/en/platforms';
import type { Statement } from '../../rules/platforms/platform';
import { records } from './walk';

const statements: readonly Statement[] = records.flatMap(([, p]) => [
  ...p.stages,
  ...p.costs,
  ...p.remedies,
  ...p.evidence,
  ...p.notes,
]);
const texts: Readonly<Record<string, string>> = words.platformTexts;

describe('words of the platforms', () => {
  it('has one sentence for every statement and no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...new Set(statements.map(({ id }) => id))].sort());
    expect(Object.keys(words.platformNames).sort()).toEqual(records.map(([id]) => id).sort());
  });

  it('puts the figures of a statement into its sentence', () => {
    for (const { id, time, money } of statements) {
      const figures = [time?.min, time?.max, money?.amount].filter((figure) => figure !== undefined);
      for (const figure of figures) expect(texts[id], id).toMatch(new RegExp(`\\b${figure}\\b`));
    }
  });

  it('says each statement in sentences that end', () => {
    expect(Object.values(texts).filter((text) => !text.endsWith('.'))).toEqual([]);
  });
});
