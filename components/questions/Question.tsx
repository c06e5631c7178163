'use client';
import { memo, type ReactNode } from 'react';
import { type FactId, specOf } from '@/rules/facts';
import type { Kind } from '@/rules/facts/kinds';
import { Details } from '../ui/Details';
import { Text } from '../ui/Text';
import { ChoiceInput } from './ChoiceInput';
import { ChoicesInput } from './ChoicesInput';
import { CountryInput } from './CountryInput';
import { DayInput } from './DayInput';
import { FiguresInput } from './FiguresInput';
import type { InputProps } from './kinds';
import { LevelsInput } from './LevelsInput';
import { MoneyInput } from './MoneyInput';
import { PlaceInput } from './PlaceInput';
import { QuestionTools } from './QuestionTools';
import { RecordsInput } from './RecordsInput';
import type { StepWords } from './StepForm';

const inputs: { readonly [kind in Kind]: (props: InputProps) => ReactNode } = {
  choice: ChoiceInput,
  choices: ChoicesInput,
  levels: LevelsInput,
  place: PlaceInput,
  country: CountryInput,
  day: DayInput,
  money: MoneyInput,
  number: FiguresInput,
  code: FiguresInput,
  records: RecordsInput,
};

interface Props {
  readonly id: FactId;
  readonly words: StepWords;
  readonly errorPrefix: string;
  readonly message: string | undefined;
  readonly answered: boolean;
  /** The answer stays on screen but decides nothing any more. */
  readonly idle: boolean;
}

/** One question: what is asked, why, how to find out, then the inputs and what helps to answer. */
export const Question = memo(function Question({ id, words, errorPrefix, message, answered, idle }: Props) {
  const { step } = words;
  const asked = words.facts[id] ?? { question: id, short: id, why: '', find: '' };
  const Input = inputs[specOf(id).kind];
  const ids = [asked.hint && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const rail = message ? 'border-seal' : answered ? 'border-accent' : 'border-line';
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={ids} className={`min-w-0 border-s-4 ps-4 sm:ps-6 ${rail}`}>
      <legend className="float-start w-full">
        <h2 className="font-serif text-xl leading-snug font-semibold sm:text-2xl">
          <Text>{asked.question}</Text>
        </h2>
      </legend>
      <div className="clear-both pt-1">
        {asked.hint && (
          <p id={`${id}-hint`} className="text-muted">
            <Text>{asked.hint}</Text>
          </p>
        )}
        <div className="my-1 sm:flex sm:flex-wrap sm:gap-x-8 *:open:basis-full">
          <Details summary={step.why}>
            <Text>{asked.why}</Text>
          </Details>
          <Details summary={step.find}>
            <Text>{asked.find}</Text>
          </Details>
        </div>
        {idle && <p className="mb-2 text-muted">{step.settled}</p>}
        {message && (
          <p id={`${id}-error`} className="mb-2 font-semibold text-seal">
            <span className="sr-only">{errorPrefix}</span>
            {message}
          </p>
        )}
        <Input id={id} words={asked} step={step} wrong={message !== undefined} describedBy={ids} />
        <QuestionTools id={id} words={words} />
      </div>
    </fieldset>
  );
});
