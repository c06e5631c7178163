'use client';
import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { fieldOf, type RawAnswers, type Row, rowOf } from '@/lib/form/raw';
import { fill, plural } from '@/lib/words/fill';
import { rowName } from '@/lib/words/option';
import { specOf } from '@/rules/facts';
import { MOST_RECORDS } from '@/rules/schema';
import { Button } from '../ui/Button';
import { Status } from '../ui/Status';
import { useWords } from '../ui/Words';
import type { InputProps } from './kinds';
import { NotSureBox } from './NotSureBox';
import { RowField } from './RowField';

/**
 * A list of like things, each with its own few fields. A new row takes the focus, since the person asked for it; when
 * the last row goes, the focus that stood in it goes to the button below. Nothing else moves it.
 */
export function RecordsInput({ id, words, step, wrong, describedBy }: InputProps) {
  const { common, locale } = useWords();
  const { watch, setValue, getValues } = useFormContext<RawAnswers>();
  const name = `${fieldOf(id)}.rows` as const;
  const notSure = `${fieldOf(id)}.notSure` as const;
  const rows = watch(name) ?? [];
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const goTo = useRef<'new row' | 'add' | null>(null);

  useEffect(() => {
    if (goTo.current === 'new row')
      list.current?.querySelector<HTMLElement>(':scope > :last-child :is(input, select)')?.focus();
    else if (goTo.current === 'add') list.current?.parentElement?.querySelector<HTMLElement>('[data-add]')?.focus();
    goTo.current = null;
  });

  const put = (next: Row[]) => {
    if (getValues(notSure)) setValue(notSure, false);
    setValue(name, next);
  };
  const add = () => {
    goTo.current = 'new row';
    put([...rows, rowOf(id)]);
    setSaid(fill(step.rowAdded, { row: rowName(common, words, rows.length) }));
  };
  const remove = (at: number) => {
    if (at === rows.length - 1) goTo.current = 'add';
    put(rows.filter((_, other) => other !== at));
    setSaid(fill(plural(locale, rows.length - 1, step.rowRemoved), { row: rowName(common, words, at) }));
  };

  const fields = Object.entries(specOf(id).fields ?? {});
  return (
    <div>
      {rows.length > 0 && <p className="mb-3 text-muted">{step.recordsHint}</p>}
      <div ref={list} className="space-y-4">
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list; its fields hold no state
          <fieldset key={at} className="min-w-0 rounded-lg border-2 border-line p-3.5">
            <legend className="px-1 font-semibold">{rowName(common, words, at)}</legend>
            <div className="space-y-4">
              {fields.map(([field, spec]) => (
                <RowField
                  key={field}
                  id={`${id}-${at}-${field}`}
                  spec={spec}
                  words={words.fields?.[field] ?? { label: field }}
                  step={step}
                  wrong={wrong}
                  describedBy={describedBy}
                  entry={row[field]}
                  onEntry={(entry) => put(rows.map((other) => (other === row ? { ...row, [field]: entry } : other)))}
                />
              ))}
            </div>
            <Button look="quiet" className="mt-2 -ms-5" onClick={() => remove(at)}>
              <span>
                {words.remove} <span className="sr-only">{rowName(common, words, at)}</span>
              </span>
            </Button>
          </fieldset>
        ))}
      </div>
      {rows.length < MOST_RECORDS ? (
        <Button look="secondary" className={rows.length > 0 ? 'mt-4' : ''} data-add="" onClick={add}>
          {words.add}
        </Button>
      ) : (
        <p className="mt-4 text-muted">{fill(step.rowsFull, { most: MOST_RECORDS })}</p>
      )}
      <Status text={said} />
      <NotSureBox id={id} words={words} />
    </div>
  );
}
