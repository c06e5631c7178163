/** Files waiting for their SHA-256. One is read at a time, so that many large files need no more memory than one. */
import { type HashAnswer, sha256Of } from './hash';

export interface Job {
  readonly file: File;
  /** The name as it is shown. */
  readonly name: string;
  /** The value of a listed file that this one is compared with; without it the file is to be added. */
  readonly against?: string;
}

export interface Work extends Job {
  readonly id: number;
  readonly running: boolean;
  /** Bytes read so far. */
  readonly done: number;
}

export interface HashQueue {
  readonly subscribe: (listener: () => void) => () => void;
  /** What waits and what is being read, in order. */
  readonly getWork: () => readonly Work[];
  readonly add: (jobs: readonly Job[]) => void;
  readonly cancel: (id: number) => void;
  readonly cancelAll: () => void;
}

/** Milliseconds between two reports of progress. */
const REPORT = 100;

/** `ended` is called once for every job, cancelled ones too. */
export function createHashQueue(ended: (job: Job, answer: HashAnswer) => void, hash = sha256Of): HashQueue {
  const listeners = new Set<() => void>();
  let work: readonly Work[] = [];
  let count = 0;
  let stop: AbortController | undefined;

  const set = (next: readonly Work[]) => {
    work = next;
    for (const listener of listeners) listener();
  };
  const change = (id: number, part: Partial<Work>) =>
    set(work.map((item) => (item.id === id ? { ...item, ...part } : item)));

  async function run() {
    for (let item = work[0]; item; item = work[0]) {
      const { id, file } = item;
      stop = new AbortController();
      change(id, { running: true });
      let last = performance.now();
      const progress = (done: number) => {
        if (performance.now() - last < REPORT) return;
        last = performance.now();
        change(id, { done });
      };
      const answer = await hash(file, { progress, signal: stop.signal });
      stop = undefined;
      set(work.filter((other) => other.id !== id));
      ended(item, answer);
    }
  }

  const cancel = (id: number) => {
    const item = work.find((other) => other.id === id);
    if (item?.running) stop?.abort();
    else if (item) {
      set(work.filter((other) => other !== item));
      ended(item, { ok: false, trouble: 'stopped' });
    }
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getWork: () => work,
    add(jobs) {
      const idle = work.length === 0;
      set([...work, ...jobs.map((job) => ({ ...job, id: ++count, running: false, done: 0 }))]);
      if (idle) void run();
    },
    cancel,
    cancelAll: () => {
      for (const { id } of [...work].reverse()) cancel(id);
    },
  };
}
