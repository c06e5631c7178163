/** A part of the plan as the page shows it, as plain text: HTML without tags. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PlanProvider } from '@/components/plan/PlanContext';
import { useFigureDesk } from '@/components/plan/useFigureDesk';
import { Words } from '@/components/ui/Words';
import { waysToFind } from '@/lib/words/told-facts';
import { getWords } from '@/lib/words/words';
import type { Facts } from '@/rules/facts';

function Plan({ facts, children }: { readonly facts: Facts; readonly children: ReactElement }) {
  const words = getWords('en');
  const { common, plan, step } = words.pages;
  const desk = useFigureDesk();
  const held = { format: 1, facts } as const;
  return (
    <Words locale="en" common={common} places={words.places}>
      <PlanProvider value={{ words: { ...words, ways: waysToFind(words.facts), plan, step }, held, desk }}>
        {children}
      </PlanProvider>
    </Words>
  );
}

export const shown = (part: ReactElement, facts: Facts): string =>
  renderToStaticMarkup(<Plan facts={facts}>{part}</Plan>)
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
