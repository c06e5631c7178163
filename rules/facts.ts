/**
 * The vocabulary: every fact of a case, in the order of the four pages. One vocabulary serves both specifications.
 * The words of a question are in the message files under the fact's id; which rules read it is found by running them (`readers.ts`).
 */
import { counterpartyFacts } from './facts/counterparty';
import { evidenceFacts } from './facts/evidence';
import type { FactSpec, Step } from './facts/kinds';
import { strategyFacts } from './facts/strategy';
import { statusFacts } from './facts/supplier-status';

export const facts = {
  ...counterpartyFacts,
  ...statusFacts,
  ...evidenceFacts,
  ...strategyFacts,
} as const satisfies Record<string, FactSpec>;

export type FactId = keyof typeof facts;
export const factIds = Object.keys(facts) as FactId[];
export const steps: readonly Step[] = ['counterparty', 'status', 'evidence', 'strategy'];

/** The answer "I am not sure". Not asked is the absence of the key. */
export const NOT_SURE = 'not_sure';
export type NotSure = typeof NOT_SURE;

/** A sum of money: decimal string (no sign, point as separator, at most four decimals) and ISO 4217 code. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

type FieldValue<S> = S extends { kind: 'choice'; options: readonly (infer O)[] }
  ? O
  : S extends { kind: 'money' }
    ? Money
    : S extends { kind: 'number' }
      ? number
      : string;

type ValueOf<S> = S extends { kind: 'choice'; options: readonly (infer O)[] }
  ? O
  : S extends { kind: 'choices'; options: readonly (infer O)[] }
    ? readonly O[]
    : S extends { kind: 'levels'; options: readonly (infer O extends string)[]; levels: readonly (infer L)[] }
      ? { readonly [K in O]?: L }
      : S extends { kind: 'records'; fields: infer R }
        ? readonly { readonly [K in keyof R]?: FieldValue<R[K]> }[]
        : S extends { kind: 'money' }
          ? Money
          : S extends { kind: 'number' }
            ? number
            : string;

/** The value of a fact when it is known. */
export type Value<F extends FactId> = ValueOf<(typeof facts)[F]>;

/** A case: the coded facts that were answered. A missing key was not asked. */
export type Facts = { readonly [F in FactId]?: Value<F> | NotSure };

/** The specification of a fact, widened for code that treats all facts alike. */
export const specOf = (id: FactId): FactSpec => facts[id];
