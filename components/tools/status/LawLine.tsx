'use client';
import { articlePlace, placeList } from '@/lib/words/article';
import { fill } from '@/lib/words/fill';
import { bothTitles } from '@/lib/words/name';
import type { SourceRef } from '@/rules/provision';
import type { OutsideSource } from '@/rules/supplier-status/register-words';
import { citedLaw } from '@/rules/supplier-status/sources';
import { Text } from '../../ui/Text';
import { useWords } from '../../ui/Words';
import type { StatusWords } from './kinds';

interface Props {
  readonly sources?: readonly SourceRef[];
  readonly outside?: readonly OutsideSource[];
  readonly words: StatusWords;
}

/** The law behind a statement, one line a law; without any it is a note from practice, and says so. */
export function LawLine({ sources = [], outside = [], words }: Props) {
  const { locale } = useWords();
  const byLaw = new Map<string, SourceRef[]>();
  for (const ref of sources) {
    const cited = citedLaw(ref);
    if (!cited) continue;
    const law = bothTitles(locale, cited.instrument);
    byLaw.set(law, [...(byLaw.get(law) ?? []), ref]);
  }
  const lines = [
    ...[...byLaw].map(([law, articles]) =>
      fill(articles.length > 1 ? words.laws : words.law, { law, article: placeList(locale, articles) }),
    ),
    ...outside.map(({ law, articles }) =>
      fill(articles?.includes('–') ? words.laws : articles ? words.law : words.lawWhole, {
        law: words.outsideLaws[law],
        article: articles ? articlePlace(locale, `${law}/${articles}`) : '',
      }),
    ),
  ];
  return (
    <ul className="text-sm text-muted">
      {(lines.length > 0 ? lines : [words.practice]).map((line) => (
        <li key={line}>
          <Text>{line}</Text>
        </li>
      ))}
    </ul>
  );
}
