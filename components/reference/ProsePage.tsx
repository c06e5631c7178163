import type { ReactNode } from 'react';
import { pathTo } from '@/lib/paths';
import type { Prose } from '@/lib/words/en/about';
import { fill } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { Page } from '../ui/Page';
import { Section } from '../ui/Section';
import { Text } from '../ui/Text';

interface Props {
  readonly prose: Prose;
  readonly locale: string;
  readonly words: Words;
  /** What stands in the braces of the sentences. */
  readonly values?: { readonly [name: string]: string | number };
  readonly children?: ReactNode;
}

/** A page of titled paragraphs and lists. */
export function ProsePage({ prose, locale, words, values = {}, children }: Props) {
  return (
    <Page title={prose.title} back={{ href: pathTo(locale), text: words.pages.step.backToStart }}>
      {prose.sections.map(({ title, text = [], list = [] }) => (
        <Section key={title} title={title}>
          <div className="space-y-2">
            {text.map((sentence) => (
              <p key={sentence}>
                <Text>{fill(sentence, values)}</Text>
              </p>
            ))}
            {list.length > 0 && (
              <ul className="list-disc space-y-1 ps-6">
                {list.map((item) => (
                  <li key={item}>
                    <Text>{fill(item, values)}</Text>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </Section>
      ))}
      {children}
    </Page>
  );
}
