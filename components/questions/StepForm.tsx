'use client';
import { useRouter } from 'next/navigation';
import { memo, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { FormProvider } from 'react-hook-form';
import { wantsAnswer } from '@/lib/form/coded';
import { pathTo } from '@/lib/paths';
import { FROM_CHECK, stepAfter } from '@/lib/steps';
import type { FactWords } from '@/lib/words/fact-words';
import { plural } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { type FactId, specOf, facts as specs } from '@/rules/facts';
import type { Step } from '@/rules/facts/kinds';
import { Button } from '../ui/Button';
import { ErrorSummary } from '../ui/ErrorSummary';
import { namedIn } from '../ui/hash';
import { Status } from '../ui/Status';
import { useWords } from '../ui/Words';
import { AddQuestions } from './AddQuestions';
import { Question } from './Question';
import type { ToolWords } from './question-tools';
import { TextFields } from './TextFields';
import { type Problem, type StepCase, useStepForm } from './useStepForm';

export interface StepWords {
  readonly step: Words['pages']['step'];
  readonly errors: Words['pages']['errors'];
  readonly facts: { readonly [id in FactId]?: FactWords };
  readonly tools: ToolWords;
}

interface Props extends StepCase {
  readonly words: StepWords;
  /** False in the page as built: no question can be answered before the script is there to keep the answer. */
  readonly awake: boolean;
}

const never = () => () => {};
const useFromCheck = () =>
  useSyncExternalStore(
    never,
    () => window.location.search === FROM_CHECK,
    () => false,
  );

/** The question of this step that the address names, if any: where a Change link leads. */
function useNamedQuestion(step: Step, awake: boolean): FactId | undefined {
  const [named, setNamed] = useState<FactId>();
  useEffect(() => {
    const id = namedIn(window.location.hash) as FactId;
    if (awake && Object.hasOwn(specs, id) && specOf(id).step === step) setNamed(id);
  }, [step, awake]);
  return named;
}

/** Goes there once, as soon as the question is on screen. */
function useGoingThere(named: FactId | undefined) {
  const gone = useRef(false);
  useEffect(() => {
    if (gone.current || !named) return;
    gone.current = true;
    const question = document.getElementById(named);
    question?.focus({ preventScroll: true });
    question?.scrollIntoView({ block: 'start' });
  }, [named]);
}

function messageOf(problem: Problem | undefined, id: FactId, errors: Words['pages']['errors']): string | undefined {
  if (problem === undefined) return undefined;
  if (problem !== 'empty') return errors[problem];
  const { kind, notSure } = specOf(id);
  const isTyped = kind === 'day' || kind === 'money' || kind === 'number' || kind === 'code';
  if (isTyped) return notSure ? errors.answerOrNotSure : errors.answer;
  return notSure ? errors.chooseOrNotSure : errors.choose;
}

/** Writes "Error:" before the title while there is something to complete. */
function useErrorTitle(failed: boolean, prefix: string) {
  useEffect(() => {
    if (!failed) return;
    const { title } = document;
    document.title = `${prefix}${title}`;
    return () => {
      if (document.title === `${prefix}${title}`) document.title = title;
    };
  }, [failed, prefix]);
}

/**
 * The form of one step. It never travels: `method="post"` keeps answers out of every address even if the script is
 * missing, a static host answers such a request with 405, the page's policy (`form-action 'none'`) stops it before it
 * leaves, and until the page is awake every field is disabled.
 */
export const StepForm = memo(function StepForm({ step, asOf, begunWith, empty, words, awake }: Props) {
  const { locale, common } = useWords();
  const router = useRouter();
  const fromCheck = useFromCheck();
  const named = useNamedQuestion(step, awake);
  const { form, shown, addable, add, attempt, problems, submit } = useStepForm({ step, asOf, begunWith, empty }, named);
  const { facts, wanted, list, change } = shown;
  useErrorTitle(problems.size > 0, common.errorPrefix);
  useGoingThere(named && list.includes(named) ? named : undefined);

  const next = fromCheck ? 'check' : (stepAfter(step) ?? 'check');
  const goOn = () => router.push(pathTo(locale, next));
  const said =
    change.added > 0 ? plural(locale, change.added, words.step.added) : change.removed > 0 ? words.step.removed : '';
  const errors = [...problems].map(([id, problem]) => ({
    target: id,
    question: words.facts[id]?.question ?? id,
    message: messageOf(problem, id, words.errors) ?? '',
  }));
  const isOpen = wanted.some((id) => facts[id] === undefined && wantsAnswer(id));

  return (
    <FormProvider {...form}>
      {errors.length > 0 && (
        <ErrorSummary title={words.errors.title} intro={words.errors.intro} errors={errors} attempt={attempt} />
      )}
      <form method="post" noValidate autoComplete="off" onSubmit={submit(goOn)}>
        <div className="space-y-12">
          {list.map((id) => (
            <Question
              key={id}
              id={id}
              words={words}
              errorPrefix={common.errorPrefix}
              message={messageOf(problems.get(id), id, words.errors)}
              answered={facts[id] !== undefined}
              idle={!wanted.includes(id) && facts[id] !== undefined}
            />
          ))}
        </div>
        {list.length === 0 && <p>{words.step.none}</p>}
        {awake && (
          <AddQuestions step={step} asOf={asOf} facts={facts} shown={list} rare={addable} words={words} add={add} />
        )}
        {awake && <TextFields step={step} words={words} />}
        <Status text={said} />
        <div className="mt-12 flex flex-wrap items-center gap-3">
          <Button type="submit">{common.continue}</Button>
          {isOpen && (
            <Button look="quiet" onClick={goOn}>
              {words.step.skip}
            </Button>
          )}
        </div>
      </form>
    </FormProvider>
  );
});
