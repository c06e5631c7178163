import { articlePlace } from '@/lib/words/article';
import { fill } from '@/lib/words/fill';
import { bothTitles, noteTitle } from '@/lib/words/name';
import { practiceNotes } from '@/rules/law/practice-notes';
import { provisions } from '@/rules/law/provisions';
import { type Provision, provisionIdOf, type SourceRef } from '@/rules/provision';

const articles: { readonly [id: string]: Provision } = provisions;
const notes: { readonly [id: string]: { readonly en: string; readonly zh: string } } = practiceNotes;

/** A source in one line: English and Chinese title with the place inside, or the name of a note. */
export function citation(locale: string, sentence: string, source: SourceRef): string {
  const id = provisionIdOf(source);
  const found = articles[id];
  const note = notes[id];
  if (!found) return note ? noteTitle(locale, note) : source;
  return fill(sentence, { law: bothTitles(locale, found.instrument), article: articlePlace(locale, source) });
}
