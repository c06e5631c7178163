/** Two tabs that worked on one case at the same time: each answer, text, tick and file is merged by itself. */
import { type Case, compact, type FileEntry } from './case';
import { mergeFiles } from './merge-files';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What lies there counts, but for what this tab changed and nobody else did. */
const choose = <T>(seen: T, mine: T, there: T): T => (same(there, seen) ? mine : there);

function mergeKeys<T extends object>(seen: T | undefined, mine: T | undefined, there: T | undefined): T {
  const keys = new Set([...Object.keys(there ?? {}), ...Object.keys(mine ?? {})]) as Set<keyof T>;
  const chosen = [...keys].map((key) => [key, choose(seen?.[key], mine?.[key], there?.[key])] as const);
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined)) as T;
}

const asKeys = (ids: readonly string[] = []): { readonly [id: string]: true } =>
  Object.fromEntries(ids.map((id) => [id, true as const]));

const filesOf = ({ files = [] }: Case): readonly FileEntry[] => files;

/**
 * The case as it lies on the device, with the changes of this tab that could not be written yet. Where another tab
 * changed the same thing meanwhile, its change is the later one and stays.
 *
 * @param seen what lay on the device when this tab last looked
 * @param mine the case as this tab has it
 * @param there what lies on the device now
 */
export function mergeCases(seen: Case, mine: Case, there: Case): Case {
  if (same(seen, mine)) return there;
  const from = choose(seen.from, mine.from, there.from);
  const asOf = choose(seen.asOf, mine.asOf, there.asOf);
  return compact({
    format: 1,
    facts: mergeKeys(seen.facts, mine.facts, there.facts),
    texts: mergeKeys(seen.texts, mine.texts, there.texts),
    provenance: mergeKeys(seen.provenance, mine.provenance, there.provenance),
    ready: Object.keys(mergeKeys(asKeys(seen.ready), asKeys(mine.ready), asKeys(there.ready))),
    files: mergeFiles(filesOf(seen), filesOf(mine), filesOf(there)),
    ...(from && { from }),
    ...(asOf !== undefined && { asOf }),
  });
}
