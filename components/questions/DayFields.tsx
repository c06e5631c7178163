'use client';
import { dayOrder, monthNames } from '@/lib/words/format';
import { useWords } from '../ui/Words';
import type { FieldsProps } from './kinds';
import { fieldLook, Labelled } from './parts';

/** Day and year in figures, the month in words: readers mix up day and month. */
export function DayFields({ id, step, wrong, describedBy, part }: FieldsProps) {
  const { locale } = useWords();
  const shared = { 'aria-invalid': wrong || undefined, 'aria-describedby': describedBy };
  const figures = { ...shared, type: 'text', inputMode: 'numeric', autoComplete: 'off' } as const;
  const fields = {
    day: (
      <Labelled key="day" label={step.day} htmlFor={`${id}-day`}>
        <input id={`${id}-day`} {...figures} maxLength={2} className={`${fieldLook} w-18`} {...part('day')} />
      </Labelled>
    ),
    month: (
      <Labelled key="month" label={step.month} htmlFor={`${id}-month`}>
        <select id={`${id}-month`} {...shared} className={`${fieldLook} w-44`} {...part('month')}>
          <option value="">{step.monthChoose}</option>
          {monthNames(locale).map((name, month) => (
            <option key={name} value={month + 1}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
    ),
    year: (
      <Labelled key="year" label={step.year} htmlFor={`${id}-year`}>
        <input id={`${id}-year`} {...figures} maxLength={4} className={`${fieldLook} w-24`} {...part('year')} />
      </Labelled>
    ),
  };
  return <div className="flex flex-wrap items-end gap-3">{dayOrder(locale).map((field) => fields[field])}</div>;
}
