'use client';
import { useFormContext } from 'react-hook-form';
import { fieldOf, type RawAnswers } from '@/lib/form/raw';
import { specOf } from '@/rules/facts';
import { evidenceElements } from '@/rules/facts/evidence';
import { Text } from '../ui/Text';
import type { InputProps } from './kinds';
import { NotSureBox } from './NotSureBox';
import { Tick } from './parts';

/** The lines to show: for the elements to prove, those of this kind of dispute; else all. */
function useItems(id: InputProps['id']): readonly string[] {
  const { watch } = useFormContext<RawAnswers>();
  const items = specOf(id).options ?? [];
  if (id !== 'evidence.elements') return items;
  const dispute = watch(`${fieldOf('dispute.kind')}.value`);
  const needed: { readonly [dispute: string]: readonly string[] } = evidenceElements;
  return needed[dispute ?? ''] ?? items;
}

/** Several lines with the same radios. */
export function LevelsInput({ id, words, step }: InputProps) {
  const { register, setValue } = useFormContext<RawAnswers>();
  const field = fieldOf(id);
  const onChange = () => setValue(`${field}.notSure`, false);
  return (
    <>
      <p className="mb-3 text-muted">{step.levelsHint}</p>
      <div className="space-y-4">
        {useItems(id).map((item) => (
          <fieldset key={item} className="min-w-0">
            <legend className="mb-1.5 font-medium">
              <Text>{words.options?.[item] ?? item}</Text>
            </legend>
            <div className="grid gap-2 sm:auto-cols-fr sm:grid-flow-col">
              {(specOf(id).levels ?? []).map((level) => (
                <Tick
                  key={level}
                  type="radio"
                  value={level}
                  label={words.levels?.[level] ?? level}
                  {...register(`${field}.levels.${item}`, { onChange })}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <NotSureBox id={id} words={words} />
    </>
  );
}
