'use client';
import { useFormContext } from 'react-hook-form';
import { fieldOf, type RawAnswers } from '@/lib/form/raw';
import { optionWord } from '@/lib/words/option';
import { NOT_SURE, specOf } from '@/rules/facts';
import { useWords } from '../ui/Words';
import type { InputProps } from './kinds';
import { Or, Tick } from './parts';

/** An option that stands alone: ticking it clears the others, ticking another clears it. */
const standsAlone = (option: string) => option === 'none' || option === NOT_SURE;

/** Checkboxes: any of several options. */
export function ChoicesInput({ id, words, step }: InputProps) {
  const { common } = useWords();
  const { register, setValue, getValues } = useFormContext<RawAnswers>();
  const { options = [], notSure } = specOf(id);
  const name = `${fieldOf(id)}.values` as const;
  const box = register(name, {
    onChange: ({ target }: { target: HTMLInputElement }) => {
      if (!target.checked) return;
      const kept = getValues(name).filter((option) =>
        standsAlone(target.value) ? option === target.value : !standsAlone(option),
      );
      setValue(name, kept);
    },
  });
  return (
    <>
      <p className="mb-2 text-muted">{step.manyHint}</p>
      <div className="grid gap-2">
        {options.map((option) => (
          <Tick key={option} type="checkbox" value={option} label={optionWord(common, words, option)} {...box} />
        ))}
      </div>
      {notSure && (
        <>
          <Or />
          <Tick type="checkbox" value={NOT_SURE} label={common.notSure} {...box} />
        </>
      )}
    </>
  );
}
