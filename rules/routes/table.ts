/**
 * Reading a route's rules for every filling of what is not known (decision-routes.md 1.3). A table is read like the
 * specification: the first row that fits. Reading it for every filling gives the set of its outcomes.
 */
import type { FactId, Facts } from '../facts';
import { everyFilling, type Read } from '../inputs/filling';
import { union } from '../union';
import type { RouteVerdict } from './printed-route';
import type { RouteRuleId } from './rule-table';

export type Effect = RouteVerdict | 'none';

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

/** Reads the table for every filling of its unknown inputs. `s`: the case, to know what was asked. */
export function explore(table: Table, s: Facts): TableResult {
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
      const at = outcomes.findIndex((o) => o.effect === effect && o.rule === rule);
      if (at < 0) outcomes.push({ effect, rule, because });
      else outcomes[at] = { effect, rule, because: union((outcomes[at] as TableOutcome).because, because) };
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
