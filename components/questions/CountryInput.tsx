'use client';
import { useMemo } from 'react';
import { useAwake } from '@/lib/case/awake';
import { countryName } from '@/lib/words/format';
import { countries } from '@/rules/countries';
import { useWords } from '../ui/Words';
import type { InputProps } from './kinds';
import { NotSureBox, usePart } from './NotSureBox';
import { fieldLook, Labelled } from './parts';

/** Countries by their names in the language of the page, in its alphabetical order. */
export function CountryInput({ id, words, step, wrong, describedBy }: InputProps) {
  const { locale } = useWords();
  const part = usePart(id);
  const ready = useAwake();
  const named = useMemo(() => {
    if (!ready) return [];
    const { compare } = new Intl.Collator(locale);
    return countries.map((code) => ({ code, name: countryName(locale, code) })).sort((a, b) => compare(a.name, b.name));
  }, [locale, ready]);
  return (
    <>
      <Labelled label={step.country} htmlFor={`${id}-field`}>
        <select
          id={`${id}-field`}
          className={`${fieldLook} max-w-md`}
          aria-invalid={wrong || undefined}
          aria-describedby={describedBy}
          {...part('value')}
        >
          <option value="">{step.countryChoose}</option>
          {named.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
      <NotSureBox id={id} words={words} />
    </>
  );
}
