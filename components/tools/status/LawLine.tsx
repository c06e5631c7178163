import { fill } from '@/lib/words/fill';
import type { SourceRef } from '@/rules/provision';
import type { OutsideSource } from '@/rules/supplier-status/register-words';
import { citedLaw } from '@/rules/supplier-status/sources';
import { Text } from '../../ui/Text';
import type { StatusWords } from './kinds';

interface Props {
  readonly sources?: readonly SourceRef[];
  readonly outside?: readonly OutsideSource[];
  readonly words: StatusWords;
}

/** The law behind a statement, one line an article; without any it is a note from practice, and says so. */
export function LawLine({ sources = [], outside = [], words }: Props) {
  const lines = [
    ...sources.flatMap((ref) => {
      const cited = citedLaw(ref);
      if (!cited) return [];
      const { en, zh } = cited.instrument;
      return [fill(words.law, { law: `${en} 《${zh}》`, article: cited.article })];
    }),
    ...outside.map(({ law, articles }) =>
      fill(articles ? words.law : words.lawWhole, { law: words.outsideLaws[law], article: articles ?? '' }),
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
