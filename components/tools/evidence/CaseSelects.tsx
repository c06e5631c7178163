'use client';
import { useId, useMemo } from 'react';
import { useAwake } from '@/lib/case/awake';
import { countryName } from '@/lib/words/format';
import { countries } from '@/rules/countries';
import type { Facts } from '@/rules/facts';
import { fieldLook, Labelled } from '../../questions/parts';
import { useWords } from '../../ui/Words';
import type { EvidenceWords } from './kinds';

interface SelectProps {
  readonly label: string;
  readonly none: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

function Select({ label, none, options, value, onChange }: SelectProps) {
  const id = useId();
  return (
    <Labelled label={label} htmlFor={id}>
      <select
        id={id}
        className={`${fieldLook} w-full max-w-xl`}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value || undefined)}
      >
        <option value="">{none}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** What this page asks, each by its name. */
export interface CaseNames {
  readonly kinds: { readonly [kind: string]: string };
  readonly buyers: { readonly [kind: string]: string };
}

/** The answers of this page alone. Left open, an answer is not known. */
export type CaseChoice = Pick<Facts, 'dispute.kind' | 'buyer.kind' | 'buyer.country'>;

interface Props {
  readonly words: EvidenceWords['page'];
  readonly names: CaseNames;
  readonly choice: CaseChoice;
  readonly onChoose: (choice: CaseChoice) => void;
}

/** Kind of dispute, kind of buyer and country, chosen for this page and kept nowhere. */
export function CaseSelects({ words, names, choice, onChoose }: Props) {
  const { locale } = useWords();
  const ready = useAwake();
  const named = useMemo(() => {
    if (!ready) return [];
    const { compare } = new Intl.Collator(locale);
    return countries.map((code) => [code, countryName(locale, code)] as const).toSorted((a, b) => compare(a[1], b[1]));
  }, [locale, ready]);
  const set =
    <F extends keyof CaseChoice>(fact: F) =>
    (value: string | undefined) => {
      const { [fact]: _, ...others } = choice;
      onChoose((value === undefined ? others : { ...others, [fact]: value }) as CaseChoice);
    };
  const select = (fact: keyof CaseChoice, label: string, options: SelectProps['options']) => (
    <Select
      label={label}
      none={words.notSaid}
      options={options}
      value={choice[fact] as string | undefined}
      onChange={set(fact)}
    />
  );
  return (
    <div className="space-y-4">
      {select('dispute.kind', words.kind, Object.entries(names.kinds))}
      {select('buyer.kind', words.buyer, Object.entries(names.buyers))}
      {select('buyer.country', words.country, named)}
      <p className="text-muted">{words.foreign}</p>
    </div>
  );
}
