import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64url } from '@/lib/link/base64url';
import { bitWriter } from '@/lib/link/bits';
import { crc32 } from '@/lib/link/crc32';
import { decodeCase, type Refusal } from '@/lib/link/decode';
import { encodeCase } from '@/lib/link/encode';
import { fields } from '@/lib/link/fields';
import { linkRefusals } from '@/lib/words/en/link';
import { anyCase } from './cases';
import { mutated, random } from './mutations';

const refusals = Object.keys(linkRefusals) as Refusal[];

test('200,000 damaged and random links give the same case or a refusal, each within 50 ms', async () => {
  const next = random(20_261_121);
  const cases = fc.sample(anyCase, { numRuns: 200, seed: 5 });
  const known = new Set<string>(refusals);
  let opened = 0;
  const slow: string[] = [];
  const wrong: string[] = [];
  for (const full of cases) {
    const fragment = await encodeCase(full, { withTexts: true });
    const expected = JSON.stringify(inOrderOf(full));
    for (let i = 0; i < 1000; i++) {
      let text = mutated(fragment, next);
      if (next(3) === 0) text = mutated(text, next);
      const start = performance.now();
      const read = await decodeCase(text);
      // Other work of the machine takes time, too: a link is slow only if it is so every time.
      if (performance.now() - start > 50 && (await quickest(text)) > 50) slow.push(text);
      if (read.ok) {
        opened++;
        if (JSON.stringify(inOrderOf(read.case)) !== expected) wrong.push(text);
      } else if (!known.has(read.refusal)) wrong.push(text);
    }
  }
  expect(wrong).toEqual([]);
  expect(slow).toEqual([]);
  // Some damage is harmless: a line break, a full stop at the end. If nothing opened, the test would say nothing.
  expect(opened).toBeGreaterThan(1000);
  expect(opened).toBeLessThan(100_000);
}, 60_000);

async function quickest(text: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    await decodeCase(text);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** The same case has the same text, in whatever order its parts were put in. */
function inOrderOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrderOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([key, part]) => [key, inOrderOf(part)]);
}

test('any text at all gives a refusal', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.base64String({ maxLength: 300 }));
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom('', '#', '#case-', 'case-AQ'), async (rest, start) => {
      expect((await decodeCase(start + rest)).ok).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

/** A link with a right length and a right check value around any bytes. */
function forged(version: number, body: readonly number[]): string {
  const size = body.length + 7 < 128 ? 1 : body.length + 8 < 16_384 ? 2 : 3;
  const total = 1 + size + body.length + 4;
  const length = Array.from({ length: size }, (_, i) => ((total >> (7 * i)) & 0x7f) | (i < size - 1 ? 0x80 : 0));
  const checked = [version, ...length, ...body];
  const check = crc32(Uint8Array.from(checked));
  return `case-${toBase64url(Uint8Array.from([...checked, ...[24, 16, 8, 0].map((by) => (check >>> by) & 0xff)]))}Z`;
}

const bits = (...pairs: [number, number][]) => {
  const out = bitWriter();
  for (const [value, width] of pairs) out.put(value, width);
  return [...out.bytes()];
};

/** The head of a body: no day, no provenance, then whether texts follow and whether they are deflated. */
const head = (texts: number, deflated: number): [number, number][] => [
  [0, 3],
  [texts, 1],
  [deflated, 1],
];

describe('forged links, right in length and check value', () => {
  test('any bytes give a legal case or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const read = await decodeCase(forged(1, [...bytes]));
        if (!read.ok) expect(refusals).toContain(read.refusal);
        else expect(await decodeCase(await encodeCase(read.case, { withTexts: true }))).toEqual(read);
      }),
      { numRuns: 3000 },
    );
  });

  const plain = (text: string) => [...bits(...head(1, 0), [0, 10]), ...new TextEncoder().encode(text)];
  const deflated = (bytes: Uint8Array) => [...bits(...head(1, 1), [0, 10]), ...deflateRawSync(bytes)];
  const choice = fields.findIndex((field) => field.kind === 'choice');
  const cases: [string, string, Refusal][] = [
    ['a later version', forged(2, [1, 2, 3]), 'newer_version'],
    ['version 0', forged(0, [0, 0]), 'damaged'],
    [
      'a fact beyond the dictionary',
      forged(1, bits(...head(0, 0), [1023, 10], [0, 40], ...ones(983))),
      'newer_version',
    ],
    [
      'an option beyond the dictionary',
      forged(1, bits(...head(0, 0), [choice + 1, 10], [1, choice + 1], ...ones(40))),
      'newer_version',
    ],
    ['nothing inside', forged(1, []), 'damaged'],
    ['the map is missing', forged(1, bits(...head(0, 0), [1023, 10])), 'damaged'],
    ['more bytes than said', forged(1, [...bits(...head(0, 0), [0, 10]), 0, 0]), 'damaged'],
    ['not UTF-8', forged(1, [...bits(...head(1, 0), [0, 10]), 0xff, 0xfe]), 'damaged'],
    ['a control character', forged(1, plain('a\u0000b')), 'damaged'],
    ['a text too long', forged(1, plain('a'.repeat(201))), 'damaged'],
    ['more texts', forged(1, plain('\u001f'.repeat(12))), 'newer_version'],
    ['a message from nobody', forged(1, plain(`${'\u001f'.repeat(7)}hello`)), 'damaged'],
    ['not deflated', forged(1, [...bits(...head(1, 1), [0, 10]), 0xff, 0xff, 0xff]), 'damaged'],
    ['inflates to 14 MB', forged(1, deflated(new Uint8Array(14_000_000).fill(97))), 'too_long'],
  ];

  test.each(cases)('%s', async (_, text, refusal) => {
    const start = performance.now();
    expect(await decodeCase(text)).toEqual({ ok: false, refusal });
    expect(performance.now() - start).toBeLessThan(500);
  });
});

function ones(count: number): [number, number][] {
  return Array.from({ length: count }, () => [1, 1]);
}

test('20,000 characters of anything take less than half a second', async () => {
  const nasty = ['%', '%25', '>', '\n', '\n ', ' >', '=\n', '#case-', 'case-', '\u200b', 'A', '%41%', '#case-%25'];
  for (const piece of nasty) {
    const start = performance.now();
    expect((await decodeCase(piece.repeat(20_000 / piece.length))).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  }
});

test('every refusal has words without an exclamation mark', () => {
  for (const { title, text } of Object.values(linkRefusals)) {
    expect(title.length).toBeGreaterThan(5);
    expect(text).toMatch(/Your own answers are unchanged\.$/);
    expect(title + text).not.toContain('!');
  }
});
