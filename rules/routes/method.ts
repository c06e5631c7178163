/** One way of a route, or the route itself, from the outcomes of its tables (decision-routes.md 1.4). */
import type { FactId, Facts } from '../facts';
import { union } from '../union';
import type { RouteVerdict } from './printed-route';
import { type Effect, explore, type Table, type TableResult } from './table';

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

/** The verdicts, the best first. */
export const VERDICTS: readonly RouteVerdict[] = ['recommended', 'possible', 'not-now', 'excluded'];

const rank = (e: Effect): number => (e === 'none' ? 1 : VERDICTS.indexOf(e));

/** Can this method still change the verdict of a route with several methods? */
export const matters = (m: MethodResult, all: readonly MethodResult[]): boolean => {
  const sureOthers = all.filter((o) => o !== m && o.effects.length === 1).map((o) => rank(o.verdict));
  const floor = Math.min(VERDICTS.length, ...sureOthers);
  return m.effects.some((e) => rank(e) < floor);
};

/** A route with several methods takes the best of them (1.4, no. 4). */
export const bestOf = (verdicts: readonly RouteVerdict[]): RouteVerdict =>
  VERDICTS.find((v) => verdicts.includes(v)) ?? 'excluded';
