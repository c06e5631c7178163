'use client';
import { type ChangeEvent, useRef, useState } from 'react';
import { emptyEntry, readEntry } from '@/lib/form/raw';
import type { Words } from '@/lib/words/words';
import { isCaseDay } from '@/rules/schema';
import { DayFields } from '../questions/DayFields';
import type { FieldsProps } from '../questions/kinds';
import { Button } from '../ui/Button';
import { Fold } from '../ui/Fold';

interface Props {
  readonly words: Words['whatChanged'];
  /** The words of the day fields. */
  readonly step: FieldsProps['step'];
  readonly today: string;
  readonly onDay: (day: string | undefined) => void;
}

const ID = 'other-day';

/** Asks for another day, to see its plan. Nothing is kept. */
export function OtherDayForm({ words, step, today, onDay }: Props) {
  const { other } = words;
  const [typed, setTyped] = useState(emptyEntry);
  const [error, setError] = useState<string>();
  const block = useRef<HTMLDivElement>(null);
  const message = `${ID}-message`;
  const show = () => {
    const read = readEntry('day', typed);
    if (read.is !== 'value' || !isCaseDay(String(read.value))) {
      setError(
        read.is === 'empty' || (read.is === 'wrong' && read.why === 'dayIncomplete') ? other.missing : other.wrong,
      );
      block.current?.querySelector('input')?.focus();
      return;
    }
    setError(undefined);
    onDay(read.value === today ? undefined : String(read.value));
    document.querySelector('main')?.scrollIntoView();
  };
  return (
    <div className="print:hidden">
      <Fold summary={other.open}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in a field shows the day, as a form would */}
        <div
          ref={block}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
            event.preventDefault();
            show();
          }}
        >
          <p id={`${ID}-hint`} className="mb-2 text-muted">
            {other.hint}
          </p>
          {error && (
            <p id={message} role="alert" className="mb-2 font-medium text-seal">
              {error}
            </p>
          )}
          <DayFields
            id={ID}
            step={step}
            wrong={error !== undefined}
            describedBy={error ? `${ID}-hint ${message}` : `${ID}-hint`}
            part={(part) => ({
              value: typed[part],
              onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
                setTyped({ ...typed, [part]: event.target.value }),
            })}
          />
          <Button className="mt-3" onClick={show}>
            {other.show}
          </Button>
        </div>
      </Fold>
    </div>
  );
}
