/**
 * What a table of rules reads: a fact, or a derived fact of decision-routes.md 2.2, with the values it can still have
 * (1.3). An event (marked in the vocabulary) that was not asked is taken as not having happened; the result says so.
 */
import type { FactId } from '../facts';

/** What a rule reads: the values still possible, the facts that left only one, and the facts that would narrow them. */
export interface Input<V extends string = string> {
  readonly options: readonly V[];
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
  /** The value when nothing is known. What would come out the same with it needs no reason. */
  readonly otherwise?: V;
}

/** An input with one value. */
export const sure = <V extends string>(
  value: V,
  because: readonly FactId[],
  missing: readonly FactId[] = [],
): Input<V> => ({ options: [value], because, missing });

/** An input that is not known, with the values it can still have. */
export const open = <V extends string>(options: readonly V[], missing: readonly FactId[]): Input<V> => ({
  options,
  because: [],
  missing,
});

/** Its value, if it is known; undefined where it can still have several. */
export const only = <V extends string>({ options }: Input<V>): V | undefined =>
  options.length === 1 ? options[0] : undefined;
