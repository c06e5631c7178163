/** Worth and cost of a method, from the inputs of the case: a fact that is not known does not fit its row (section 6). */
import { typicalDays } from '../costs/entries';
import { costInput, entryOf } from '../costs/method-entry';
import { type CostInput, type RouteCost, routeCost } from '../costs/route-cost';
import { worth } from '../costs/worth';
import { only } from '../inputs/input';
import { known } from '../reading';
import type { RouteCase } from './case';
import type { MethodId } from './printed-route';

/** What was worked out for a case: the order compares the same routes, and the printing asks for them, again and again. */
const kept = new WeakMap<RouteCase, Map<string, unknown>>();

/** Worked out for this case when first asked for, then kept. */
export function once<T>(c: RouteCase, key: string, make: () => T): T {
  let of = kept.get(c);
  if (!of) {
    of = new Map();
    kept.set(c, of);
  }
  if (!of.has(key)) of.set(key, make());
  return of.get(key) as T;
}

const inputOf = (c: RouteCase): CostInput =>
  once(c, 'input', () => costInput(c.s, c.court.verdict === 'yes', c.figures.rates));

/** Null where worth does not apply or cannot be computed. `assets`: as if this were the answer on them. */
export function worthOf(
  c: RouteCase,
  id: MethodId,
  assets: 'yes' | 'no' | undefined = only(c.assets),
): 'yes' | 'maybe' | 'no' | null {
  const entry = entryOf[id];
  if (entry !== 'lawyers-letter' && entry !== 'suit' && entry !== 'arbitration') return null;
  return once(c, `worth ${entry} ${assets}`, () => {
    const input = {
      ...inputOf(c),
      evidence: only(c.evidence),
      identity: only(c.identity),
      status: only(c.status),
      assets,
    };
    return worth(entry, input, c.figures.overrides, c.figures.rates).verdict ?? null;
  });
}

/** The cost of a method; undefined where the table has no figure for it. */
export function costOf(c: RouteCase, id: MethodId): RouteCost | undefined {
  const entry = entryOf[id];
  return entry && once(c, `cost ${entry}`, () => routeCost(entry, inputOf(c), c.figures.overrides, c.figures.rates));
}

/** Has the table of section 6 a time for this method? The rights portal goes by the entry of the networks (section 7). */
export const hasDays = (id: MethodId): boolean => entryOf[id] !== undefined || id === 'ip-portal';

/** Typical days of a method; 0 where the table has none. */
export function daysOf(c: RouteCase, id: MethodId): number {
  const entry = entryOf[id];
  const { overrides } = c.figures;
  if (!entry) return id === 'ip-portal' ? typicalDays('industry-network', undefined, overrides) : 0;
  const which = entry === 'arbitration' ? known(c.s, 'arbClause.institution') : known(c.s, 'deal.platform');
  return typicalDays(entry, which, overrides);
}
