/** The laws and the notes as the pages list them: one page a law, one for all notes. */
import { type PracticeNote, practiceNotes } from '@/rules/law/practice-notes';
import { provisions } from '@/rules/law/provisions';
import type { Instrument, Provision } from '@/rules/provision';
import { lawPageOf } from './address';

export interface Law {
  /** The last part of its address. */
  readonly page: string;
  readonly instrument: Instrument;
  readonly provisions: readonly Provision[];
}

/** The page of all practice notes. */
export const NOTES_PAGE = 'notes';

/** Every law that a rule names, in the order of the list of provisions. */
export const laws: readonly Law[] = (() => {
  const byKey = new Map<string, Provision[]>();
  for (const provision of Object.values<Provision>(provisions)) {
    const { key } = provision.instrument;
    byKey.set(key, [...(byKey.get(key) ?? []), provision]);
  }
  return [...byKey].flatMap(([key, own]) =>
    own[0] ? [{ page: lawPageOf(key), instrument: own[0].instrument, provisions: own }] : [],
  );
})();

export const notes: readonly (readonly [string, PracticeNote])[] = Object.entries<PracticeNote>(practiceNotes);
