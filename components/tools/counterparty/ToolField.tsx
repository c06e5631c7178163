'use client';
import { type KeyboardEvent, useId } from 'react';
import { fieldLook } from '../../questions/parts';
import { Text } from '../../ui/Text';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeep?: () => void;
  readonly onCheck: () => void;
  /** Codes are read from left to right in every language; a name has the direction of its letters. */
  readonly code?: boolean;
  readonly wrong?: boolean;
}

/** A field that takes a whole pasted page; Enter checks and sends no form. */
export function ToolField({ label, hint, value, onChange, onKeep, onCheck, code = false, wrong = false }: Props) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onKeep?.();
    onCheck();
  };
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        <Text>{label}</Text>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-muted">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        rows={2}
        dir={code ? 'ltr' : 'auto'}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={hint ? `${id}-hint` : undefined}
        aria-invalid={wrong || undefined}
        className={`${fieldLook} w-full ${code ? 'font-mono' : ''}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => onKeep?.()}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
