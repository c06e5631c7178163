/** One storage of the browser as the case uses it. Nothing here throws: trouble is an answer. */
import { type Case, parseCase } from './case';

export const STORAGE_KEY = 'recourse.case';
/** Begins the names of the cases that are kept on the device beside the case in hand (`shelf-of-cases.ts`). */
export const NAMED_PREFIX = `${STORAGE_KEY}.`;
/** What could not be read, or gave way to another case: kept under this name and a number. */
export const ASIDE_KEY = 'recourse.set-aside';
const asideKeys = Array.from({ length: 20 }, (_, index) => `${ASIDE_KEY}.${index + 1}`);

/** Written for a moment on erasing, so that other tabs with the same case hear that it is gone for good. */
const ERASED = 'erased';
export const isErased = (raw: string | null): boolean => raw === ERASED;

/** `ok`: kept. `blocked`: the browser keeps nothing for this site. `full`: no room left. */
export type StorageState = 'ok' | 'blocked' | 'full';
export type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The keys of the cases beside the one in hand. The keys are the only index there is. */
export const namedKeys = (kept: Kept): readonly string[] =>
  Array.from({ length: kept.length }, (_, at) => kept.key(at) ?? '').filter((key) => key.startsWith(NAMED_PREFIX));

/** Uses a storage; trouble is an answer. */
export function attempt<T>(open: () => Kept, failed: T, use: (kept: Kept) => T): { value: T; state: StorageState } {
  try {
    return { value: use(open()), state: 'ok' };
  } catch (error) {
    const full = error instanceof Error && /quota/i.test(error.name);
    return { value: failed, state: full ? 'full' : 'blocked' };
  }
}

export interface Stored {
  readonly found: Case | undefined;
  /** Text that was set aside, now or earlier. */
  readonly aside: readonly string[];
  readonly state: StorageState;
}

export interface Shelf {
  /** Reads the case. Text that is no case is moved aside; if that fails it stays and the shelf is not written to. */
  read(): Stored;
  /** The stored text as it is, or null. */
  raw(): string | null;
  /** Writes the case. `elseAside`: what lies there is set aside first. */
  write(text: string, elseAside?: boolean): StorageState;
  /** Takes the case away. `all`: what was set aside and the cases beside it, too. */
  clear(all?: boolean): StorageState;
}

export function readCaseText(raw: string): Case | undefined {
  try {
    const read = parseCase(JSON.parse(raw));
    return read.ok ? read.case : undefined;
  } catch {
    return undefined;
  }
}

/** `open` gives the storage; that alone may be refused. */
export function shelf(open: () => Kept): Shelf {
  let locked = false;

  const using = <T>(failed: T, use: (kept: Kept) => T) => attempt(open, failed, use);

  const setAside = (kept: Kept, raw: string) => {
    const free = asideKeys.find((key) => kept.getItem(key) === null);
    if (!free) throw new DOMException('no place left', 'QuotaExceededError');
    kept.setItem(free, raw);
    kept.removeItem(STORAGE_KEY);
  };

  const raw = () => using<string | null>(null, (kept) => kept.getItem(STORAGE_KEY)).value;

  return {
    raw,
    read() {
      const { value: aside, state } = using<string[]>([], (kept) =>
        asideKeys.map((key) => kept.getItem(key)).filter((text) => text !== null),
      );
      const text = raw();
      if (text === null || isErased(text)) return { found: undefined, aside, state };
      const found = readCaseText(text);
      if (found) return { found, aside, state };
      const moved = using(undefined, (kept) => setAside(kept, text)).state;
      locked = moved !== 'ok';
      return { found: undefined, aside: [...aside, text], state: moved };
    },
    write(text, elseAside = false) {
      if (locked) return 'full';
      return using(undefined, (kept) => {
        const there = kept.getItem(STORAGE_KEY);
        if (elseAside && there !== null && there !== text && !isErased(there)) setAside(kept, there);
        kept.setItem(STORAGE_KEY, text);
      }).state;
    },
    clear(all = false) {
      if (all && raw() !== null) using(undefined, (kept) => kept.setItem(STORAGE_KEY, ERASED));
      const { state } = using(undefined, (kept) => {
        for (const key of all ? [STORAGE_KEY, ...asideKeys, ...namedKeys(kept)] : [STORAGE_KEY]) kept.removeItem(key);
      });
      if (all && state === 'ok') locked = false;
      return state;
    },
  };
}
