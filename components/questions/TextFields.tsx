'use client';
import { useEffect, useState } from 'react';
import { type TextId, textLimits, tidyText } from '@/lib/case/case';
import { useCase } from '@/lib/case/use-case';
import type { Step } from '@/rules/facts/kinds';
import { useWords } from '../ui/Words';
import { fieldLook, Labelled } from './parts';
import type { StepWords } from './StepForm';

/** Where the names and codes of a case are written down. */
const textsOf: { readonly [step in Step]?: readonly TextId[] } = {
  counterparty: ['sellerName', 'sellerNameZh', 'sellerCode', 'payeeName', 'payeeBic', 'storeUrl', 'orderNumber'],
  strategy: ['buyerName', 'note'],
};

/** Milliseconds without a further key after which a text goes into the case. */
const WRITE_AFTER = 400;

/** One text. What is typed too long is cut by the field itself. */
function TextField({ id }: { readonly id: TextId }) {
  const { common } = useWords();
  const { case: held, write } = useCase();
  const kept = held.texts?.[id] ?? '';
  const [typed, setTyped] = useState<string>();
  const changed = typed !== undefined && tidyText(typed, textLimits[id]) !== kept;
  useEffect(() => {
    if (!changed) return;
    const wait = setTimeout(() => write(id, typed), WRITE_AFTER);
    return () => clearTimeout(wait);
  }, [changed, typed, id, write]);
  const shared = {
    id: `text-${id}`,
    autoComplete: 'off',
    dir: 'auto' as const,
    maxLength: textLimits[id],
    className: `${fieldLook} w-full`,
    value: typed ?? kept,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => setTyped(target.value),
    onBlur: () => {
      if (changed) write(id, typed);
      setTyped(undefined);
    },
    // Enter sends the form: what was typed is kept first.
    onKeyDown: ({ key }: { readonly key: string }) => {
      if (key === 'Enter' && changed) write(id, typed);
    },
  };
  return (
    <Labelled label={common.texts[id]} htmlFor={shared.id}>
      {id === 'note' ? <textarea rows={3} {...shared} /> : <input type="text" spellCheck={false} {...shared} />}
    </Labelled>
  );
}

/** Names and codes for the plan and the papers. Nothing of it is needed, and nothing of it decides. */
export function TextFields({ step, words }: { readonly step: Step; readonly words: StepWords }) {
  const ids = textsOf[step];
  if (!ids) return null;
  return (
    <section className="mt-12 border-s-4 border-line ps-4 sm:ps-6" aria-labelledby="texts">
      <h2 id="texts" className="font-serif text-xl leading-snug font-semibold sm:text-2xl">
        {words.step.textsTitle}
      </h2>
      <p className="mt-1 mb-4 text-muted">{words.step.textsSays}</p>
      <div className="space-y-4">
        {ids.map((id) => (
          <TextField key={id} id={id} />
        ))}
      </div>
    </section>
  );
}
