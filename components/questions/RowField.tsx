'use client';
import type { ChangeEvent } from 'react';
import { readField } from '@/lib/form/coded';
import { type Entry, emptyEntry } from '@/lib/form/raw';
import type { FieldWords } from '@/lib/words/fact-words';
import { optionWord } from '@/lib/words/option';
import type { FieldSpec } from '@/rules/facts/kinds';
import { Text } from '../ui/Text';
import { useWords } from '../ui/Words';
import { DayFields } from './DayFields';
import type { FieldsProps } from './kinds';
import { MoneyFields } from './MoneyFields';
import { fieldLook, Labelled } from './parts';

interface Props extends Omit<FieldsProps, 'part'> {
  readonly spec: FieldSpec;
  readonly words: FieldWords;
  readonly entry: Entry | undefined;
  readonly onEntry: (entry: Entry) => void;
}

/** One field of a row. `wrong`: something in the list is; this field is marked only if it is the one. */
export function RowField({ id, spec, words, step, wrong, describedBy, entry = emptyEntry, onEntry }: Props) {
  const { common } = useWords();
  const isWrong = wrong && readField(spec, entry).is === 'wrong';
  const part = (name: keyof Entry) => ({
    value: entry[name],
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      onEntry({ ...entry, [name]: target.value }),
  });
  const shared = {
    id,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': isWrong ? describedBy : undefined,
  };
  switch (spec.kind) {
    case 'choice':
      return (
        <Labelled label={words.label} htmlFor={id}>
          <select {...shared} className={`${fieldLook} w-full max-w-xl`} {...part('value')}>
            <option value="">{step.rowChoose}</option>
            {(spec.options ?? []).map((option) => (
              <option key={option} value={option}>
                {optionWord(common, words, option)}
              </option>
            ))}
          </select>
        </Labelled>
      );
    case 'number':
      return (
        <Labelled label={words.label} htmlFor={id}>
          <input
            {...shared}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={9}
            className={`${fieldLook} w-32`}
            {...part('value')}
          />
        </Labelled>
      );
    default: {
      const Fields = spec.kind === 'day' ? DayFields : MoneyFields;
      return (
        <fieldset className="min-w-0">
          <legend className="mb-1 font-medium">
            <Text>{words.label}</Text>
          </legend>
          <Fields id={id} step={step} wrong={isWrong} describedBy={shared['aria-describedby']} part={part} />
        </fieldset>
      );
    }
  }
}
