/** Worth and cost of a method, from the inputs of the case: a fact that is not known does not fit its row (section 6). */
import type { MethodId } from '../assessment';
import { claimOf } from '../costs/convert';
import { type Entry, typicalDays } from '../costs/entries';
import { type CostInput, type RouteCost, routeCost } from '../costs/route-cost';
import { worth } from '../costs/worth';
import { known } from '../reading';
import type { RouteCase } from './case';
import type { Input } from './explore';

/** The entry of the cost table a method belongs to; the others have no figure there. */
const ENTRY: { readonly [M in MethodId]?: Entry } = {
  recall: 'recall',
  chargeback: 'card',
  s75: 's75',
  paypal: 'paypal',
  'letter-of-credit': 'letter-of-credit',
  platform: 'platform-dispute',
  talks: 'negotiation',
  'own-notice': 'own-notice',
  'lawyers-letter': 'lawyers-letter',
  suit: 'suit',
  arbitration: 'arbitration',
  police: 'police-report',
  'industry-network': 'industry-network',
  '12315': '12315',
  'ecc-net': 'ecc-net',
  identify: 'identify-seller',
};

const only = <V extends string>(input: Input<V>): V | undefined =>
  input.options.length === 1 ? input.options[0] : undefined;

function costInput(c: RouteCase): CostInput {
  const sum = known(c.s, 'claim.amount');
  return {
    claim: sum && claimOf(sum),
    institution: known(c.s, 'arbClause.institution'),
    halfFee: c.court.verdict === 'yes' ? 'contested' : 'possible',
  };
}

/** What was worked out for a case: the order compares the same routes again and again. */
const kept = new WeakMap<RouteCase, Map<string, unknown>>();

function once<T>(c: RouteCase, key: string, make: () => T): T {
  const of = kept.get(c) ?? new Map<string, unknown>();
  kept.set(c, of);
  if (!of.has(key)) of.set(key, make());
  return of.get(key) as T;
}

/** Null where worth does not apply or cannot be computed. */
export function worthOf(c: RouteCase, id: MethodId): 'yes' | 'maybe' | 'no' | null {
  const entry = ENTRY[id];
  if (entry !== 'lawyers-letter' && entry !== 'suit' && entry !== 'arbitration') return null;
  return once(c, `worth ${entry}`, () => {
    const w = worth(entry, {
      ...costInput(c),
      evidence: only(c.evidence),
      identity: only(c.identity),
      status: only(c.status),
      assets: only(c.assets),
    });
    return w.verdict ?? null;
  });
}

/** The cost of a method; undefined where the table has no figure for it. */
export function costOf(c: RouteCase, id: MethodId): RouteCost | undefined {
  const entry = ENTRY[id];
  return entry && once(c, `cost ${entry}`, () => routeCost(entry, costInput(c)));
}

/** Typical days of a method. */
export function daysOf(c: RouteCase, id: MethodId): number {
  const entry = ENTRY[id];
  if (!entry) return id === 'ip-portal' ? typicalDays('industry-network') : 0;
  const which = entry === 'arbitration' ? known(c.s, 'arbClause.institution') : known(c.s, 'deal.platform');
  return typicalDays(entry, which);
}
