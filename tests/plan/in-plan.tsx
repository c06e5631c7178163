/** A part of the plan as the page shows it, as plain text: HTML without tags. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PlanProvider } from '@/components/plan/PlanContext';
import { useFigureDesk } from '@/components/plan/useFigureDesk';
import { Words } from '@/components/ui/Words';
import { firstWords, restWords } from '@/lib/words/plan-words';
import { getWords } from '@/lib/words/words';
import type { Facts } from '@/rules/facts';

interface Props {
  readonly facts: Facts;
  readonly locale: string;
  readonly children: ReactElement;
}

function Plan({ facts, locale, children }: Props) {
  const words = getWords(locale);
  const desk = useFigureDesk();
  const held = { format: 1, facts } as const;
  return (
    <Words locale={locale} common={words.pages.common} places={words.places}>
      <PlanProvider first={{ words: firstWords(locale), held, desk }} rest={restWords(locale)}>
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
    // Holds a day together.
    .replaceAll('\u2060', '')
    .replace(/\s+/g, ' ');
