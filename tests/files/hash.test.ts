import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { BLOCK, sha256Of } from '../../lib/files/hash';

const blob = (...parts: BlobPart[]) => new Blob(parts);
const expected = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Contents that repeat only after a prime number of bytes, so that swapped or missing blocks show. */
function contents(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at++) bytes[at] = at % 251;
  return bytes;
}

/** A file whose n-th block cannot be read. */
function failing(size: number, at: number, error: unknown) {
  const whole = blob(contents(size));
  return {
    size,
    slice: (from = 0, to = size) => {
      if (from / BLOCK < at) return whole.slice(from, to);
      return { arrayBuffer: () => Promise.reject(error) } as Blob;
    },
  };
}

describe('SHA-256 of a file', () => {
  it.each([
    // FIPS 180: the empty message, one block, two blocks, a million times the letter a.
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('gives the published value %#', async (text, sha256) => {
    expect(await sha256Of(blob(text))).toEqual({ ok: true, sha256 });
  });

  it.each([BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 2 * BLOCK + 64])(
    'is right around the ends of blocks: %i',
    async (size) => {
      const bytes = contents(size);
      expect(await sha256Of(blob(bytes))).toEqual({ ok: true, sha256: expected(bytes) });
    },
  );

  it('agrees with another implementation for any contents', async () => {
    const long = contents(3 * BLOCK);
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 0, max: 2 * BLOCK + 200_000 }),
        async (head, size) => {
          const bytes = new Uint8Array([...head, ...long.subarray(0, size)]);
          expect(await sha256Of(blob(bytes))).toEqual({ ok: true, sha256: expected(bytes) });
        },
      ),
      { numRuns: 8 },
    );
  });

  it('says how far it is, only forwards, and ends at the size', async () => {
    const size = 3 * BLOCK + 5;
    const said: number[] = [];
    await sha256Of(blob(contents(size)), { progress: (done) => said.push(done) });
    expect(said.length).toBeGreaterThan(2);
    expect(said).toEqual([...said].sort((a, b) => a - b));
    expect(said.at(-1)).toBe(size);
  });

  it('gives the page its turn after about 12 ms of work, however slow the device is', async () => {
    for (const [msPerStep, steps] of [
      [2, 6],
      [5, 3],
      [40, 1],
    ] as const) {
      let clock = 0;
      const now = vi.spyOn(performance, 'now').mockImplementation(() => {
        clock += msPerStep;
        return clock;
      });
      const said = [0];
      await sha256Of(blob(contents(BLOCK)), { progress: (done) => said.push(done) });
      now.mockRestore();
      const gaps = said.slice(1).map((done, at) => done - (said[at] ?? 0));
      expect(Math.max(...gaps)).toBe(steps * 128 * 1024);
    }
  });

  it('holds no more than two blocks at a time', async () => {
    const whole = blob(contents(5 * BLOCK));
    const asked: [number, number][] = [];
    let done = 0;
    const file = {
      size: whole.size,
      slice: (from = 0, to = whole.size) => {
        asked.push([from, to]);
        expect(to - from).toBeLessThanOrEqual(BLOCK);
        expect(from).toBeLessThanOrEqual(done + 2 * BLOCK);
        return whole.slice(from, to);
      },
    };
    const said = await sha256Of(file, {
      progress: (at) => {
        done = at;
      },
    });
    expect(said.ok).toBe(true);
    expect(asked.filter(([from, to]) => to > from)).toHaveLength(5);
  });

  it('stops when told to, before and in the middle', async () => {
    const early = new AbortController();
    early.abort();
    expect(await sha256Of(blob('abc'), { signal: early.signal })).toEqual({ ok: false, trouble: 'stopped' });
    const late = new AbortController();
    let last = 0;
    const size = 6 * BLOCK;
    const progress = (done: number) => {
      last = done;
      late.abort();
    };
    expect(await sha256Of(blob(contents(size)), { signal: late.signal, progress })).toEqual({
      ok: false,
      trouble: 'stopped',
    });
    expect(last).toBeGreaterThan(0);
    expect(last).toBeLessThan(size);
  });

  it.each([
    [new DOMException('moved', 'NotFoundError'), 'gone'],
    [new DOMException('changed or locked', 'NotReadableError'), 'unreadable'],
    [new Error('other'), 'unreadable'],
    ['no error at all', 'unreadable'],
  ])('answers trouble while reading: %s', async (error, trouble) => {
    for (const at of [0, 1, 2]) {
      expect(await sha256Of(failing(2 * BLOCK + 1, at, error))).toEqual({ ok: false, trouble });
    }
  });

  it('answers that a file became shorter, and never gives the value of a part', async () => {
    const whole = blob(contents(BLOCK + 10));
    const file = { size: BLOCK + 20, slice: (from?: number, to?: number) => whole.slice(from, to) };
    expect(await sha256Of(file)).toEqual({ ok: false, trouble: 'changed' });
  });
});
