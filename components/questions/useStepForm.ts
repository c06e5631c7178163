'use client';
import { useEffect, useState } from 'react';
import { type Resolver, useForm } from 'react-hook-form';
import { useCase } from '@/lib/case/use-case';
import { readAnswer, wantsAnswer } from '@/lib/form/coded';
import { inOrder, nextOrder } from '@/lib/form/order';
import { type ErrorKey, factOfField, fieldOf, type RawAnswers, rawOf } from '@/lib/form/raw';
import { type FactId, type Facts, factIds, specOf } from '@/rules/facts';
import type { Step } from '@/rules/facts/kinds';
import { raisable, raisedFacts } from '@/rules/raised';
import { askable } from '@/rules/relevance';

export type Problem = ErrorKey | 'empty';

/** The questions of a step that matter now, and those the person added. */
const wantedOf = (step: Step, facts: Facts, asOf: string) =>
  inOrder([...new Set([...askable(facts, { asOf }), ...raisedFacts(facts)])]).filter((id) => specOf(id).step === step);

/**
 * One step as a form. Every complete answer goes into the case at once, so that Back, Forward and a reload find it;
 * nothing is judged before Continue. (A message that goes away while a field loses the focus would move the page under
 * the mouse, and the click would be lost.)
 */
export function useStepForm(step: Step, asOf: string, named?: FactId) {
  const { case: held, answer } = useCase();
  /** The answers, and the questions they make matter: worked out once per answer. */
  const [{ facts, wanted }, setNow] = useState(() => ({
    facts: held.facts,
    wanted: wantedOf(step, held.facts, asOf),
  }));
  const [shown, setShown] = useState<readonly FactId[]>(wanted);
  const [change, setChange] = useState({ added: 0, removed: 0 });
  const [added, setAdded] = useState<readonly FactId[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [problems, setProblems] = useState<ReadonlyMap<FactId, Problem>>(new Map());

  // A question that a link names is shown even if its answer decides nothing with the others, or was never asked.
  useEffect(() => {
    if (!named) return;
    setAdded((list) => [...list, named]);
    setShown((list) => (list.includes(named) ? list : inOrder([...list, named])));
  }, [named]);

  /** Questions that Continue judges: those that matter, and those added; an added one may stay empty. */
  const judged = shown.filter((id) => wanted.includes(id) || added.includes(id));
  const resolver: Resolver<RawAnswers> = (values) => {
    const errors = Object.fromEntries(
      judged.flatMap((id) => {
        const reading = readAnswer(id, values[fieldOf(id)]);
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
    defaultValues: Object.fromEntries(
      factIds.filter((id) => specOf(id).step === step).map((id) => [fieldOf(id), rawOf(id, held.facts)]),
    ),
  });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          if (!name) return;
          const id = factOfField(name);
          const { value } = readAnswer(id, values[fieldOf(id)]);
          answer(id, value as never);
          const { [id]: _, ...others } = facts;
          const next: Facts = value === undefined ? others : ({ ...others, [id]: value } as Facts);
          const nextWanted = wantedOf(step, next, asOf);
          const order = nextOrder(shown, [...new Set([...nextWanted, ...added])], id);
          setNow({ facts: next, wanted: nextWanted });
          setChange({
            added: order.filter((other) => !shown.includes(other)).length,
            removed: shown.filter((other) => !order.includes(other)).length,
          });
          setShown(order);
        },
      }),
    [form, answer, facts, shown, added, step, asOf],
  );

  const submit = (done: () => void) =>
    form.handleSubmit(
      () => {
        setProblems(new Map());
        done();
      },
      (errors) => {
        setProblems(
          new Map(
            judged.flatMap((id) => {
              const type = errors[fieldOf(id)]?.type as Problem | undefined;
              return type ? [[id, type] as const] : [];
            }),
          ),
        );
        setAttempt((n) => n + 1);
      },
    );

  const addable = raisable(facts).filter((id) => specOf(id).step === step && !shown.includes(id));
  /** Puts a question on screen that only the person can raise. */
  const add = (id: FactId) => {
    setAdded((list) => [...list, id]);
    setShown((list) => [...list, id]);
  };

  return { form, answers: facts, shown, wanted, addable, add, change, attempt, problems, submit };
}
