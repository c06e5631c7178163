'use client';
import { placeList } from '@/lib/words/article';
import { fill } from '@/lib/words/fill';
import { jointsOf } from '@/lib/words/join';
import { bookTitle } from '@/lib/words/name';
import { citedIn } from '@/rules/evidence/sources';
import type { Certainty, Instrument, SourceRef } from '@/rules/provision';
import { Chinese } from '../../ui/Chinese';
import { useWords } from '../../ui/Words';
import type { EvidenceWords } from './kinds';

const looks: { readonly [certainty in Certainty]: string } = {
  settled: 'border-green text-green bg-green-soft',
  probable: 'border-accent text-accent bg-accent-soft',
  contested: 'border-seal text-seal bg-seal-soft',
  unverified: 'border-amber text-amber bg-amber-soft',
  'our-estimate': 'border-edge text-muted bg-surface',
};

/** How firm a statement is. */
export function Firmness({ certainty, words }: { readonly certainty: Certainty; readonly words: EvidenceWords }) {
  return (
    <span
      className={`inline-block rounded-full border px-2.5 text-sm font-medium whitespace-nowrap ${looks[certainty]}`}
    >
      {words.certainty[certainty]}
    </span>
  );
}

/** Articles by their instrument, in the order in which the instruments are first named. */
function byInstrument(sources: readonly SourceRef[]) {
  const groups = new Map<Instrument, SourceRef[]>();
  for (const ref of sources) {
    const article = citedIn(ref)?.article;
    if (!article) continue;
    groups.set(article.instrument, [...(groups.get(article.instrument) ?? []), ref]);
  }
  return [...groups];
}

interface Props {
  readonly sources: readonly SourceRef[];
  readonly words: EvidenceWords;
}

/** The law behind a statement on evidence: title in Chinese and articles. */
export function SourceLine({ sources, words }: Props) {
  const { locale } = useWords();
  const joints = jointsOf(locale);
  const notes = sources.flatMap((ref) => citedIn(ref)?.note ?? []);
  if (sources.length === 0) return null;
  return (
    <ul data-run className="text-sm text-muted">
      {byInstrument(sources).map(([{ key, zh, link }, places]) => (
        <li key={key}>
          {link ? (
            <a href={link} rel="noreferrer" className="text-accent underline underline-offset-4">
              <Chinese>{bookTitle(zh)}</Chinese>
            </a>
          ) : (
            <Chinese>{bookTitle(zh)}</Chinese>
          )}
          {joints.space}
          {fill(places.length === 1 ? words.article : words.articles, { article: placeList(locale, places) })}
        </li>
      ))}
      {notes.map(({ zh }) => (
        <li key={zh}>
          {words.note}
          {joints.colon}
          <Chinese>{zh}</Chinese>
        </li>
      ))}
    </ul>
  );
}
