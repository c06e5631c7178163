/** The list of files as the person keeps it: names made fit to show, no contents twice, one order for every paper. */
import { facts } from '../../rules/facts';
import {
  type EvidenceElement,
  FILE_NAME_LIMIT,
  FILE_NOTE_LIMIT,
  type FileEntry,
  MOST_FILES,
  tidyText,
} from '../case/case';

export interface FitName {
  /** Empty if nothing of the name can be shown. */
  readonly name: string;
  /** The name was longer than a case can hold. The ending behind the last full stop stays. */
  readonly cut: boolean;
}

/** A file name in one line, without control characters, at most 255 characters long. */
export function fitName(given: string): FitName {
  const whole = tidyText(given.replace(/\s+/g, ' '), Number.POSITIVE_INFINITY);
  if (whole.length <= FILE_NAME_LIMIT) return { name: whole, cut: false };
  const ending = /\.[^. ]{1,10}$/.exec(whole)?.[0] ?? '';
  return { name: `${tidyText(whole, FILE_NAME_LIMIT - 1 - ending.length)}…${ending}`, cut: true };
}

export type Added =
  | { readonly outcome: 'added'; readonly files: readonly FileEntry[] }
  /** The same contents are there already, under this name. */
  | { readonly outcome: 'double'; readonly name: string }
  | { readonly outcome: 'full' };

/** Adds a file unless its contents are in the list or the list is full. */
export function addFile(files: readonly FileEntry[], entry: FileEntry): Added {
  const same = files.find((file) => file.sha256 === entry.sha256 && file.size === entry.size);
  if (same) return { outcome: 'double', name: same.name };
  return files.length >= MOST_FILES ? { outcome: 'full' } : { outcome: 'added', files: [...files, entry] };
}

/** Puts all of `more` behind `files` that fit and are not there yet. */
export function joinLists(files: readonly FileEntry[], more: readonly FileEntry[]): readonly FileEntry[] {
  return more.reduce((list, entry) => {
    const added = addFile(list, entry);
    return added.outcome === 'added' ? added.files : list;
  }, files);
}

/** The file with another fact to prove or note; an empty text takes it back. */
export function edited(file: FileEntry, change: { readonly element?: string; readonly note?: string }): FileEntry {
  const { element: fact = '', note: said = '', ...rest } = file;
  const element = change.element ?? fact;
  const note = tidyText(change.note ?? said, FILE_NOTE_LIMIT);
  return { ...rest, ...(element && { element: element as EvidenceElement }), ...(note && { note }) };
}

export type NumberedFile = FileEntry & { readonly no: number };

const order: readonly (string | undefined)[] = [...facts['evidence.elements'].options, undefined];

/**
 * The files in classes by the fact to prove, numbered one by one (Evidence Provisions, article 19(1)). Files without a
 * fact stand last. The number is the same in every paper made from the same list.
 */
export const numbered = (files: readonly FileEntry[]): readonly NumberedFile[] =>
  order
    .flatMap((element) => files.filter((file) => file.element === element))
    .map((file, index) => ({ ...file, no: index + 1 }));
