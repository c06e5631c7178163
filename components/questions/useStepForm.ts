'use client';
import { startTransition, useEffect, useReducer, useState } from 'react';
import { type Resolver, useForm } from 'react-hook-form';
import { caseStore } from '@/lib/case/use-case';
import { readAnswer, wantsAnswer } from '@/lib/form/coded';
import { type ErrorKey, factOfField, fieldOf, type RawAnswers, rawOf } from '@/lib/form/raw';
import { type Act, afterAct, atFirst, inShownOrder, type Shown, wantedOf, withAnswer } from '@/lib/form/shown';
import { type FactId, type Facts, factIds, specOf } from '@/rules/facts';
import type { Step } from '@/rules/facts/kinds';
import { raisable } from '@/rules/raised';
import { afterPaint } from '../ui/draw';

export type Problem = ErrorKey | 'empty';

export interface StepCase {
  readonly step: Step;
  readonly asOf: string;
  /** The answers with which the form begins. */
  readonly begunWith: Facts;
  /** The questions of a case without an answer. */
  readonly empty: readonly FactId[];
}

/**
 * One step as a form. Every complete answer goes into the case at once, so that Back, Forward and a reload find it. What
 * it means for the other questions is worked out after the answer is seen on screen. Nothing is judged before Continue.
 * (A message that goes away while a field loses the focus would move the page under the mouse, and the click would be
 * lost.)
 */
export function useStepForm({ step, asOf, begunWith, empty }: StepCase, named: FactId | undefined) {
  const [shown, act] = useReducer(
    (before: Shown, next: Act) => afterAct(step, asOf, before, next),
    begunWith,
    (facts) => atFirst(facts, Object.keys(facts).length === 0 ? empty : wantedOf(step, facts, asOf)),
  );
  const [attempt, setAttempt] = useState(0);
  const [problems, setProblems] = useState<ReadonlyMap<FactId, Problem>>(new Map());

  // A question that a link names is shown even if its answer decides nothing with the others, or was never asked.
  useEffect(() => {
    if (named) act({ is: 'name', id: named });
  }, [named]);

  const ids = factIds.filter((id) => specOf(id).step === step);
  /** Judges the questions that matter to what is entered now, and those added; an added one may stay empty. */
  const resolver: Resolver<RawAnswers> = (values) => {
    const read = (id: FactId) => readAnswer(id, values[fieldOf(id)]);
    const facts = ids.reduce((sheet, id) => withAnswer(sheet, id, read(id).value), shown.facts);
    const wanted = wantedOf(step, facts, asOf);
    const errors = Object.fromEntries(
      inShownOrder(shown, [...wanted, ...shown.added]).flatMap((id) => {
        const reading = read(id);
        if (reading.is === 'value' || (reading.is === 'empty' && !(wantsAnswer(id) && wanted.includes(id)))) return [];
        return [[fieldOf(id), { type: reading.is === 'empty' ? 'empty' : reading.why }]];
      }),
    );
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} };
  };

  const form = useForm<RawAnswers>({
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    resolver,
    defaultValues: Object.fromEntries(ids.map((id) => [fieldOf(id), rawOf(id, begunWith)])),
  });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          if (!name) return;
          const id = factOfField(name);
          const { value } = readAnswer(id, values[fieldOf(id)]);
          caseStore.answer(id, value as never);
          afterPaint(() => startTransition(() => act({ is: 'answer', id, value })));
        },
      }),
    [form],
  );

  const submit = (done: () => void) =>
    form.handleSubmit(
      () => {
        setProblems(new Map());
        done();
      },
      (errors) => {
        const found = Object.entries(errors).map(([field, error]) => [factOfField(field), error?.type] as const);
        setProblems(new Map(found as [FactId, Problem][]));
        setAttempt((n) => n + 1);
      },
    );

  const addable = raisable(shown.facts).filter((id) => specOf(id).step === step && !shown.list.includes(id));
  /** Puts a question on screen that only the person can raise. */
  const add = (id: FactId) => act({ is: 'add', id });

  return { form, shown, addable, add, attempt, problems, submit };
}
