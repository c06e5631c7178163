/** Reading inputs for every filling of those that are not known (decision-routes.md 1.3, 1.4). */
import type { Input } from './input';

/** An input and the values with which a condition is met. */
export type Condition<V extends string = string> = readonly [input: Input<V>, ...values: readonly NoInfer<V>[]];

/** Reads an input: its only value, or the one this filling supposes. */
export interface Read {
  <V extends string>(input: Input<V>): V;
  /** Has the input one of these values? */
  is<V extends string>(input: Input<V>, ...values: readonly NoInfer<V>[]): boolean;
  /** Is it known to have this value? If not, nothing is supposed, asked or named. */
  surely<V extends string>(input: Input<V>, value: NoInfer<V>): boolean;
  /** Are all met? Where one is known to fail, it alone is the reason: the first in this order. */
  every<T extends readonly string[]>(...conditions: { readonly [K in keyof T]: Condition<T[K]> }): boolean;
  /** Is one met? Where one is known to be met, it alone is the reason: the first in this order. */
  some<T extends readonly string[]>(...conditions: { readonly [K in keyof T]: Condition<T[K]> }): boolean;
}

interface Supposed {
  readonly input: Input;
  index: number;
}

/** What the reading of an input rests on, and what could still change it. */
type Settled = Pick<Input, 'because' | 'missing'>;

/** Met with every value it can have (true), with none (false), or with some (undefined). */
function known(condition: Condition): boolean | undefined {
  const { options } = condition[0];
  const first = condition.includes(options[0] as string, 1);
  for (let i = 1; i < options.length; i++) if (condition.includes(options[i] as string, 1) !== first) return undefined;
  return first;
}

/** The reason of a condition that is known; none where it would be the same if nothing were known. */
function reasonOf(condition: Condition, met: boolean): Settled {
  const [input] = condition;
  const same = input.otherwise !== undefined && condition.includes(input.otherwise, 1) === met;
  if (!same) return input.options.length === 1 ? input : { because: input.because, missing: [] };
  // Several values, all of them known ones: none of them is the unknown that more answers would lift.
  const settled = input.options.length > 1 && !input.options.some((one) => one === input.otherwise);
  return { because: [], missing: settled ? [] : input.missing };
}

/**
 * Runs once for every filling of the unknown inputs that are read on the way. `settled` sees what each reading rests on that
 * is not a supposition, `supposed` each input that is given a value for this filling. `run` gets the inputs supposed so far.
 */
export function everyFilling(
  run: (read: Read, path: readonly { readonly input: Input }[]) => void,
  settled: (reason: Settled) => void,
  supposed: (input: Input) => void,
): void {
  const path: Supposed[] = [];
  const value = (input: Input): string => {
    if (input.options.length === 1) {
      settled(input);
      return input.options[0] as string;
    }
    let at = path.find((p) => p.input === input);
    if (!at) {
      at = { input, index: 0 };
      path.push(at);
      supposed(input);
    }
    return input.options[at.index] as string;
  };
  const holds = (condition: Condition): boolean => {
    const met = known(condition);
    if (met === undefined) return condition.includes(value(condition[0]), 1);
    settled(reasonOf(condition, met));
    return met;
  };
  const decisive = (conditions: readonly Condition[], met: boolean): boolean => {
    const one = conditions.find((condition) => known(condition) === met);
    if (one) return holds(one);
    return conditions.some((condition) => holds(condition) === met) === met;
  };
  const read: Read = Object.assign((input: Input) => value(input) as never, {
    is: (...condition: Condition) => holds(condition),
    surely: (...condition: Condition) => known(condition) === true && holds(condition),
    every: (...conditions: readonly Condition[]) => decisive(conditions, false),
    some: (...conditions: readonly Condition[]) => decisive(conditions, true),
  });
  do {
    run(read, path);
    while (path.length > 0) {
      const last = path[path.length - 1] as Supposed;
      if (++last.index < last.input.options.length) break;
      path.pop();
    }
  } while (path.length > 0);
}
