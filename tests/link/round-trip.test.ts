import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, parseCase, SENDER_MESSAGE_LIMIT, SENDER_NAME_LIMIT, textLimits } from '@/lib/case/case';
import { decodeCase, MOST_CHARACTERS } from '@/lib/link/decode';
import { encodeCase, linkFor } from '@/lib/link/encode';
import { factIds, specOf } from '@/rules/facts';
import { evidenceElements } from '@/rules/facts/evidence';
import type { Kind } from '@/rules/facts/kinds';
import { anyCase, factsOf } from './cases';

const everything = { withTexts: true };

describe('a case goes into a link and comes out the same', () => {
  test('every legal case', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (full) => {
        expect(parseCase(full)).toEqual({ ok: true, case: full });
        const fragment = await encodeCase(full, everything);
        expect(fragment).toMatch(/^case-[A-Za-z0-9_-]+[A-Za-z0-9]$/);
        expect(await decodeCase(fragment)).toEqual({ ok: true, case: full });
      }),
      { numRuns: 400 },
    );
  });

  test('every fact answered', async () => {
    await fc.assert(
      fc.asyncProperty(factsOf(factIds), async (facts) => {
        const full: Case = { format: 1, facts };
        expect(await decodeCase(await encodeCase(full, everything))).toEqual({ ok: true, case: full });
      }),
      { numRuns: 200 },
    );
  });

  test('the empty case', async () => {
    const none: Case = { format: 1, facts: {} };
    expect(await decodeCase(await encodeCase(none, everything))).toEqual({ ok: true, case: none });
  });

  test('without a browser that deflates, text goes plain and is read all the same', async () => {
    const full: Case = { format: 1, facts: {}, texts: { note: 'again and again '.repeat(40).trim() } };
    const deflated = await encodeCase(full, everything);
    const { CompressionStream, DecompressionStream } = globalThis;
    try {
      Reflect.deleteProperty(globalThis, 'CompressionStream');
      Reflect.deleteProperty(globalThis, 'DecompressionStream');
      const plain = await encodeCase(full, everything);
      expect(plain.length).toBeGreaterThan(deflated.length);
      expect(await decodeCase(plain)).toEqual({ ok: true, case: full });
      expect(await decodeCase(deflated)).toEqual({ ok: false, refusal: 'newer_version' });
    } finally {
      Object.assign(globalThis, { CompressionStream, DecompressionStream });
    }
  });
});

describe('what goes in', () => {
  const full: Case = {
    format: 1,
    facts: { 'buyer.kind': 'consumer' },
    texts: { sellerName: 'Shenzhen Bright Star', note: 'secret' },
    from: { name: 'Law office', message: 'Please complete.' },
  };

  const sent = async (options: { withTexts: boolean; withFrom?: boolean }) => {
    const read = await decodeCase(await encodeCase(full, options));
    return read.ok ? read.case : read.refusal;
  };

  test('coded answers only, by default', async () => {
    expect(await sent({ withTexts: false })).toEqual({ format: 1, facts: full.facts });
  });

  test('the sender alone', async () => {
    expect(await sent({ withTexts: false, withFrom: true })).toEqual({ format: 1, facts: full.facts, from: full.from });
  });

  test('texts without the sender', async () => {
    expect(await sent({ withTexts: true, withFrom: false })).toEqual({
      format: 1,
      facts: full.facts,
      texts: full.texts,
    });
  });

  test('the case stands after the # sign', () => {
    expect(linkFor('https://example.org/', '/en/open/', 'case-A')).toBe('https://example.org/en/open/#case-A');
    expect(linkFor('https://example.org', 'en/open', 'case-A')).toBe('https://example.org/en/open#case-A');
  });
});

describe('size', () => {
  /** How many facts of each kind a case of 60 answers has: about the shares they have in the vocabulary. */
  const mix = { choice: 43, choices: 3, place: 4, country: 1, day: 6, money: 2 } as const;
  const anySum = fc.record({
    amount: fc.integer({ min: 100, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2)),
    currency: fc.constantFrom('USD', 'EUR', 'GBP', 'CNY'),
  });
  const anyElements = fc
    .constantFrom(...Object.values(evidenceElements))
    .chain((names) =>
      fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom('document', 'weak', 'nothing')]))),
    );
  const anyCaseOf60 = fc
    .tuple(
      ...Object.entries(mix).map(([kind, count]) => {
        const ids = factIds.filter((id) => specOf(id).kind === kind);
        return fc.shuffledSubarray(ids, { minLength: count, maxLength: count });
      }),
    )
    .chain((chosen) => {
      const ids = chosen.flat();
      const sums = fc.tuple(anySum, anySum);
      return fc.tuple(factsOf(ids), sums, anyElements).map(([facts, sum, elements]) => {
        const ofKind = (kind: Kind) => ids.filter((id) => specOf(id).kind === kind);
        return {
          ...facts,
          ...Object.fromEntries(ofKind('day').map((id, i) => [id, `2026-0${i + 1}-15`])),
          ...Object.fromEntries(ofKind('money').map((id, i) => [id, sum[i]])),
          'evidence.elements': elements,
        };
      });
    });
  const texts = {
    sellerName: 'Shenzhen Mingxing Electronics Co., Ltd.',
    sellerNameZh: '深圳市明星电子有限公司',
    sellerCode: '91440300MA5EXAMPLE',
    storeUrl: 'https://szmingxing.en.example.com/company_profile.html',
    orderNumber: '24398105561023847',
  };

  test('60 answers take about 116 characters, nine of ten at most 120; with five short texts at most 400', async () => {
    const cases = fc.sample(anyCaseOf60, { numRuns: 300, seed: 60 });
    const sizes = await Promise.all(
      cases.map(async (facts) => {
        expect(Object.keys(facts)).toHaveLength(60);
        const full: Case = { format: 1, facts, texts };
        expect((await encodeCase(full, everything)).length).toBeLessThanOrEqual(400);
        return (await encodeCase(full, { withTexts: false })).length;
      }),
    );
    sizes.sort((a, b) => a - b);
    expect(sizes[150]).toBeLessThanOrEqual(117);
    expect(sizes[270]).toBeLessThanOrEqual(120);
    expect(sizes[299]).toBeLessThanOrEqual(125);
  });

  test('the longest legal case is still read', async () => {
    const ideograph = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code));
    const long = (length: number) => {
      const text = fc.string({ unit: ideograph, minLength: length, maxLength: length });
      return fc.sample(text, { numRuns: 1, seed: length })[0] ?? '';
    };
    const full: Case = {
      format: 1,
      facts: fc.sample(factsOf(factIds), { numRuns: 1, seed: 1 })[0] ?? {},
      texts: Object.fromEntries(Object.entries(textLimits).map(([id, limit]) => [id, long(limit)])),
      from: { name: long(SENDER_NAME_LIMIT), message: long(SENDER_MESSAGE_LIMIT) },
    };
    const fragment = await encodeCase(full, everything);
    expect(fragment.length).toBeLessThan(MOST_CHARACTERS);
    expect(await decodeCase(fragment)).toEqual({ ok: true, case: full });
  });
});
