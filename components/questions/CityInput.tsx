'use client';
import { useMemo, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { fieldOf, QUICK_PLACES, type RawAnswers } from '@/lib/form/raw';
import { fill, plural } from '@/lib/words/fill';
import { bothNames } from '@/lib/words/name';
import { ELSEWHERE } from '@/rules/place-codes';
import { type Place, places } from '@/rules/places';
import { useWords } from '../ui/Words';
import type { InputProps } from './kinds';
import { fieldLook, Labelled } from './parts';

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\s'’]/gu, '')
    .toLowerCase();
const others = places.filter(({ code }) => !QUICK_PLACES.some((quick) => quick === code));
const MUNICIPALITIES = ['120000', '310000', '500000'];
const isProvince = ({ code }: Place) => code.endsWith('0000') && !MUNICIPALITIES.includes(code);

/** The other cities of mainland China: a native list, and a field above it that shortens it. */
export function CityInput({ id, step, wrong, describedBy }: InputProps) {
  const { locale } = useWords();
  const { register, watch } = useFormContext<RawAnswers>();
  const [typed, setTyped] = useState('');
  const name = `${fieldOf(id)}.city` as const;
  const chosen = watch(name);
  const found = useMemo(() => {
    const wanted = plain(typed);
    return others.filter(({ en, zh }) => plain(en).includes(wanted) || zh.includes(typed.trim()));
  }, [typed]);
  // The chosen city stays in the list, whatever is typed.
  const listed = others.filter((place) => found.includes(place) || place.code === chosen);
  return (
    <div className="space-y-3 rounded-lg border-2 border-accent bg-surface p-3.5">
      <Labelled label={step.cityFilter} htmlFor={`${id}-filter`}>
        <input
          id={`${id}-filter`}
          type="text"
          autoComplete="off"
          className={`${fieldLook} max-w-md`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </Labelled>
      <p role="status" className="text-muted">
        {typed.trim() && plural(locale, found.length, step.cityFound)}
      </p>
      <Labelled label={step.city} htmlFor={`${id}-city`}>
        <select
          id={`${id}-city`}
          className={`${fieldLook} max-w-md`}
          aria-invalid={wrong || undefined}
          aria-describedby={describedBy}
          {...register(name)}
        >
          <option value="">{step.cityChoose}</option>
          <option value={ELSEWHERE}>{step.cityElsewhere}</option>
          {listed.map((place) => (
            <option key={place.code} value={place.code}>
              {isProvince(place)
                ? fill(step.cityProvince, { name: bothNames(locale, place) })
                : bothNames(locale, place)}
            </option>
          ))}
        </select>
      </Labelled>
    </div>
  );
}
