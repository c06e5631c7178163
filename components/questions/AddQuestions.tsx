'use client';
import { useEffect, useRef, useState } from 'react';
import { type FactId, type Facts, specOf } from '@/rules/facts';
import type { Step } from '@/rules/facts/kinds';
import { Button } from '../ui/Button';
import { Details } from '../ui/Details';
import type { StepWords } from './StepForm';

interface Props {
  readonly step: Step;
  readonly asOf: string;
  readonly facts: Facts;
  readonly shown: readonly FactId[];
  /** Rare circumstances that can be added now. */
  readonly rare: readonly FactId[];
  readonly words: StepWords;
  readonly add: (id: FactId) => void;
}

/** Questions that would sharpen time limits and liability; worked out when somebody looks. */
function useSharpening({ step, asOf, facts, shown }: Props, open: boolean): readonly FactId[] {
  const [ids, setIds] = useState<readonly FactId[]>([]);
  useEffect(() => {
    if (!open) return;
    let stale = false;
    import('@/rules/sharpening').then(({ sharpening }) => {
      if (!stale) setIds(sharpening(facts, { asOf }).filter((id) => specOf(id).step === step));
    });
    return () => {
      stale = true;
    };
  }, [open, facts, asOf, step]);
  return ids.filter((id) => !shown.includes(id));
}

/** What the wizard does not ask by itself. What is added takes the focus. */
export function AddQuestions(props: Props) {
  const { rare, words, add } = props;
  const [open, setOpen] = useState(false);
  const sharper = useSharpening(props, open).filter((id) => !rare.includes(id));
  const goTo = useRef<FactId | null>(null);
  useEffect(() => {
    const question = goTo.current && document.getElementById(goTo.current);
    if (!question) return;
    goTo.current = null;
    question.focus({ preventScroll: true });
    question.scrollIntoView({ block: 'start' });
  });
  const lists = [
    { title: words.step.addSharper, ids: sharper },
    { title: words.step.addRare, ids: rare },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <div className="mt-12">
      <Details summary={words.step.addTitle} onToggle={setOpen}>
        <p>{lists.length > 0 ? words.step.addSays : words.step.addNone}</p>
        {lists.map(({ title, ids }) => (
          <div key={title} className="mt-3">
            <p className="mb-2 font-medium">{title}</p>
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
          </div>
        ))}
      </Details>
    </div>
  );
}
