/**
 * Single answers that would change the result: the case is decided again with the other answer, no second logic.
 * Answers in the person's power come first, then open questions, then facts.
 */

import type { Look } from './assess';
import type { RouteId } from './assessment';
import { ownFigures } from './costs/figures';
import { decideCase } from './decide-case';
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

/** The facts a result may turn on: those that decided it, those it lacks, those it presumes. */
function candidates(now: ReturnType<typeof decideCase>): ReadonlySet<FactId> {
  const { overall } = now.main.court;
  const ids = new Set<FactId>([...overall.missing, ...overall.wouldChange, ...now.main.forRoutes.because]);
  for (const r of now.routes.routes) {
    for (const id of r.missing) ids.add(id);
    for (const m of r.methods)
      for (const t of m.result.results) for (const o of t.outcomes) for (const id of o.because) ids.add(id);
  }
  return ids;
}

/** Every single answer that changes the court answer or the first route. `asOf`: today, ISO day. */
export function whatIf(s: Facts, { asOf, figures = ownFigures }: Look): readonly WhatIf[] {
  const now = decideCase(s, asOf, figures);
  const court = now.main.court.overall.truth;
  const out: WhatIf[] = [];
  for (const fact of candidates(now)) {
    for (const value of alternatives(s, fact)) {
      const then = decideCase({ ...s, [fact]: value } as Facts, asOf, figures);
      const answered = s[fact] !== undefined && s[fact] !== NOT_SURE;
      const entry = { fact, value, inPower: IN_POWER.has(fact), answered };
      const to = then.main.court.overall.truth;
      if (to !== court) out.push({ ...entry, change: 'internetCourt', from: court, to });
      if (then.routes.first !== now.routes.first) {
        out.push({ ...entry, change: 'firstRoute', from: now.routes.first, to: then.routes.first });
      }
    }
  }
  const rank = (w: WhatIf): number => (w.inPower ? 0 : w.answered ? 2 : 1);
  return out.sort((a, b) => rank(a) - rank(b));
}
