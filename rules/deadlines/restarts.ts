/**
 * Acts that start the time limit afresh (CC 195; LIM 8, 10–14; decision-routes.md 5.1). An act must fall before the end
 * then running. A day after today has not come: such an act, or such an end of a procedure, does not count yet.
 */
import type { FactId, Facts, Value } from '../facts';
import { isClosedCompany } from '../inputs/register-state';
import { dayOf, known } from '../reading';
import { endOf, later, type Period } from './period';

type Act = Value<'acts.list'>[number];

/** `on`: the day of the act, null if not known. From `safe` the full time runs for certain (null: not certain), from `latest` perhaps. */
export interface Restart {
  readonly kind: string;
  readonly on: string | null;
  readonly safe: string | null;
  readonly latest: string;
  /** A procedure: its own day must be in time, the day from which the time runs again may be later. */
  readonly lasting?: true;
  /** A demand on a company that is off the register. */
  readonly toClosed?: true;
  /** The fact that tells of it. */
  readonly from: FactId;
}

type Effect = Omit<Restart, 'from'>;

const certain = (kind: string, on: string): Effect => ({ kind, on, safe: on, latest: on });
const perhaps = (kind: string, on: string): Effect => ({ kind, on, safe: null, latest: on });

/**
 * A procedure: anew from its end (CC 195). Not ended, or its end not known: from the filing for certain (LIM 10), and
 * perhaps from today at the latest. A police report: from the report, and again from knowing that no case was opened (LIM 13).
 */
function procedure(kind: string, on: string, endedOn: string | undefined, asOf: string): Effect {
  const ended = endedOn !== undefined && endedOn >= on && endedOn <= asOf;
  return { kind, on, safe: ended ? endedOn : on, latest: ended ? endedOn : asOf, lasting: true };
}

/** A demand counts on the day it arrived or should have (LIM 8): proof of sending is enough; without it, not known. */
function demand(kind: string, on: string, arrived: Act['arrived']): Effect | undefined {
  if (arrived === 'no') return undefined;
  return arrived === undefined ? perhaps(kind, on) : certain(kind, on);
}

/** What an act with a known day does to the claim in general. */
function general(act: Act, on: string, asOf: string): Effect | undefined {
  switch (act.kind) {
    case 'demand':
      return demand(act.kind, on, act.arrived);
    // A platform is not named in LIM 12: as a demand if the complaint reached the seller, else not known.
    case 'platform_complaint':
      return act.arrived === 'yes' ? certain(act.kind, on) : perhaps(act.kind, on);
    case 'promise':
    case 'part_payment':
    case 'part_performance':
    // From the request (LIM 12).
    case 'mediation_body':
    case 'cn_authority_complaint':
      return certain(act.kind, on);
    // What was done is not known: it may have been a procedure.
    case undefined:
      return { ...procedure('unknown', on, act.endedOn, asOf), safe: null };
    default:
      return procedure(act.kind, on, act.endedOn, asOf);
  }
}

/**
 * A legal person ends with its entry (CC 59, 72(3)), and a demand has to reach the obligor (CC 195(1); LIM 8(1)(2)). The day
 * of the removal is not asked: a demand on a closed company counts only perhaps (our estimate).
 */
const toClosed = (r: Effect | undefined): Effect | undefined =>
  r && r.safe !== null && (r.kind === 'demand' || r.kind === 'platform_complaint')
    ? { ...r, safe: null, toClosed: true }
    : r;

/** First day of the Maritime Code as revised, under which a written demand restarts the time against a carrier. */
export const MARITIME_CODE = '2026-05-01';

/** Against a carrier: suit and arbitration for certain; a demand only from 2026-05-01, for older cargo not settled; other acts not settled. */
const carrier =
  (start: string) =>
  (act: Act, on: string, asOf: string): Effect | undefined => {
    if (act.kind === 'suit' || act.kind === 'arbitration') return procedure(act.kind, on, act.endedOn, asOf);
    const r = general(act, on, asOf);
    if (r === undefined) return undefined;
    if (act.kind !== 'demand') return { ...r, safe: null };
    if (on < MARITIME_CODE) return undefined;
    return start < MARITIME_CODE ? { ...r, safe: null } : r;
  };

/**
 * The buyer's own suit that a court holds: from the complaint handed in (LIM 10), where that day is not known from its
 * acceptance; anew from its end, which has not come. Neither day known: only perhaps in time, and no latest end can be
 * named. A suit among the acts that is not of a later day is this one, unless it ended before this one was filed. One of a later
 * day cannot be the one that was filed: its day may be wrong, so where it ended, it is not known whether this one goes on. It is
 * of the claim that is filed: against another debtor it counts only if both owe jointly (LIM 15), so a carrier's year beside a
 * claim from the sale does not move.
 */
function ownSuit(s: Facts, asOf: string): readonly Restart[] {
  const state = known(s, 'filing.state');
  if (state !== 'accepted' && state !== 'submitted') return [];
  const from = (['filing.submittedOn', 'filing.acceptedOn'] as const).find((id) => dayOf(s, id) !== undefined);
  const on = from && dayOf(s, from);
  const by = on ?? asOf;
  const listed = (known(s, 'acts.list') ?? []).filter((act) => act.kind === 'suit' && act.on !== undefined);
  const endedBy = ({ on: day = '', endedOn }: Act, last: string): boolean =>
    endedOn !== undefined && endedOn >= day && endedOn <= last;
  if (listed.some((act) => (act.on ?? '') <= by && !endedBy(act, by))) return [];
  if (from === undefined || on === undefined) {
    return [{ ...procedure('suit', asOf, undefined, asOf), on: null, safe: null, from: 'filing.state' }];
  }
  if (on > asOf) return [];
  const goesOn = procedure('suit', on, undefined, asOf);
  return listed.some((act) => (act.on ?? '') > on && endedBy(act, asOf))
    ? [
        { ...certain('suit', on), from },
        { ...goesOn, safe: null, from: 'acts.list' },
      ]
    : [{ ...goesOn, from }];
}

/** The suit that a court holds, its day not known. */
export const isUndatedSuit = ({ from, on }: Restart): boolean => from === 'filing.state' && on === null;

/** The acts and the suit, where they are against the debtor of this time; what is claimed not told: only to argue. The form asks for acts on the seller. */
function ofThisDebtor(s: Facts, acts: readonly Restart[], carried: boolean): readonly Restart[] {
  const ground = known(s, 'claim.ground');
  if (!carried || ground === 'carriage') return acts;
  return ground === undefined ? acts.map((r) => ({ ...r, safe: null })) : [];
}

/** The acts of the case and the suit that is filed, in the order of their days, those without a day last. `carriedFrom`: the claim is against a carrier. */
export function restartsOf(s: Facts, asOf: string, carriedFrom?: string): readonly Restart[] {
  const rules = carriedFrom === undefined ? general : carrier(carriedFrom);
  const effect = isClosedCompany(s) ? (...of: Parameters<typeof general>) => toClosed(rules(...of)) : rules;
  const list = (known(s, 'acts.list') ?? []).flatMap((act): readonly Restart[] => {
    const ended = act.endedOn !== undefined && act.endedOn <= asOf ? act.endedOn : asOf;
    const from = 'acts.list';
    if (act.on !== undefined) {
      return act.on > asOf ? [] : [effect(act, act.on, asOf)].flatMap((r) => (r ? { ...r, from } : []));
    }
    // The day is not known: it can have been any day up to today, or up to the end of the procedure.
    const r = effect(act, ended, asOf);
    return r === undefined ? [] : [{ ...r, on: null, safe: null, from }];
  });
  // Of one day the suit goes first: while it goes on, nothing else of that day counts (CC 195(3)).
  const order = ({ on, kind }: Restart): string => `${on ?? '9999'} ${kind === 'suit' ? 0 : 1}`;
  return [...ofThisDebtor(s, [...list, ...ownSuit(s, asOf)], carriedFrom !== undefined)].sort((a, b) =>
    order(a) < order(b) ? -1 : 1,
  );
}

export interface Run {
  readonly end: string;
  readonly by: readonly { readonly kind: string; readonly on: string }[];
  /** A promise came after the end: the debtor who gave it can no longer plead the time (CC 192(2)); only argued here. */
  readonly promiseAfterEnd: boolean;
}

/**
 * Runs the time from its start through the acts. `stretch` moves an end for an obstacle (CC 194). The safe track counts
 * certain acts only; the other track also those that can be argued, an act without a day wherever it helps most.
 */
export function run(
  start: string,
  length: Period,
  restarts: readonly Restart[],
  track: 'safe' | 'latest',
  stretch: (end: string) => string,
): Run {
  let end = stretch(endOf(start, length));
  let promiseAfterEnd = false;
  const by: { kind: string; on: string }[] = [];
  // Of the acts without a day, the one that can only be early goes first: so each helps most.
  const undated =
    track === 'latest' ? restarts.filter((r) => r.on === null).sort((a, b) => (a.latest < b.latest ? -1 : 1)) : [];
  const renew = (kind: string, from: string): void => {
    const next = stretch(endOf(from, length));
    if (next > end) by.push({ kind, on: from });
    end = later(end, next);
  };
  const takeUndated = (): boolean => {
    const r = undated.shift();
    if (r) renew(r.kind, r.lasting || r.latest < end ? r.latest : end);
    return r !== undefined;
  };
  for (const r of restarts) {
    const from = r[track];
    if (r.on === null || from === null || r.on < start) continue;
    while (r.on > end && takeUndated());
    const promised = track === 'latest' && r.kind === 'promise' && r.on > end;
    if (promised || r.on <= end) renew(r.kind, from);
    if (promised) promiseAfterEnd = true;
  }
  while (takeUndated());
  return { end, by, promiseAfterEnd };
}
