'use client';
import { DayFields } from './DayFields';
import type { InputProps } from './kinds';
import { NotSureBox, usePart } from './NotSureBox';

/** A day; where the question allows it, also "there is none". */
export function DayInput({ words, ...props }: InputProps) {
  const part = usePart(props.id);
  return (
    <>
      <p className="mb-2 text-muted">{props.step.dayExample}</p>
      <DayFields {...props} part={part} />
      <NotSureBox id={props.id} words={words} />
    </>
  );
}
