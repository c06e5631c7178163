/**
 * SHA-256 (FIPS 180-4) of a file of any size. The file is read block by block on this device, and the page gets its turn
 * after every short stretch of work, so that it neither fills the memory nor stops answering.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Bytes read at once; at most two blocks are in memory. */
export const BLOCK = 4 * 2 ** 20;
/** Bytes worked on before the clock is looked at: about 1 ms on a desktop computer, 10 ms on a slow phone. */
const STEP = 128 * 2 ** 10;
/** Milliseconds of work in one stretch; longer than about 50 ms is felt as a delay. */
const STRETCH = 12;

/** `stopped`: by the person. `gone`: no longer there. `changed`: shorter or longer than it said. `unreadable`: anything else. */
export type HashTrouble = 'stopped' | 'gone' | 'changed' | 'unreadable';

export type HashAnswer =
  /** 64 lower-case hexadecimal digits. */
  { readonly ok: true; readonly sha256: string } | { readonly ok: false; readonly trouble: HashTrouble };

interface Options {
  /** Called with the bytes done so far, after every stretch and at the end. */
  readonly progress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

const refused = (trouble: HashTrouble): HashAnswer => ({ ok: false, trouble });

/** Turns for the page. A message, not a timer: timers wait a second each in a tab in the background. */
function turns() {
  const { port1, port2 } = new MessageChannel();
  let resume = () => {};
  port1.onmessage = () => resume();
  return {
    next: () =>
      new Promise<void>((resolve) => {
        resume = resolve;
        port2.postMessage(0);
      }),
    end: () => port1.close(),
  };
}

/** Browsers report a file that was changed after it was chosen, or that may not be opened, as not readable. */
async function read(file: Pick<Blob, 'size' | 'slice'>, from: number): Promise<Uint8Array | HashTrouble> {
  const to = Math.min(from + BLOCK, file.size);
  try {
    const block = new Uint8Array(await file.slice(from, to).arrayBuffer());
    return block.length === to - from ? block : 'changed';
  } catch (error) {
    return error instanceof Error && error.name === 'NotFoundError' ? 'gone' : 'unreadable';
  }
}

/** Nothing is thrown for a file that cannot be read: trouble is an answer. */
export async function sha256Of(
  file: Pick<Blob, 'size' | 'slice'>,
  { progress, signal }: Options = {},
): Promise<HashAnswer> {
  const hash = sha256.create();
  const turn = turns();
  try {
    let ahead = read(file, 0);
    let since = performance.now();
    for (let at = 0; at < file.size; at += BLOCK) {
      const block = await ahead;
      if (signal?.aborted) return refused('stopped');
      if (typeof block === 'string') return refused(block);
      ahead = read(file, at + BLOCK < file.size ? at + BLOCK : file.size);
      for (let done = 0; done < block.length; done += STEP) {
        hash.update(block.subarray(done, done + STEP));
        if (performance.now() - since < STRETCH) continue;
        progress?.(at + Math.min(done + STEP, block.length));
        await turn.next();
        if (signal?.aborted) return refused('stopped');
        since = performance.now();
      }
    }
    const end = await ahead;
    if (signal?.aborted) return refused('stopped');
    if (typeof end === 'string') return refused(end);
    progress?.(file.size);
    return { ok: true, sha256: bytesToHex(hash.digest()) };
  } finally {
    turn.end();
  }
}
