'use client';
import dynamic from 'next/dynamic';
import { Fragment } from 'react';
import { useFormContext } from 'react-hook-form';
import { ANOTHER, fieldOf, QUICK_PLACES, type RawAnswers } from '@/lib/form/raw';
import { NOT_SURE, specOf } from '@/rules/facts';
import { useWords } from '../ui/Words';
import type { InputProps } from './kinds';
import { Or, Tick } from './parts';

/** The names of all places are loaded when somebody needs them. */
const CityInput = dynamic(() => import('./CityInput').then((m) => m.CityInput), { ssr: false });

/** The three cities with an Internet Court, another city (then which), or outside. */
export function PlaceInput(props: InputProps) {
  const { id, step } = props;
  const { common, places } = useWords();
  const { register, watch } = useFormContext<RawAnswers>();
  const name = `${fieldOf(id)}.value` as const;
  const chosen = watch(name);
  const quick = [
    ...QUICK_PLACES.map((code) => ({ value: code as string, label: step.cities[code] })),
    { value: ANOTHER, label: common.anotherCity },
    { value: 'outside', label: places.outside },
  ];
  return (
    <>
      <div className="grid grid-cols-1 gap-2">
        {quick.map(({ value, label }) => (
          <Fragment key={value}>
            <Tick type="radio" value={value} label={label} {...register(name)} />
            {value === ANOTHER && chosen === ANOTHER && <CityInput {...props} />}
          </Fragment>
        ))}
      </div>
      {specOf(id).notSure && (
        <>
          <Or />
          <Tick type="radio" value={NOT_SURE} label={common.notSure} {...register(name)} />
        </>
      )}
    </>
  );
}
