'use client';
import { useMemo } from 'react';
import { useAwake } from '@/lib/case/awake';
import { currencyName } from '@/lib/words/format';
import { currencies } from '@/rules/currencies';
import { useWords } from '../ui/Words';
import type { FieldsProps } from './kinds';
import { fieldLook, Labelled } from './parts';

/** An amount and its currency. */
export function MoneyFields({ id, step, wrong, describedBy, part }: FieldsProps) {
  const { locale } = useWords();
  const ready = useAwake();
  const named = useMemo(
    () => (ready ? currencies.map((code) => ({ code, name: `${code} – ${currencyName(locale, code)}` })) : []),
    [locale, ready],
  );
  const shared = { 'aria-invalid': wrong || undefined, 'aria-describedby': describedBy };
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Labelled label={step.amount} htmlFor={`${id}-amount`}>
        <input
          id={`${id}-amount`}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={24}
          {...shared}
          className={`${fieldLook} w-44`}
          {...part('amount')}
        />
      </Labelled>
      <Labelled label={step.currency} htmlFor={`${id}-currency`}>
        <select id={`${id}-currency`} {...shared} className={`${fieldLook} w-64 max-w-full`} {...part('currency')}>
          <option value="">{step.currencyChoose}</option>
          {named.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
    </div>
  );
}
