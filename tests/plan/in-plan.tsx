/** A part of the plan as the page shows it, as plain text: HTML without tags. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PlanProvider } from '@/components/plan/PlanContext';
import { useFigureDesk } from '@/components/plan/useFigureDesk';
import { Words } from '@/components/ui/Words';
import { waysToFind } from '@/lib/words/told-facts';
import { getWords } from '@/lib/words/words';
import type { Facts } from '@/rules/facts';

interface Props {
  readonly facts: Facts;
  readonly locale: string;
  readonly children: ReactElement;
}

function Plan({ facts, locale, children }: Props) {
  const words = getWords(locale);
  const { common, plan, step } = words.pages;
  const desk = useFigureDesk();
  const held = { format: 1, facts } as const;
  return (
    <Words locale={locale} common={common} places={words.places}>
      <PlanProvider
        first={{ words: { ...words, plan }, held, desk }}
        rest={{ ...words, ways: waysToFind(words.facts), step }}
      >
        {children}
      </PlanProvider>
    </Words>
  );
}

/** With its tags. */
export const drawn = (part: ReactElement, facts: Facts, locale = 'en'): string =>
  renderToStaticMarkup(
    <Plan facts={facts} locale={locale}>
      {part}
    </Plan>,
  );

export const shown = (part: ReactElement, facts: Facts, locale = 'en'): string =>
  drawn(part, facts, locale)
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
