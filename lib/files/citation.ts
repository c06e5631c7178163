/** The law behind a sentence as plain text, for files without links: one line an instrument or practice note. */

import { type PracticeNote, practiceNotes } from '../../rules/law/practice-notes';
import { provisions } from '../../rules/law/provisions';
import { type Provision, provisionIdOf, type SourceRef } from '../../rules/provision';
import { placeList } from '../words/article';
import { fill } from '../words/fill';
import { jointsOf } from '../words/join';
import { bookTitle, noteTitle } from '../words/name';

const articles: { readonly [id: string]: Provision } = provisions;
const notes: { readonly [id: string]: PracticeNote } = practiceNotes;

export interface CitationWords {
  /** `Article {article}`. */
  readonly article: string;
  /** `Articles {article}`. */
  readonly articles: string;
  /** `Practice note: {note}`. */
  readonly note: string;
}

/**
 * Sources in the order in which their instruments are first named, each with title, Chinese title, number and articles.
 * A note that is named but not yet described shows its id.
 */
export function citations(sources: readonly SourceRef[], words: CitationWords, locale: string): readonly string[] {
  const joints = jointsOf(locale);
  const places = new Map<string, SourceRef[]>();
  for (const source of new Set(sources)) {
    const id = provisionIdOf(source);
    const instrument = articles[id]?.instrument;
    if (instrument) {
      const { en, zh, number } = instrument;
      const title = [locale === 'zh' ? null : en, bookTitle(zh), number]
        .filter((part) => part !== null)
        .join(joints.space);
      places.set(title, [...(places.get(title) ?? []), source]);
      continue;
    }
    const note = notes[id];
    places.set(fill(words.note, { note: note ? noteTitle(locale, note) : id.replace(/^note\//, '') }), []);
  }
  return [...places].map(([title, named]) => {
    if (named.length === 0) return title;
    const form = named.length === 1 ? words.article : words.articles;
    return `${title}${joints.cite}${fill(form, { article: placeList(locale, named) })}`;
  });
}
