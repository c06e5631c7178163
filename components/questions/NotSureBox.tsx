'use client';
import { useFormContext } from 'react-hook-form';
import { emptyRaw, fieldOf, type RawAnswers } from '@/lib/form/raw';
import { type FactId, specOf } from '@/rules/facts';
import { useWords } from '../ui/Words';
import { Or, Tick } from './parts';

/** "I am not sure" under fields that are no radios: ticking it empties them. */
export function NotSureBox({ id }: { readonly id: FactId }) {
  const { common } = useWords();
  const { register, setValue } = useFormContext<RawAnswers>();
  const field = fieldOf(id);
  if (!specOf(id).notSure) return null;
  const box = register(`${field}.notSure`, {
    onChange: ({ target }: { target: HTMLInputElement }) => {
      if (target.checked) setValue(field, { ...emptyRaw(id), notSure: true });
    },
  });
  return (
    <>
      <Or />
      <Tick type="checkbox" label={common.notSure} {...box} />
    </>
  );
}

/** Registers a part of a field; entering something takes the tick off "I am not sure". */
export function usePart(id: FactId) {
  const { register, setValue, getValues } = useFormContext<RawAnswers>();
  const field = fieldOf(id);
  return (part: 'value' | 'day' | 'month' | 'year' | 'amount' | 'currency') =>
    register(`${field}.${part}`, {
      onChange: ({ target }: { target: HTMLInputElement }) => {
        if (target.value !== '' && getValues(`${field}.notSure`)) setValue(`${field}.notSure`, false);
      },
    });
}
