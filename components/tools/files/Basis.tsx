import { articlePlace } from '@/lib/words/article';
import { fill } from '@/lib/words/fill';
import { inBrackets } from '@/lib/words/join';
import { bothTitles } from '@/lib/words/name';
import type { Words } from '@/lib/words/words';
import type { Certainty, Instrument } from '@/rules/provision';
import { Text } from '../../ui/Text';

export interface BasisItem {
  readonly text: string;
  readonly certainty?: Certainty;
  readonly sources?: readonly { readonly instrument: Instrument; readonly article: string }[];
}

interface Props {
  readonly items: readonly BasisItem[];
  readonly locale: string;
  readonly certainty: Words['pages']['plan']['certainty'];
  /** `{title}, Article {article}`. */
  readonly source: string;
}

/** Sentences with how firm each is and the law behind it. */
export function Basis({ locale, items, certainty: names, source }: Props) {
  return (
    <ul className="list-disc space-y-3 ps-5">
      {items.map(({ text, certainty, sources = [] }) => (
        <li key={text}>
          <Text>{text}</Text>
          {certainty && <span className="text-muted">{inBrackets(locale, names[certainty])}</span>}
          {sources.map(({ instrument, article }) => (
            <p key={`${instrument.key}/${article}`} className="text-sm text-muted">
              <Text>
                {fill(source, {
                  title: bothTitles(locale, instrument),
                  article: articlePlace(locale, `${instrument.key}/${article}`),
                })}
              </Text>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
