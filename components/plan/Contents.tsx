'use client';
import { useEffect, useState } from 'react';
import { Details } from '../ui/Details';
import { usePlan } from './PlanContext';

interface Entry {
  readonly id: string;
  readonly title: string;
}

/** The sections that this plan has, to jump to. Read from the page itself, since a case decides which there are. */
export function Contents() {
  const { words, changes } = usePlan();
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another case or language means other sections
  useEffect(() => {
    const sections = [...document.querySelectorAll('main section[id]')];
    setEntries(
      sections.flatMap(({ id, firstElementChild }) =>
        firstElementChild?.tagName === 'H2' ? [{ id, title: firstElementChild.textContent ?? '' }] : [],
      ),
    );
  }, [words, changes]);
  if (entries.length === 0) return null;
  return (
    <nav aria-label={words.plan.contents} className="mt-4 print:hidden">
      <Details summary={words.plan.contents}>
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
