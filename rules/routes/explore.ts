/**
 * Reading a route's rules for every filling of what is not known (decision-routes.md 1.3, 1.4).
 * An input is a fact or a derived fact with the values it can still have. A table is read like the specification:
 * the first row that fits. Reading it for every filling gives the set of its outcomes.
 */
import type { RouteVerdict } from '../assessment';
import type { FactId, Facts } from '../facts';
import { union } from '../logic';
import type { RouteRuleId } from './rule-table';

export type Effect = RouteVerdict | 'none';

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

/** The row that fires in this filling, and what it does; null when no row fits. */
export type Fired = readonly [RouteRuleId | null, Effect] | null;
export type Table = (read: Read) => Fired;

/** One outcome of a table over the fillings that lead to it. */
export interface TableOutcome {
  readonly effect: Effect;
  readonly rule: RouteRuleId | null;
  readonly because: readonly FactId[];
}

export interface TableResult {
  readonly outcomes: readonly TableOutcome[];
  /** Facts not known that were read on some way and can still change the outcome. */
  readonly missing: readonly FactId[];
  /** Of those not asked yet, the ones read first on some way; the others wait for them. */
  readonly next: readonly FactId[];
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
  return { because: [], missing: input.missing };
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

/** Reads the table for every filling of its unknown inputs. `s`: the case, to know what was asked. */
function explore(table: Table, s: Facts): TableResult {
  const outcomes: TableOutcome[] = [];
  const unasked = (id: FactId): boolean => s[id] === undefined;
  let because: readonly FactId[] = [];
  let missing: readonly FactId[] = [];
  let next: readonly FactId[] = [];
  // "Unknown" can be a value of its own that a row reads; its facts still stay open.
  let openValues: readonly FactId[] = [];
  everyFilling(
    (read, path) => {
      because = [];
      const fired = table(read);
      const first = path.find(({ input }) => input.missing.some(unasked));
      if (first) next = union(next, first.input.missing.filter(unasked));
      const rule = fired?.[0] ?? null;
      const effect = fired?.[1] ?? 'none';
      if (!outcomes.some((o) => o.effect === effect && o.rule === rule)) outcomes.push({ effect, rule, because });
    },
    (input) => {
      because = union(because, input.because);
      openValues = union(openValues, input.missing);
    },
    (input) => {
      missing = union(missing, input.missing);
    },
  );
  const settled = outcomes.every((o) => o.effect === outcomes[0]?.effect);
  const later = openValues.length > 0 ? openValues.filter(unasked) : openValues;
  if (settled) return { outcomes, missing: openValues, next: later };
  return { outcomes, missing: union(missing, openValues), next: union(next, later) };
}

const STRENGTH: { readonly [E in Effect]: number } = {
  excluded: 4,
  'not-now': 3,
  recommended: 2,
  possible: 1,
  none: 0,
};

/** The stronger of two effects: excluded > not-now > recommended > possible > none. */
const stronger = (a: Effect, b: Effect): Effect => (STRENGTH[a] >= STRENGTH[b] ? a : b);

/** Verdict of a set of outcomes (1.4): an unknown fact never makes a route recommended or excluded. */
function verdictOf(effects: readonly Effect[]): RouteVerdict {
  const only = effects[0];
  if (effects.length === 1 && only !== undefined) return only === 'none' ? 'possible' : only;
  return effects.every((e) => e === 'excluded' || e === 'not-now') ? 'not-now' : 'possible';
}

export interface MethodResult {
  readonly verdict: RouteVerdict;
  /** The effects still possible. */
  readonly effects: readonly Effect[];
  readonly results: readonly TableResult[];
  readonly missing: readonly FactId[];
  readonly next: readonly FactId[];
}

/** Combines the tables of one route or method pairwise over all outcomes; `cap`: at most possible. */
export function method(s: Facts, tables: readonly Table[], cap = false): MethodResult {
  const results = tables.map((t) => explore(t, s));
  let effects: readonly Effect[] = ['none'];
  let missing: readonly FactId[] = [];
  let next: readonly FactId[] = [];
  for (const r of results) {
    let combined: readonly Effect[] = [];
    for (const a of effects) for (const o of r.outcomes) combined = union(combined, [stronger(a, o.effect)]);
    effects = combined;
    missing = union(missing, r.missing);
    next = union(next, r.next);
  }
  const verdict = verdictOf(effects);
  return { verdict: cap && verdict === 'recommended' ? 'possible' : verdict, effects, results, missing, next };
}

const BEST: readonly RouteVerdict[] = ['recommended', 'possible', 'not-now', 'excluded'];

const rank = (e: Effect): number => (e === 'none' ? 1 : BEST.indexOf(e));

/** Can this method still change the verdict of a route with several methods? */
export const matters = (m: MethodResult, all: readonly MethodResult[]): boolean => {
  const sureOthers = all.filter((o) => o !== m && o.effects.length === 1).map((o) => rank(o.verdict));
  const floor = Math.min(BEST.length, ...sureOthers);
  return m.effects.some((e) => rank(e) < floor);
};

/** A route with several methods takes the best of them (1.4, no. 4). */
export const bestOf = (verdicts: readonly RouteVerdict[]): RouteVerdict =>
  BEST.find((v) => verdicts.includes(v)) ?? 'excluded';
