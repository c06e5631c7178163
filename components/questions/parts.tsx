'use client';
import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { Text } from '../ui/Text';
import { useWords } from '../ui/Words';

/** The look of every text field and select. */
export const fieldLook =
  'min-h-12 rounded-lg border-2 border-edge bg-surface px-3 py-2 text-ink aria-invalid:border-seal disabled:opacity-70';

type TickProps = InputHTMLAttributes<HTMLInputElement> & {
  readonly label: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
};

/** One radio or checkbox with its whole row as target. */
export function Tick({ label, className = '', ...input }: TickProps) {
  return (
    <label
      className={`flex min-h-12 cursor-pointer items-start gap-3 rounded-lg border-2 border-line bg-surface px-3.5 py-2.5 hover:border-accent has-checked:border-accent has-checked:bg-accent-soft ${className}`}
    >
      <input {...input} className="mt-1 size-5 shrink-0" />
      <span className="min-w-0 wrap-anywhere">{typeof label === 'string' ? <Text>{label}</Text> : label}</span>
    </label>
  );
}

/** The line between the answers and "I am not sure". */
export function Or() {
  const { common } = useWords();
  return <p className="my-2 ps-4 text-muted">{common.or}</p>;
}

interface FieldProps {
  readonly label: string;
  readonly htmlFor: string;
  readonly children: ReactNode;
}

/** A label above its field. */
export function Labelled({ label, htmlFor, children }: FieldProps) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={htmlFor} className="font-medium">
        {label}
      </label>
      {children}
    </div>
  );
}
