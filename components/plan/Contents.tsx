'use client';
import { useState } from 'react';
import { Details } from '../ui/Details';
import { drawAll } from '../ui/draw';
import { usePlan } from './PlanContext';

interface Entry {
  readonly id: string;
  readonly title: string;
}

/** The sections of the page as it stands: a case decides which there are. */
function sectionsOfPage(): readonly Entry[] {
  drawAll();
  return [...document.querySelectorAll('main section[id]')].flatMap(({ id, firstElementChild }) =>
    firstElementChild?.tagName === 'H2' ? [{ id, title: firstElementChild.textContent ?? '' }] : [],
  );
}

/** The sections that this plan has, to jump to. Read when they are asked for. */
export function Contents() {
  const { plan } = usePlan().words;
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  return (
    <nav aria-label={plan.contents} className="mt-4 print:hidden">
      <Details summary={plan.contents} onToggle={(open) => open && setEntries(sectionsOfPage())}>
        <ul className="sm:columns-2">
          {entries.map(({ id, title }) => (
            <li key={id} className="break-inside-avoid">
              <a href={`#${id}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </Details>
    </nav>
  );
}
