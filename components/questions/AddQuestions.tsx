'use client';
import { useEffect, useRef } from 'react';
import type { FactId } from '@/rules/facts';
import { Button } from '../ui/Button';
import { Details } from '../ui/Details';
import type { StepWords } from './StepForm';

interface Props {
  readonly ids: readonly FactId[];
  readonly words: StepWords;
  readonly add: (id: FactId) => void;
}

/** Rare circumstances that the wizard does not ask by itself. What is added takes the focus. */
export function AddQuestions({ ids, words, add }: Props) {
  const goTo = useRef<FactId | null>(null);
  useEffect(() => {
    const question = goTo.current && document.getElementById(goTo.current);
    if (!question) return;
    goTo.current = null;
    question.focus({ preventScroll: true });
    question.scrollIntoView({ block: 'start' });
  });
  if (ids.length === 0) return null;
  return (
    <div className="mt-12">
      <Details summary={words.step.addTitle}>
        <p className="mb-3">{words.step.addSays}</p>
        <ul className="flex flex-wrap gap-3">
          {ids.map((id) => (
            <li key={id}>
              <Button
                look="secondary"
                onClick={() => {
                  goTo.current = id;
                  add(id);
                }}
              >
                {words.facts[id]?.short ?? id}
              </Button>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
