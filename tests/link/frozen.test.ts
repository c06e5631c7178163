import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeCase } from '@/lib/link/decode';
import { factIds } from '@/rules/facts';

interface Frozen {
  readonly link: string;
  readonly case: { readonly facts: object };
}

/** Links as people hold them: they must open for ever. A link is never replaced here, only added. */
const frozen = JSON.parse(readFileSync(new URL('links-v1.json', import.meta.url), 'utf8')) as Frozen[];

describe('links made earlier', () => {
  test.each(frozen)('$link', async ({ link, case: expected }) => {
    expect(await decodeCase(link)).toEqual({ ok: true, case: expected });
  });

  test('together they answer facts of every kind, with texts, sender, provenance and day', () => {
    expect(frozen.map(({ case: held }) => Object.keys(held.facts).length)).toEqual([4, 30, 194, 202, 3, 19]);
    expect(factIds.filter((id) => frozen.every(({ case: held }) => !(id in held.facts)))).toEqual([]);
    expect(Object.keys(frozen[1]?.case ?? {})).toEqual(['format', 'facts', 'texts', 'from', 'provenance', 'asOf']);
  });
});
