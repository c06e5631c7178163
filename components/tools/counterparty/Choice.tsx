'use client';
import { useId } from 'react';
import { Tick } from '../../questions/parts';
import { Text } from '../../ui/Text';

interface Props<O extends string> {
  readonly question: string;
  readonly options: Readonly<Record<O, string>>;
  readonly notSure: string;
  readonly value: O | undefined;
  readonly onChange: (value: O | undefined) => void;
}

/** One question of a tool; not sure is the state in which it starts. */
export function Choice<O extends string>({ question, options, notSure, value, onChange }: Props<O>) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-medium">
        <Text>{question}</Text>
      </legend>
      <div className="space-y-2">
        {(Object.entries(options) as [O, string][]).map(([option, label]) => (
          <Tick
            key={option}
            type="radio"
            name={name}
            label={label}
            checked={value === option}
            onChange={() => onChange(option)}
          />
        ))}
        <Tick
          type="radio"
          name={name}
          label={notSure}
          checked={value === undefined}
          onChange={() => onChange(undefined)}
        />
      </div>
    </fieldset>
  );
}
