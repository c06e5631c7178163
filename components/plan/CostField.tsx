'use client';
import { useId } from 'react';
import { fieldLook } from '../questions/parts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly wrong: string | undefined;
  readonly onChange: (text: string) => void;
}

/** A figure or rate to change, with its error below it. */
export function CostField({ label, value, wrong, onChange }: Props) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {wrong && (
        <p id={`${id}-wrong`} className="font-semibold text-seal">
          {wrong}
        </p>
      )}
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={18}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong && `${id}-wrong`}
        className={`${fieldLook} w-40`}
      />
    </div>
  );
}
