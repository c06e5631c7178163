'use client';
import { specOf } from '@/rules/facts';
import type { InputProps } from './kinds';
import { NotSureBox, usePart } from './NotSureBox';
import { fieldLook, Labelled } from './parts';

/** A whole number, or a code of four digits. */
export function FiguresInput({ id, words, step, wrong, describedBy }: InputProps) {
  const part = usePart(id);
  const isCode = specOf(id).kind === 'code';
  return (
    <>
      <Labelled label={isCode ? step.code : step.number} htmlFor={`${id}-field`}>
        <input
          id={`${id}-field`}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={isCode ? 4 : 9}
          aria-invalid={wrong || undefined}
          aria-describedby={describedBy}
          className={`${fieldLook} w-32`}
          {...part('value')}
        />
      </Labelled>
      <NotSureBox id={id} words={words} />
    </>
  );
}
