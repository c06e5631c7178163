import type { ChangeEvent } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import type { Entry } from '@/lib/form/raw';
import type { FactWords } from '@/lib/words/fact-words';
import type { Words } from '@/lib/words/words';
import type { FactId } from '@/rules/facts';

/** What an input of any kind is given. */
export interface InputProps {
  readonly id: FactId;
  readonly words: FactWords;
  readonly step: Words['pages']['step'];
  readonly wrong: boolean;
  /** Ids of hint and message. */
  readonly describedBy: string | undefined;
}

/** What ties a text field or select to its part of the form. */
export type Tied =
  | UseFormRegisterReturn
  | { value: string; onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => void };

/** What the fields of one value are given, wherever they stand. */
export interface FieldsProps {
  /** Begins the ids of the fields. */
  readonly id: string;
  readonly step: Words['pages']['step'];
  readonly wrong: boolean;
  readonly describedBy: string | undefined;
  readonly part: (part: keyof Entry) => Tied;
}
