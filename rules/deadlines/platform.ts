/**
 * Is the platform's own dispute window open (`platform_open`, decision-routes.md 2.2)? Of the windows that fit the order
 * (a closed order: only the window for closed orders): yes up to the earliest last day, no after the latest, unknown
 * between, without a start, or on a platform whose window we do not know; before the first day, not yet.
 */
import { addDays } from '../days';
import type { FactId, Facts, Value } from '../facts';
import { notReceived } from '../inputs/not-received';
import type { Truth } from '../logic/finding';
import { dayOf, known } from '../reading';
import { type Assumption, type Clock, clock } from './clock';
import { gateTerms } from './consumer';
import { paymentsOf } from './payments';
import { earlier, later } from './period';
import { alibaba, type Range, release, usualRelease, type Window, windows } from './platform-windows';

interface Starts {
  readonly days: readonly string[];
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
}

/** The possible first days of a window, by its way of starting. From a receipt none where nothing came. */
function startsOf(s: Facts, { how, start }: Window): Starts {
  const never = start.includes('receipt.on') ? notReceived(s) : undefined;
  const missing = start.filter((id) => known(s, id) === undefined && !(never && id === 'receipt.on'));
  const dated = start.filter((id) => dayOf(s, id) !== undefined);
  const days = dated.flatMap((id) => dayOf(s, id) ?? []);
  const [first] = start;
  if (how === 'later') {
    const both = days.length === start.length ? [days.reduce(later)] : [];
    return { days: both, because: dated, missing };
  }
  if (how === 'actual-or-due' && first !== undefined && dayOf(s, first) !== undefined) {
    return { days: days.slice(0, 1), because: [first], missing: [] };
  }
  const answered = start.filter((id) => known(s, id) !== undefined);
  return { days, because: never && !answered.includes(never) ? [never, ...answered] : answered, missing };
}

const earliest = (a: string | undefined, b: string): string => (a === undefined ? b : earlier(a, b));

const rangeOf = (s: Facts, { range }: Window): Range => (typeof range === 'function' ? range(s) : range);

function windowClock(s: Facts, asOf: string, w: Window, gate: Truth): Clock {
  const range = rangeOf(s, w);
  const starts = startsOf(s, w);
  const law = w.needsGate ? gateTerms(s, gate) : { because: [], missing: [], assumed: [] };
  const extra = w.also?.when(s) ? w.also : undefined;
  const assumed = [...(range.assumed ?? []), ...(extra?.assumed ? [extra.assumed] : []), ...law.assumed];
  const missing = [...starts.missing, ...law.missing];
  if (starts.days.length === 0) {
    const waiting = starts.missing.length === 0 ? (['not-started'] as const) : [];
    const bound = (w.notAfter ?? [])
      .flatMap((id) => dayOf(s, id) ?? [])
      .reduce<string | undefined>(earliest, undefined);
    // The earliest of them alone sets the bound.
    const by = (w.notAfter ?? []).filter((id) => dayOf(s, id) === bound).slice(0, 1);
    const terms = { because: starts.because, missing, assumed: [...assumed, ...waiting] };
    if (!bound) return clock(w.clock, asOf, terms);
    const latestDay = addDays(bound, range.latest ?? range.last);
    const over = asOf > latestDay ? { state: 'over' as const, missing: law.missing } : {};
    return clock(w.clock, asOf, { ...terms, because: [...starts.because, ...by], latestDay, ...over });
  }
  const first = starts.days.reduce(earlier);
  const last = starts.days.reduce(later);
  const shipped = w.notBefore && dayOf(s, w.notBefore.fact);
  const more = extra && dayOf(s, extra.fact);
  const asking = extra && known(s, extra.fact) === undefined ? [extra.fact] : [];
  // A start that is not known may give a later end: a day counted from today would move every day, so none is named.
  const end = addDays(last, range.latest ?? range.last);
  const unbounded = asking.length > 0 || starts.missing.length > 0;
  const latestDay = extra && more !== undefined ? later(end, addDays(more, extra.days)) : end;
  return clock(w.clock, asOf, {
    start: first,
    because: [...starts.because, ...(extra && more !== undefined ? [extra.fact] : []), ...law.because],
    missing: [
      ...missing,
      ...asking,
      ...(w.notBefore && known(s, w.notBefore.fact) === undefined ? [w.notBefore.fact] : []),
    ],
    firstDay:
      w.notBefore && shipped !== undefined
        ? addDays(shipped, w.notBefore.days)
        : range.first === undefined
          ? null
          : addDays(first, range.first),
    lastDay: addDays(first, range.last),
    latestDay: unbounded ? null : latestDay,
    assumed,
  });
}

/** The platform on which the order was made; Alibaba.com also where it only brought the two together and was paid outside. */
export function platformOf(s: Facts): Value<'deal.platform'> | undefined {
  const platform = known(s, 'deal.platform');
  const concluded = known(s, 'deal.concluded');
  if (concluded === undefined || concluded === 'platform') return platform;
  const outside = known(s, 'deal.metOnPlatform') === 'yes' && known(s, 'deal.paidOnPlatform') === 'no';
  return platform === 'alibaba' && outside ? platform : undefined;
}

/** Closed order: not asked is not closed (event); not sure, the window may or may not be the one for closed orders. */
function alibabaWindows(s: Facts): readonly Window[] {
  const paid = known(s, 'deal.paidOnPlatform');
  if (paid === 'no') return [alibaba.outside];
  if (dayOf(s, 'platform.closedOn') !== undefined) return [alibaba.closed];
  const closed = s['platform.closedOn'] === 'not_sure' ? [alibaba.closed] : [];
  return [alibaba.assurance, alibaba.offline, ...closed, ...(paid === undefined ? [alibaba.outside] : [])];
}

/**
 * 1688: until the release of the money, on its own day where that is known, else on the usual one. Released, or paid outside
 * and not into escrow: none is left.
 */
function releaseWindows(s: Facts): readonly Window[] {
  const outside = known(s, 'deal.paidOnPlatform') === 'no' && !paymentsOf(s).some(({ via }) => via === 'escrow');
  if (isReleased1688(s) || outside) return [];
  return [dayOf(s, 'escrow.autoReleaseOn') === undefined ? usualRelease : release];
}

/** The money of an order on 1688 went to the seller: the usual time is over. */
export const isReleased1688 = (s: Facts): boolean => platformOf(s) === '1688' && known(s, 'escrow.released') === 'yes';

/** The windows that fit the order. One that needs Chinese consumer law falls away without it; Amazon's with a card dispute (R10a). */
function windowsOf(s: Facts, gate: Truth): readonly Window[] {
  const platform = platformOf(s);
  if (platform === undefined) return [];
  if (platform === 'amazon' && known(s, 'payment.chargebackFiled') === 'yes') return [];
  if (platform === 'alibaba') return alibabaWindows(s);
  if (platform === '1688') return releaseWindows(s);
  return [windows[platform]].flatMap((w) => (w === undefined || (w.needsGate && gate === 'no') ? [] : w));
}

export interface PlatformOpen {
  readonly value: Truth | 'not-yet';
  /** For `not-yet`: the day from which the platform takes the dispute. */
  readonly firstDay: string | null;
  readonly clocks: readonly Clock[];
  /** A window that fits has a first day of its own. */
  readonly hasFirstDay: boolean;
  /** After the end the platform may still help. */
  readonly staysOpen: boolean;
}

/** Is this the answer? As told, or as a table of the routes supposes it. */
type IsAnswer = (id: 'platform.caseOpen' | 'platform.aToZFiled', value: 'yes' | 'refused') => boolean;

const asTold =
  (s: Facts): IsAnswer =>
  (id, value) =>
    known(s, id) === value;

/** Amazon was asked to decide, and has not refused (R10). A case that is open there may still be with the seller. */
export const isGuaranteeClaimed = (s: Facts, is: IsAnswer = asTold(s)): boolean =>
  known(s, 'deal.platform') === 'amazon' && !is('platform.caseOpen', 'refused') && is('platform.aToZFiled', 'yes');

/** A dispute is open on the platform, or the guarantee was claimed: it is followed. */
export const isOpenThere = (s: Facts, is: IsAnswer = asTold(s)): boolean =>
  is('platform.caseOpen', 'yes') || isGuaranteeClaimed(s, is);

/** The answer that says that nothing is left to file: with Amazon the claim, elsewhere the dispute. */
function filedBy(s: Facts): FactId | undefined {
  if (platformOf(s) === 'amazon') return isGuaranteeClaimed(s) ? 'platform.aToZFiled' : undefined;
  return isOpenThere(s) ? 'platform.caseOpen' : undefined;
}

/** What they say of the day falls away with it. */
const OF_THE_DAY: readonly Assumption[] = ['pages-differ', 'shorter-period-shown'];

/** With one of these it is not known that the time still runs (5.2). */
const DOUBTED: readonly Assumption[] = ['may-be-shorter', 'other-sellers-may-differ', 'old-text'];

/** The last day of a free return, which is no dispute. */
function freeReturnBy(s: Facts, c: Clock, { also }: Window): string | undefined {
  const from = also && c.assumed.includes('free-return-may-be-longer') ? dayOf(s, also.fact) : undefined;
  return also && from && addDays(from, also.days);
}

/**
 * What was filed has no last day to file it; while the time surely runs, it is in time. Left as they are: a time that is over,
 * a day of release that is told (R7), and a return that is no dispute: without a reason, or free. The usual release is no act.
 */
function filed(s: Facts, asOf: string, c: Clock, w: Window, by: FactId): Clock {
  if (c.state === 'over' || c.state === 'unknown' || w === release || w.needsGate) return c;
  const returnBy = freeReturnBy(s, c, w);
  if (c.state === 'between' && returnBy !== undefined && returnBy >= asOf) return { ...c, latestDay: returnBy };
  const assumed = c.assumed.filter((id) => !OF_THE_DAY.includes(id));
  const inTime = c.state === 'running' && w !== usualRelease && !assumed.some((id) => DOUBTED.includes(id));
  return {
    ...c,
    state: 'no-day',
    because: [...c.because, by],
    firstDay: null,
    lastDay: null,
    latestDay: null,
    daysLeft: null,
    assumed: inTime ? [...assumed, 'done-in-time'] : assumed,
  };
}

const hasFirstDay = (s: Facts, w: Window): boolean => w.notBefore !== undefined || rangeOf(s, w).first !== undefined;

export function platformOpen(s: Facts, asOf: string, gate: Truth = 'unknown'): PlatformOpen {
  const fitting = windowsOf(s, gate);
  const assumed = fitting.includes(alibaba.assurance) && s['platform.closedOn'] === undefined;
  const paid: readonly FactId[] =
    fitting.length > 1 && known(s, 'deal.paidOnPlatform') === undefined ? ['deal.paidOnPlatform'] : [];
  const refused: readonly Assumption[] = known(s, 'platform.caseOpen') === 'refused' ? ['platform-refused'] : [];
  const clocks = fitting.map((w) => {
    const c = windowClock(s, asOf, w, gate);
    return {
      ...c,
      missing: [...c.missing, ...paid],
      assumed: [...c.assumed, ...(assumed ? (['order-not-closed'] as const) : []), ...refused],
    };
  });
  const by = filedBy(s);
  const more = {
    clocks: by === undefined ? clocks : clocks.map((c, i) => filed(s, asOf, c, fitting[i] as Window, by)),
    hasFirstDay: fitting.some((w) => hasFirstDay(s, w)),
    staysOpen: fitting.some((w) => w.staysOpen),
  };
  const firm = fitting.every((w) => !(w.needsGate && gate !== 'yes'));
  const every = (state: Clock['state']): boolean => clocks.length > 0 && clocks.every((c) => c.state === state);
  if (every('not-yet')) {
    return { value: 'not-yet', firstDay: clocks.map((c) => c.firstDay ?? asOf).reduce(earlier), ...more };
  }
  const yes = firm && every('running');
  const no = firm && every('over') && fitting.every((w) => !w.staysOpen);
  return { value: yes ? 'yes' : no ? 'no' : 'unknown', firstDay: null, ...more };
}
