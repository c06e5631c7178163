/** The shape of the words of one question. A missing or extra fact, option or level is a compile error. */
import type { FactId, facts } from '../../rules/facts';

export interface FactWords {
  /** The whole question, used as heading. */
  readonly question: string;
  /** Label for the list of answers and for reasons. */
  readonly short: string;
  /** One short sentence under the heading. */
  readonly hint?: string;
  /** Why we ask. */
  readonly why: string;
  /** What to do when one is not sure: where to look, for which word, how long it takes. */
  readonly find: string;
  /** A label for each option; for yes and no, and for the `none` of a day, only where the bare words are not enough. */
  readonly options?: Readonly<Record<string, string>>;
  /** A label for each level of a `levels` fact. */
  readonly levels?: Readonly<Record<string, string>>;
  /** For `records`: the fields of one row. */
  readonly fields?: Readonly<Record<string, FieldWords>>;
  /** For `records`: the name of one row, before its number. */
  readonly item?: string;
  /** For `records`: the button that adds a row, and the one that removes it. */
  readonly add?: string;
  readonly remove?: string;
}

/** Without the words that are read only while a question is asked: half of the text. */
export type ToldFact = Omit<FactWords, 'hint' | 'why' | 'find'>;

export interface FieldWords {
  readonly label: string;
  readonly options?: Readonly<Record<string, string>>;
}

type Words = Pick<FactWords, 'question' | 'short' | 'hint' | 'why' | 'find'>;
type Labels<K extends string> = Readonly<Record<K, string>>;

type OptionWords<S> = S extends {
  kind: 'levels';
  options: readonly (infer O extends string)[];
  levels: readonly (infer L extends string)[];
}
  ? { readonly options: Labels<O>; readonly levels: Labels<L> }
  : S extends { options: readonly (infer O extends string)[] }
    ? [O] extends ['yes' | 'no']
      ? { readonly options?: Labels<O> }
      : { readonly options: Labels<O> }
    : S extends { kind: 'day' }
      ? { readonly options?: Labels<'none'> }
      : S extends { kind: 'records'; fields: infer R }
        ? {
            readonly options?: never;
            readonly fields: { readonly [K in keyof R]: { readonly label: string } & OptionWords<R[K]> };
            readonly item: string;
            readonly add: string;
            readonly remove: string;
          }
        : { readonly options?: never };

/** The words a fact needs, with exactly its own options. */
export type WordsFor<F extends FactId> = Words & OptionWords<(typeof facts)[F]>;
