'use client';
import { useFormContext } from 'react-hook-form';
import { fieldOf, type RawAnswers } from '@/lib/form/raw';
import { optionWord } from '@/lib/words/option';
import { NOT_SURE, specOf } from '@/rules/facts';
import { useWords } from '../ui/Words';
import type { InputProps } from './kinds';
import { Or, Tick } from './parts';

/** Radios: one of several options. Short pairs stand side by side. */
export function ChoiceInput({ id, words }: InputProps) {
  const { common } = useWords();
  const { register } = useFormContext<RawAnswers>();
  const { options = [], notSure } = specOf(id);
  const name = `${fieldOf(id)}.value` as const;
  const isPair = options.length === 2 && options.every((option) => optionWord(common, words, option).length < 16);
  return (
    <>
      <div className={`grid gap-2 ${isPair ? 'grid-cols-2' : ''}`}>
        {options.map((option) => (
          <Tick
            key={option}
            type="radio"
            value={option}
            label={optionWord(common, words, option)}
            {...register(name)}
          />
        ))}
      </div>
      {notSure && (
        <>
          <Or />
          <Tick type="radio" value={NOT_SURE} label={common.notSure} {...register(name)} />
        </>
      )}
    </>
  );
}
