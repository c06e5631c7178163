/**
 * Single answers that would change the result: the case is decided again with the other answer, no second logic.
 * Answers in the person's power come first, then open questions, then facts.
 */
import { assess } from './assess';
import type { RouteId } from './assessment';
import { type FactId, type Facts, NOT_SURE, specOf } from './facts';
import type { Truth } from './logic';

export interface WhatIf {
  readonly fact: FactId;
  /** The other answer, as it would stand in the case. */
  readonly value: unknown;
  readonly change: 'internetCourt' | 'firstRoute';
  readonly from: Truth | RouteId | null;
  readonly to: Truth | RouteId | null;
  /** The person can do something about it: whom to sue, what to plead, what to send. */
  readonly inPower: boolean;
  /** The question was answered otherwise; false: it is still open. */
  readonly answered: boolean;
}

/** Choices of the person, and facts that looking or asking can settle. */
const IN_POWER: ReadonlySet<FactId> = new Set<FactId>([
  'platform.sued',
  'platform.grounds',
  'buyer.lawChoice',
  'clauses.looked',
  'seller.identity',
  'payment.returnOffered',
  'receipt.proof',
  'filing.counter',
]);

/** Other values a fact could have; places and sums by one stand-in for each side of a limit. */
function alternatives(s: Facts, id: FactId): readonly unknown[] {
  const spec = specOf(id);
  const now = s[id];
  const differs = (v: unknown): boolean => JSON.stringify(v) !== JSON.stringify(now);
  switch (spec.kind) {
    case 'choice':
      return (spec.options ?? []).filter(differs);
    case 'choices':
      return (spec.options ?? []).map((o) => [o]).filter(differs);
    case 'place':
      return ['110000', '330100', '440100', 'elsewhere', 'outside'].filter(differs);
    default:
      return [];
  }
}

/** Every single answer that changes the court answer or the first route. `asOf`: today, ISO day. */
export function whatIf(s: Facts, on: { readonly asOf: string }): readonly WhatIf[] {
  const now = assess(s, on);
  const { internetCourt } = now;
  const candidates = new Set<FactId>([
    ...internetCourt.because,
    ...internetCourt.missing,
    ...internetCourt.wouldChange,
  ]);
  for (const r of now.routes) {
    for (const id of r.missing) candidates.add(id);
    for (const reason of r.reasons) for (const id of reason.because) candidates.add(id);
  }
  const out: WhatIf[] = [];
  for (const fact of candidates) {
    for (const value of alternatives(s, fact)) {
      const then = assess({ ...s, [fact]: value } as Facts, on);
      const entry = {
        fact,
        value,
        inPower: IN_POWER.has(fact),
        answered: s[fact] !== undefined && s[fact] !== NOT_SURE,
      };
      if (then.internetCourt.verdict !== internetCourt.verdict) {
        out.push({ ...entry, change: 'internetCourt', from: internetCourt.verdict, to: then.internetCourt.verdict });
      }
      if (then.firstRoute !== now.firstRoute) {
        out.push({ ...entry, change: 'firstRoute', from: now.firstRoute, to: then.firstRoute });
      }
    }
  }
  const rank = (w: WhatIf): number => (w.inPower ? 0 : w.answered ? 2 : 1);
  return out.sort((a, b) => rank(a) - rank(b));
}
