'use client';
import { useFormContext } from 'react-hook-form';
import { type Entry, emptyRaw, fieldOf, type RawAnswers } from '@/lib/form/raw';
import { type FactId, specOf } from '@/rules/facts';
import { useWords } from '../ui/Words';
import type { InputProps } from './kinds';
import { Or, Tick } from './parts';

type Box = 'none' | 'notSure';
const boxes: readonly Box[] = ['none', 'notSure'];

/** "There is none" and "I am not sure" under fields that are no radios: ticking one empties them. */
export function NotSureBox({ id, words }: Pick<InputProps, 'id' | 'words'>) {
  const { common } = useWords();
  const { register, setValue } = useFormContext<RawAnswers>();
  const field = fieldOf(id);
  const labels = { none: words.options?.none ?? common.thereIsNone, notSure: common.notSure };
  const offered = boxes.filter((box) => specOf(id)[box]);
  if (offered.length === 0) return null;
  return (
    <>
      <Or />
      <div className="grid gap-2">
        {offered.map((box) => (
          <Tick
            key={box}
            type="checkbox"
            label={labels[box]}
            {...register(`${field}.${box}`, {
              onChange: ({ target }: { target: HTMLInputElement }) => {
                if (target.checked) setValue(field, { ...emptyRaw(id), [box]: true });
              },
            })}
          />
        ))}
      </div>
    </>
  );
}

/** Registers a part of a field; entering something takes the ticks off the boxes below. */
export function usePart(id: FactId) {
  const { register, setValue, getValues } = useFormContext<RawAnswers>();
  const field = fieldOf(id);
  return (part: keyof Entry) =>
    register(`${field}.${part}`, {
      onChange: ({ target }: { target: HTMLInputElement }) => {
        if (target.value === '') return;
        for (const box of boxes) if (getValues(`${field}.${box}`)) setValue(`${field}.${box}`, false);
      },
    });
}
