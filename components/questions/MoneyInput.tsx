'use client';
import type { InputProps } from './kinds';
import { MoneyFields } from './MoneyFields';
import { NotSureBox, usePart } from './NotSureBox';

/** A sum of money. */
export function MoneyInput({ words, ...props }: InputProps) {
  const part = usePart(props.id);
  return (
    <>
      <p className="mb-2 text-muted">{props.step.amountExample}</p>
      <MoneyFields {...props} part={part} />
      <NotSureBox id={props.id} words={words} />
    </>
  );
}
