'use client';
import { Suspense, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { caseStore, useCase } from '@/lib/case/use-case';
import { fieldOf, type RawAnswers, rawOf } from '@/lib/form/raw';
import { type FactId, type Facts, specOf } from '@/rules/facts';
import { Details } from '../ui/Details';
import { useWords } from '../ui/Words';
import { stepTools, type ToolName, type ToolWords, toolsAt } from './question-tools';
import type { StepWords } from './StepForm';

interface Props {
  readonly id: FactId;
  readonly words: StepWords;
}

/** Takes answers that a tool found into the form of this step, or into the case where they belong to another step. */
function useUse(id: FactId) {
  const { setValue } = useFormContext<RawAnswers>();
  return (answers: Partial<Facts>) => {
    for (const [fact, value] of Object.entries(answers) as [FactId, never][]) {
      if (specOf(fact).step === specOf(id).step) setValue(fieldOf(fact), rawOf(fact, { [fact]: value } as Facts));
      else caseStore.answer(fact, value);
    }
  };
}

interface ToolProps extends Props {
  readonly name: ToolName;
}

/** Only an opened tool follows the case: an answer does not wait for those that nobody looks at. */
function OpenTool({ id, name, words }: ToolProps) {
  const { common } = useWords();
  const { case: held } = useCase();
  const onUse = useUse(id);
  const InStep = stepTools[name];
  return (
    <Suspense fallback={<p>{common.loading}</p>}>
      <InStep id={id} words={words.tools as ToolWords} facts={held.facts} onUse={onUse} />
    </Suspense>
  );
}

function Tool(props: ToolProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Details summary={props.words.step.tools[props.name]} onToggle={(open) => setOpened((before) => before || open)}>
      {opened && <OpenTool {...props} />}
    </Details>
  );
}

/** The tools that help to answer this question. */
export function QuestionTools({ id, words }: Props) {
  return toolsAt[id]?.map((name) => <Tool key={name} id={id} name={name} words={words} />) ?? null;
}
