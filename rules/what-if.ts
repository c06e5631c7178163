/**
 * Single answers that would change the result: the case is decided again with the other answer, no second logic.
 * Answers in the person's power come first, then open questions, then facts. An answer that contradicts another one of
 * the case is left out, and that nobody has looked yet where somebody has (`contradictions.ts`): nobody can give it by itself.
 * Left out too: sums, days, numbers, countries and the proof of each point, which have no short list of other answers.
 */
import type { Look } from './assess';
import { canBecome } from './contradictions';
import { ownFigures } from './costs/figures';
import { type DecidedClaim, decideClaim } from './decide-claim';
import { type FactId, type Facts, NOT_SURE, specOf } from './facts';
import { DECIDED_OUTCOMES } from './jurisdiction/decided-outcomes';
import { scenesOf } from './jurisdiction/scene';
import type { Truth } from './logic/finding';
import { readsOf } from './readers';
import { known } from './reading';
import { readAllInputs } from './routes/case';
import { type DecidedRoutes, decideRoutes, goesOn } from './routes/decide-routes';
import type { RouteId } from './routes/printed-route';
import { union } from './union';

interface OtherAnswer {
  readonly fact: FactId;
  /** The other answer, as it would stand in the case. */
  readonly value: unknown;
  /** The person can do something about it: whom to sue, what to plead, what to send. */
  readonly inPower: boolean;
  /** The question was answered otherwise; false: it is still open. */
  readonly answered: boolean;
}

/** An entry stands only where the value itself turns; `firm` tells whether each end is firm or only probable (1.4). */
interface CourtTurn {
  readonly change: 'internetCourt';
  readonly from: Truth;
  readonly to: Truth;
  readonly firm: { readonly from: boolean; readonly to: boolean };
}

/** What comes first: a route; of a claim that was decided (O13, B4) its enforcement, before any route. */
export type End = RouteId | 'enforcement' | null;

interface RouteTurn {
  readonly change: 'firstRoute';
  readonly from: End;
  readonly to: End;
  /** The end is a court that already has the case (R31-running): it goes on there, and nobody sues. Left out: neither is. */
  readonly running?: { readonly from: boolean; readonly to: boolean };
}

export type WhatIf = OtherAnswer & (CourtTurn | RouteTurn);

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

/** Other values a fact could have; places by one stand-in for each side of a limit. */
function alternatives(s: Facts, id: FactId): readonly unknown[] {
  const spec = specOf(id);
  const now = s[id];
  const differs = (v: unknown): boolean => JSON.stringify(v) !== JSON.stringify(now);
  switch (spec?.kind) {
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

interface First {
  readonly id: RouteId | null;
  readonly running: boolean;
}

const firstIn = ({ routes, first }: DecidedRoutes): First => ({
  id: first,
  running: routes.some((route) => route.id === first && goesOn(route)),
});

export const endOf = ({ outcomes }: Pick<DecidedClaim, 'outcomes'>, first: RouteId | null): End =>
  outcomes.some(({ id }) => DECIDED_OUTCOMES.includes(id)) ? 'enforcement' : first;

const claimOf = (s: Facts): DecidedClaim => decideClaim(s, known(s, 'claim.ground'), scenesOf(s));

/** What the routes take from the court: the same, and no other fact of theirs changed, is the same order of routes. */
const handedOver = ({
  because: _,
  missing: __,
  missingForOrdinary: ___,
  ...decided
}: DecidedClaim['forRoutes']): string => JSON.stringify(decided);

/** A value worked out from a case, with every fact that was read for it: another answer to any other fact changes nothing. */
function withReads<T>(s: Facts, make: (sheet: Facts) => T): { readonly value: T; readonly reads: ReadonlySet<FactId> } {
  const made: T[] = [];
  const reads = readsOf(s, (sheet) => made.push(make(sheet)));
  return { value: made[0] as T, reads };
}

/** Every single answer that changes the court answer or the first route, worked out in small steps. `asOf`: today, ISO day. */
export function* whatIfInSteps(
  s: Facts,
  { asOf, figures = ownFigures }: Look,
): Generator<undefined, readonly WhatIf[], undefined> {
  const firstOf = (sheet: Facts, claim: DecidedClaim): First =>
    firstIn(decideRoutes(sheet, asOf, claim.forRoutes, figures));
  const claimNow = withReads(s, claimOf);
  yield;
  const firstNow = withReads(s, (sheet) => firstOf(sheet, claimNow.value));
  yield;
  const inOrder = readsOf(s, (sheet) => readAllInputs(sheet, asOf, claimNow.value.forRoutes, figures));
  yield;
  const court = claimNow.value.court.overall;
  const handedNow = handedOver(claimNow.value.forRoutes);
  const out: WhatIf[] = [];
  const routesRead = union([...inOrder], [...firstNow.reads]).filter((fact) => firstNow.reads.has(fact));
  for (const fact of union([...claimNow.reads], routesRead)) {
    const answered = s[fact] !== undefined && s[fact] !== NOT_SURE;
    for (const value of alternatives(s, fact)) {
      const then = { ...s, [fact]: value } as Facts;
      if (!canBecome(s, fact, value)) continue;
      yield;
      const claim = claimNow.reads.has(fact) ? claimOf(then) : claimNow.value;
      const entry = { fact, value, inPower: IN_POWER.has(fact), answered };
      const to = claim.court.overall;
      if (to.truth !== court.truth) {
        const firm = { from: court.firm, to: to.firm };
        out.push({ ...entry, change: 'internetCourt', from: court.truth, to: to.truth, firm });
      }
      const same = !firstNow.reads.has(fact) && handedOver(claim.forRoutes) === handedNow;
      const first = same ? firstNow.value : firstOf(then, claim);
      const before = firstNow.value;
      const ends = { from: endOf(claimNow.value, before.id), to: endOf(claim, first.id) };
      if (ends.from === ends.to) continue;
      const running = { from: before.running, to: first.running };
      const turn = { ...entry, change: 'firstRoute', ...ends } as const;
      out.push(running.from || running.to ? { ...turn, running } : turn);
    }
  }
  const rank = (w: WhatIf): number => (w.inPower ? 0 : w.answered ? 2 : 1);
  return out.sort((a, b) => rank(a) - rank(b));
}

/** The same in one go. */
export function whatIf(s: Facts, look: Look): readonly WhatIf[] {
  const steps = whatIfInSteps(s, look);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
