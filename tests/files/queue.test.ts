import { describe, expect, it } from 'vitest';
import type { HashAnswer } from '../../lib/files/hash';
import { createHashQueue, type Job } from '../../lib/files/queue';

const job = (name: string): Job => ({ file: new File([name], name), name });
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('files waiting for their value', () => {
  it('reads one after the other, in order, and ends with nothing left', async () => {
    let running = 0;
    const ended: string[] = [];
    const queue = createHashQueue(
      ({ name }, answer) => ended.push(`${name} ${answer.ok && answer.sha256}`),
      async (file) => {
        expect(++running).toBe(1);
        await Promise.resolve();
        running--;
        return { ok: true, sha256: String(file.size) };
      },
    );
    queue.add([job('a'), job('bb')]);
    queue.add([job('ccc')]);
    expect(queue.getWork().map(({ name, running }) => [name, running])).toEqual([
      ['a', true],
      ['bb', false],
      ['ccc', false],
    ]);
    await settled();
    expect(ended).toEqual(['a 1', 'bb 2', 'ccc 3']);
    expect(queue.getWork()).toEqual([]);
    queue.add([job('d')]);
    await settled();
    expect(ended).toHaveLength(4);
  });

  it('cancels what waits and what runs, and tells of each once', async () => {
    const ended: [string, HashAnswer][] = [];
    const queue = createHashQueue(
      ({ name }, answer) => ended.push([name, answer]),
      (_, { signal } = {}) =>
        new Promise((resolve) => {
          signal?.addEventListener('abort', () => resolve({ ok: false, trouble: 'stopped' }));
        }),
    );
    queue.add([job('a'), job('b'), job('c')]);
    queue.cancelAll();
    await settled();
    const stopped = { ok: false, trouble: 'stopped' };
    expect(ended.sort()).toEqual([
      ['a', stopped],
      ['b', stopped],
      ['c', stopped],
    ]);
    expect(queue.getWork()).toEqual([]);
  });
});
