/** The list of files of two tabs that worked on it at the same time. */
import type { FileEntry } from './case';

const keyOf = ({ name, sha256 }: FileEntry): string => `${sha256} ${name}`;
const same = (a: FileEntry | undefined, b: FileEntry | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What this tab added, changed or removed, made to the list as it lies there now. A file is the same by its SHA-256 and
 * name.
 *
 * @param before the list that this tab started from
 * @param after the list as this tab wants it
 * @param there the list as another tab may have left it
 */
export function mergeFiles(
  before: readonly FileEntry[],
  after: readonly FileEntry[],
  there: readonly FileEntry[],
): readonly FileEntry[] {
  const [was, wanted, now] = [before, after, there].map(
    (list) => new Map((list as readonly FileEntry[]).map((file) => [keyOf(file), file])),
  ) as [Map<string, FileEntry>, Map<string, FileEntry>, Map<string, FileEntry>];
  if (JSON.stringify(before) === JSON.stringify(there)) return after;
  const mine = after.flatMap((file) => {
    const key = keyOf(file);
    const untouched = same(was.get(key), file);
    if (!untouched) return [file];
    const theirs = now.get(key);
    return theirs ? [theirs] : [];
  });
  return [...mine, ...there.filter((file) => !wanted.has(keyOf(file)) && !was.has(keyOf(file)))];
}
