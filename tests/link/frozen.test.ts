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
    const missing = factIds.filter((id) => frozen.every(({ case: held }) => !(id in held.facts)));
    const add =
      'add a link that answers it to tests/link/links-v1.json, and the number of its answers to the list below';
    expect(missing, `No link answers ${missing.join(', ')}: ${add}`).toEqual([]);
    const answers = frozen.map(({ case: held }) => Object.keys(held.facts).length);
    const counts = 'The number of answers in each link of tests/link/links-v1.json: add that of a new link at the end';
    expect(answers, counts).toEqual([4, 30, 194, 202, 3, 19, 3, 3]);
    expect(Object.keys(frozen[1]?.case ?? {})).toEqual(['format', 'facts', 'texts', 'from', 'provenance', 'asOf']);
  });
});
