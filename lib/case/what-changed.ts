/**
 * What changed for a case between two days: provisions that it cites and that began or ended, clocks in another state,
 * and whether the result is another one. The case is assessed once for each day; there is no second logic.
 *
 * A case that is not filed is always read under the present list of the Internet Courts (decision-internet-court.md
 * 3.1, D4): the day the court accepts the case picks the list, not the day of the plan.
 */
import { assess, LAW_AS_OF } from '../../rules/assess';
import type { Assessment } from '../../rules/assessment';
import type { Clock, ClockState } from '../../rules/deadlines/clock';
import { sourcesOf } from '../../rules/deadlines/clock-sources';
import type { ClockName } from '../../rules/deadlines/clock-table';
import type { Facts } from '../../rules/facts';
import { provisions } from '../../rules/law/provisions';
import type { Truth } from '../../rules/logic/finding';
import { type Provision, provisionIdOf } from '../../rules/provision';
import type { RouteId } from '../../rules/routes/printed-route';

export interface LawChange {
  readonly id: string;
  readonly what: 'began' | 'ended';
  /** First day in force, or first day no longer in force. */
  readonly on: string;
}

/** A first day that has come is `reached`: the time then begins, it does not end. */
export type ShownState = ClockState | 'reached';

export interface ClockChange {
  readonly name: ClockName;
  readonly payment: number;
  /** Null: the clock did not apply on that day. */
  readonly from: ShownState | null;
  readonly to: ShownState | null;
  /** In time on the one day and over on the other; also the stretch between the safe and the latest end counts as time. */
  readonly ranOut: boolean;
  /** As it stands on the second day; if it no longer applies, as it stood on the first. */
  readonly lastDay: string | null;
  readonly latestDay: string | null;
}

interface Turn<T> {
  readonly from: T;
  readonly to: T;
}

export interface WhatChanged {
  readonly before: string;
  readonly now: string;
  /** By day. */
  readonly law: readonly LawChange[];
  /** Those that ran out first, then by their last day. */
  readonly clocks: readonly ClockChange[];
  /** The answer on the Internet Court; null: the same. */
  readonly court: Turn<Truth> | null;
  /** The answer is the same, but it became more or less firm. */
  readonly firm: Turn<boolean> | null;
  readonly firstRoute: Turn<RouteId | null> | null;
  /** The day of the state of the law behind the rules, if it lies after the first day and not after the second. */
  readonly rulesFrom: string | null;
  readonly anything: boolean;
}

/** Every provision that an assessment rests on. */
export function citedIn(a: Assessment): ReadonlySet<string> {
  const refs: (readonly string[])[] = [];
  for (const claim of [a, ...a.otherClaims]) {
    refs.push(claim.internetCourt.sources, claim.ordinaryCourt.sources);
    for (const city of Object.values(claim.internetCourt.cities)) refs.push(city.sources);
  }
  for (const { sources, reasons, methods } of a.routes) {
    refs.push(sources, ...reasons.map((r) => r.sources));
    for (const method of methods) refs.push(...method.reasons.map((r) => r.sources));
  }
  for (const act of a.dayZero) refs.push(...act.reasons.map((r) => r.sources));
  for (const { sources } of a.liable) refs.push(sources);
  for (const clock of a.deadlines) refs.push(sourcesOf(clock));
  return new Set(refs.flat().map(provisionIdOf));
}

/** After the first day and not after the second; the order of the two does not matter. */
function within(day: string | null, before: string, now: string): day is string {
  const [first, last] = before <= now ? [before, now] : [now, before];
  return day !== null && first < day && day <= last;
}

function lawChanges(cited: ReadonlySet<string>, before: string, now: string): readonly LawChange[] {
  const all: { readonly [id: string]: Provision } = provisions;
  const changes = [...cited].flatMap((id): LawChange[] => {
    const provision = all[id];
    if (!provision) return [];
    const { from, until } = provision;
    return [
      ...(within(from, before, now) ? [{ id, what: 'began' as const, on: from }] : []),
      ...(within(until, before, now) ? [{ id, what: 'ended' as const, on: until }] : []),
    ];
  });
  return changes.toSorted((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
}

/** Clocks under a key that finds the same one on both days: name, payment, and its place among equals. */
function keyed(clocks: readonly Clock[]): ReadonlyMap<string, Clock> {
  const seen = new Map<string, number>();
  const inOrder = clocks.toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? ''));
  return new Map(
    inOrder.map((clock) => {
      const kind = `${clock.name} ${clock.payment ?? 0}`;
      const at = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, at);
      return [`${kind} ${at}`, clock];
    }),
  );
}

function shown(clock: Clock | undefined): ShownState | null {
  if (!clock) return null;
  const { state, firstDay, lastDay } = clock;
  return state === 'over' && lastDay === null && firstDay !== null ? 'reached' : state;
}

const IN_TIME: readonly (ShownState | null)[] = ['running', 'between', 'not-yet'];

function clockChanges(first: Assessment, second: Assessment): readonly ClockChange[] {
  const [old, fresh] = [keyed(first.deadlines), keyed(second.deadlines)];
  const changes = [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key): ClockChange[] => {
    const [was, is] = [old.get(key), fresh.get(key)];
    const clock = is ?? was;
    if (!clock || was?.state === is?.state) return [];
    const [from, to] = [shown(was), shown(is)];
    const { name, payment = 0, lastDay, latestDay } = clock;
    return [{ name, payment, from, to, ranOut: IN_TIME.includes(from) && to === 'over', lastDay, latestDay }];
  });
  return changes.toSorted(
    (a, b) => Number(b.ranOut) - Number(a.ranOut) || (a.lastDay ?? '9999').localeCompare(b.lastDay ?? '9999'),
  );
}

const turn = <T>(from: T, to: T): Turn<T> | null => (from === to ? null : { from, to });

/** Compares the assessments of a case for two days (ISO). On the same day nothing changed. */
export function whatChanged(facts: Facts, before: string, now: string): WhatChanged {
  const [first, second] = [assess(facts, { asOf: before }), assess(facts, { asOf: now })];
  const law = lawChanges(new Set([...citedIn(first), ...citedIn(second)]), before, now);
  const clocks = clockChanges(first, second);
  const court = turn(first.internetCourt.verdict, second.internetCourt.verdict);
  const firm = court ? null : turn(first.internetCourt.firm, second.internetCourt.firm);
  const firstRoute = turn(first.firstRoute, second.firstRoute);
  const rulesFrom = within(LAW_AS_OF, before, now) ? LAW_AS_OF : null;
  const anything =
    law.length > 0 || clocks.length > 0 || [court, firm, firstRoute, rulesFrom].some((one) => one !== null);
  return { before, now, law, clocks, court, firm, firstRoute, rulesFrom, anything };
}
