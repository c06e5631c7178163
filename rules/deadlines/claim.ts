/**
 * Time to bring the claim (decision-routes.md 5.1): three years in general, four for an international sale, one against
 * a carrier; and the outer limit of twenty years. Counted from the breach, the safe start: the law asks for knowledge of
 * harm and debtor (CC 188(2)), which can only be later. Another country's law is not computed (PIL 7).
 * Not coded: several breaches, each of which has its own time.
 */
import type { FactId, Facts } from '../facts';
import { registerState } from '../inputs/register-state';
import { dayOf, isNone, known, knownOf, unknownOf } from '../reading';
import { union } from '../union';
import {
  basisAssumed,
  basisOpen,
  byLaw,
  type Limit,
  limitsOf,
  mayBeOutside,
  outsideContract,
  specialLaw,
} from './claim-length';
import { type Assumption, type Clock, clock, goesOnInCourt } from './clock';
import type { ClockName } from './clock-table';
import { lawAssumed } from './contract-law';
import { decidedBy, mayBeDecidedThere } from './decided';
import { suspension } from './obstacle';
import { addYears, later } from './period';
import { isUndatedSuit, type Restart, restartsOf, run } from './restarts';

/** The start: the breach; for carriage, delivery or the day it was due. `isOpen`: it may prove to have been later. */
interface Start {
  readonly on: string | undefined;
  readonly isOpen: boolean;
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
}

function startOf(s: Facts, name: Limit['name']): Start {
  if (name !== 'limitation_carrier') {
    const on = dayOf(s, 'breach.on');
    return on === undefined
      ? { on, isOpen: true, because: [], missing: ['breach.on'] }
      : { on, isOpen: false, because: ['breach.on'], missing: [] };
  }
  const received = dayOf(s, 'receipt.on');
  if (received !== undefined) return { on: received, isOpen: false, because: ['receipt.on'], missing: [] };
  const due = dayOf(s, 'delivery.expectedOn');
  const never = isNone(s, 'receipt.on');
  const ask: readonly FactId[] = never ? [] : ['receipt.on'];
  if (due === undefined) return { on: due, isOpen: true, because: [], missing: [...ask, 'delivery.expectedOn'] };
  return {
    on: due,
    isOpen: !never,
    because: never ? ['receipt.on', 'delivery.expectedOn'] : ['delivery.expectedOn'],
    missing: ask,
  };
}

/** No answer would make it more certain. */
const isCertain = (r: Restart): boolean => r.safe === r.latest || r.toClosed === true;

function assumptions(restarts: readonly Restart[], promised: boolean): readonly Assumption[] {
  return [
    ...(restarts.some((r) => r.on === null && !isUndatedSuit(r)) ? (['act-without-day'] as const) : []),
    ...(restarts.some(isUndatedSuit) ? (['suit-without-day'] as const) : []),
    ...(restarts.some((r) => r.on !== null && r.safe === null && !r.toClosed) ? (['act-not-certain'] as const) : []),
    ...(restarts.some((r) => r.toClosed) ? (['demand-to-closed'] as const) : []),
    ...(restarts.some((r) => r.safe !== null && !isCertain(r)) ? (['procedure-not-ended'] as const) : []),
    ...(promised ? (['promise-after-the-end'] as const) : []),
  ];
}

/**
 * The buyer's suit, filed in time, goes on in a court: the time starts afresh when it ends (CC 195(3)). Where its day is not
 * known, it was in time if the time without it has not ended yet.
 */
function suitGoesOn(s: Facts, restarts: readonly Restart[], safe: ReturnType<typeof run>, asOf: string): boolean {
  const held = ['submitted', 'accepted'].includes(known(s, 'filing.state') ?? '');
  const inTime = (r: Restart): boolean => safe.by.some(({ kind, on }) => kind === 'suit' && on === r.safe);
  const dated = restarts.some((r) => r.kind === 'suit' && !isCertain(r) && inTime(r));
  return held && (dated || (asOf <= safe.end && restarts.some(isUndatedSuit)));
}

function claimClock(s: Facts, asOf: string, of: Limit): Clock {
  const { limit, assumed } = byLaw(s, of);
  const start = startOf(s, limit.name);
  const missing = [...start.missing, ...limit.missing];
  if (start.on === undefined) return clock(limit.name, asOf, { because: limit.because, missing, assumed });
  const restarts = restartsOf(s, asOf, limit.name === 'limitation_carrier' ? start.on : undefined);
  const stop = suspension(s, asOf);
  // CC 194 moves the end of a sea carrier's year only perhaps: the Maritime Code has its own rule.
  const stretch = limit.name === 'limitation_carrier' ? (end: string) => end : stop.safe;
  const safe = run(start.on, { years: limit.safe }, restarts, 'safe', stretch);
  const latest = run(start.on, { years: limit.latest }, restarts, 'latest', stop.latest);
  // Another law can govern a wrong outside a contract, and it may give longer; a start that is not known may be later: no
  // latest end can be named. Nor while a suit goes on that was in time (CC 195(3)); its day tells whether it was.
  const outside = limit.name === 'limitation_general' && mayBeOutside(s);
  const goesOn = suitGoesOn(s, restarts, safe, asOf);
  const sued = goesOn || restarts.some(isUndatedSuit);
  const end = outside || start.isOpen || sued ? null : later(latest.end, safe.end);
  const listed = restarts.filter(({ from }) => from === 'acts.list');
  return clock(limit.name, asOf, {
    start: start.on,
    because: [
      ...start.because,
      ...limit.because,
      ...restarts.flatMap(({ from, toClosed }) => (toClosed ? [from, ...registerState(s).because] : [from])),
      ...stop.because,
    ],
    missing: [
      ...missing,
      ...(listed.every(isCertain) ? [] : (['acts.list'] as const)),
      ...(!goesOn && restarts.some(isUndatedSuit) ? (['filing.submittedOn'] as const) : []),
      ...stop.missing,
    ],
    ...(sued && asOf > safe.end ? { state: goesOn ? ('no-day' as const) : ('unknown' as const) } : {}),
    lastDay: goesOn && asOf > safe.end ? null : safe.end,
    latestDay: end,
    assumed: [
      ...assumed,
      ...assumptions(restarts, latest.promiseAfterEnd).map((id) =>
        goesOn && (id === 'procedure-not-ended' || id === 'suit-without-day') ? 'suit-goes-on' : id,
      ),
      ...(stop.uncertain ? (['obstacle-not-certain'] as const) : []),
    ],
    ...(safe.by.length > 0 ? { restartedBy: safe.by } : {}),
  });
}

/**
 * Twenty years from the harm (CC 188(2)); the breach stands for it. Nothing restarts it. Law not known: by Chinese law. Outside
 * a contract, or perhaps outside it, another law can govern (PIL 7, 44–46, 50): no latest end can be named.
 */
function longStop(s: Facts, asOf: string): Clock {
  const on = dayOf(s, 'breach.on');
  const basis = basisAssumed(s);
  const nature: readonly FactId[] = basisOpen(s) ? ['claim.nature'] : [];
  const ids: readonly FactId[] = outsideContract(s) ? ['breach.on'] : ['breach.on', ...nature, 'contract.governingLaw'];
  return clock('long_stop', asOf, {
    because: knownOf(s, ids),
    missing: unknownOf(s, ids),
    ...(on === undefined ? {} : { start: on, lastDay: addYears(on, 20), ...(basis ? { latestDay: null } : {}) }),
    assumed: [...(basis ? [basis] : lawAssumed(s).assumed), ...specialLaw(s)],
  });
}

/** They say whether the claim was decided in the seller's case. */
const OF_SELLER: readonly FactId[] = ['filing.state', 'filing.counter', 'case.stage'];

/**
 * Beside a claim that is known to be another one, the carrier is another party: its year does not depend on what became of that
 * claim or of its debtor (L18; CPL 127(5), CPLI 247(1)).
 */
export function besideOtherClaim(s: Facts): boolean {
  const ground = known(s, 'claim.ground');
  return ground !== undefined && ground !== 'carriage';
}

/** The limitation clocks of the case, the one of the claim itself first, the outer limit last. */
export function limitation(s: Facts, asOf: string): readonly Clock[] {
  const limits = limitsOf(s);
  const names = limits.length > 0 ? limits.map((l) => l.name) : (['limitation_general'] as const);
  // Perhaps outside a contract: the law of the contract does not govern for certain, and what is counted says so.
  const foreign = (name: Limit['name']): boolean =>
    known(s, 'contract.governingLaw') === 'foreign' && !(name === 'limitation_general' && mayBeOutside(s));
  const byOtherLaw = (name: Limit['name']): Clock =>
    clock(name, asOf, { state: 'no-day', because: ['contract.governingLaw'], assumed: ['foreign-law'] });
  const ofOther = (name: ClockName): boolean => name === 'limitation_carrier' && besideOtherClaim(s);
  const decided = decidedBy(s);
  if (decided.length > 0) {
    const over = (name: Limit['name']): Clock =>
      clock(name, asOf, { state: 'no-day', because: decided, assumed: ['claim-decided'] });
    const ofCarrier = limits.filter((l) => ofOther(l.name));
    return [
      ...names.filter((name) => !ofOther(name)).map(over),
      ...ofCarrier.map((l) => (foreign(l.name) ? byOtherLaw(l.name) : claimClock(s, asOf, l))),
    ];
  }
  if (foreign('limitation_general')) return names.map(byOtherLaw);
  const start: readonly FactId[] = dayOf(s, 'breach.on') === undefined ? ['breach.on'] : [];
  const open = clock('limitation_general', asOf, { missing: ['claim.ground', ...start] });
  const own =
    limits.length > 0 ? limits.map((l) => (foreign(l.name) ? byOtherLaw(l.name) : claimClock(s, asOf, l))) : [open];
  const all = [...own, longStop(s, asOf)];
  if (!mayBeDecidedThere(s)) return all;
  return all.map((one) =>
    one.assumed.includes('foreign-law') || ofOther(one.name)
      ? one
      : {
          ...one,
          because: union(one.because, knownOf(s, OF_SELLER)),
          missing: union(one.missing, unknownOf(s, OF_SELLER)),
          assumed: [...one.assumed, 'may-be-decided' as const],
        },
  );
}

/**
 * `limitation_open`: yes up to the safe end, no after the latest arguable one, unknown between. Law not known: after the
 * Chinese end still unknown, as another law may give longer. `foreign`: another law governs, not computed. `decided`: the
 * claim was decided for good, and this time no longer counts.
 * `clocks`: those of `limitation`, where they were counted already.
 */
export function limitationOpen(
  s: Facts,
  asOf: string,
  clocks?: readonly Clock[],
): 'yes' | 'no' | 'unknown' | 'foreign' | 'decided' {
  const outside = outsideContract(s) !== undefined;
  const law = known(s, 'contract.governingLaw');
  if (decidedBy(s).length > 0) return 'decided';
  if (law === 'foreign' && !outside) return 'foreign';
  const [own] = clocks ?? limitation(s, asOf);
  const state = own?.state;
  if (state === 'running' || (own && goesOnInCourt(own))) return 'yes';
  return state === 'over' && law !== undefined ? 'no' : 'unknown';
}
