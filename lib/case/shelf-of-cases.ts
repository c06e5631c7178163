/**
 * Cases that are kept on this device beside the case in hand, each a copy under a name of its own. Every case has one key;
 * the keys are the only index. Nothing here throws: trouble is an answer.
 */
import { type Case, compact, parseCase, tidyText } from './case';
import { attempt, type Kept, NAMED_PREFIX, namedKeys, type StorageState } from './kept';

/** Most characters of a name. */
export const NAME_LIMIT = 100;

export interface NamedCase {
  readonly id: string;
  readonly name: string;
  /** Undefined: what lies there cannot be read as a case. `raw` can still be saved as a file. */
  readonly case: Case | undefined;
  /** The day on which the copy was kept, where it is known. */
  readonly on: string | undefined;
  readonly raw: string;
}

export interface Listed {
  readonly cases: readonly NamedCase[];
  readonly state: StorageState;
}

export interface CaseShelf {
  /** All cases, by name. */
  list(): Listed;
  /** Keeps a copy; with `id`, in place of the copy there. */
  keep(
    copy: { readonly name: string; readonly case: Case; readonly on?: string | undefined },
    id?: string,
  ): StorageState;
  /** Another name for a case. A case that is no longer there is not brought back. */
  rename(id: string, name: string): StorageState;
  erase(id: string): StorageState;
}

/** A name as it is kept: one line, without control characters, cut at the limit. */
export const tidyName = (typed: string): string => tidyText(typed.replace(/\s+/g, ' '), NAME_LIMIT);

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

function readNamed(id: string, raw: string): NamedCase {
  try {
    const { name, on, case: held } = JSON.parse(raw) as { name?: unknown; on?: unknown; case?: unknown };
    const read = parseCase(held);
    return {
      id,
      name: typeof name === 'string' ? tidyName(name) : '',
      case: read.ok ? read.case : undefined,
      on: isDay(on) ? on : undefined,
      raw,
    };
  } catch {
    return { id, name: '', case: undefined, on: undefined, raw };
  }
}

const byName = (a: NamedCase, b: NamedCase): number => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);

/** So many letters that two tabs do not pick the same id by chance. */
const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join('');

/** @param open gives the storage of the device; that alone may be refused */
export function caseShelf(open: () => Kept, newId: () => string = randomId): CaseShelf {
  const put = (kept: Kept, id: string, { name, case: held, on }: Parameters<CaseShelf['keep']>[0]) =>
    kept.setItem(NAMED_PREFIX + id, JSON.stringify({ name: tidyName(name), ...(on && { on }), case: compact(held) }));
  return {
    list() {
      const { value, state } = attempt<NamedCase[]>(open, [], (kept) =>
        namedKeys(kept).map((key) => readNamed(key.slice(NAMED_PREFIX.length), kept.getItem(key) ?? '')),
      );
      return { cases: value.sort(byName), state };
    },
    keep: (copy, id = newId()) => attempt(open, undefined, (kept) => put(kept, id, copy)).state,
    rename: (id, name) =>
      attempt(open, undefined, (kept) => {
        const raw = kept.getItem(NAMED_PREFIX + id);
        const named = raw === null ? undefined : readNamed(id, raw);
        if (named?.case) put(kept, id, { name, case: named.case, on: named.on });
      }).state,
    erase: (id) => attempt(open, undefined, (kept) => kept.removeItem(NAMED_PREFIX + id)).state,
  };
}

/** Whether a copy of exactly this case is on the shelf. */
export const isKept = (cases: readonly NamedCase[], held: Case): boolean => {
  const text = JSON.stringify(compact(held));
  return cases.some((named) => named.case && JSON.stringify(named.case) === text);
};
