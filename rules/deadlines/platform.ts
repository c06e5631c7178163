/**
 * Is the platform's own dispute window open (`platform_open`, decision-routes.md 2.2)? Of the windows that fit the order
 * (a closed order: only the window for closed orders): yes up to the earliest last day, no after the latest, unknown
 * between, without a start, or on a platform whose window we do not know; before the first day, not yet.
 */
import { addDays } from '../days';
import type { FactId, Facts, Value } from '../facts';
import type { Truth } from '../logic/finding';
import { dayOf, known } from '../reading';
import { type Clock, clock } from './clock';
import { gateTerms } from './consumer';
import { earlier, later } from './period';
import { alibaba, type Window, windows } from './platform-windows';

interface Starts {
  readonly days: readonly string[];
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
}

/** The possible first days of a window, by its way of starting. */
function startsOf(s: Facts, { how, start }: Window): Starts {
  const missing = start.filter((id) => known(s, id) === undefined);
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
  return { days, because: start.filter((id) => known(s, id) !== undefined), missing };
}

function windowClock(s: Facts, asOf: string, w: Window, gate: Truth): Clock {
  const range = typeof w.range === 'function' ? w.range(s) : w.range;
  const starts = startsOf(s, w);
  const law = w.needsGate ? gateTerms(s, gate) : { because: [], missing: [], assumed: [] };
  const assumed = [...(range.assumed ?? []), ...law.assumed];
  const missing = [...starts.missing, ...law.missing];
  if (starts.days.length === 0) {
    const waiting = starts.missing.length === 0 ? (['not-started'] as const) : [];
    return clock(w.clock, asOf, { because: starts.because, missing, assumed: [...assumed, ...waiting] });
  }
  const first = starts.days.reduce(earlier);
  const last = starts.days.reduce(later);
  const shipped = w.notBefore && dayOf(s, w.notBefore.fact);
  const extra = w.also?.when(s) ? w.also : undefined;
  const more = extra && dayOf(s, extra.fact);
  const asking = extra && known(s, extra.fact) === undefined ? [extra.fact] : [];
  // A start that is not known may give a later end: something that happened, from today at most; a plan, without a bound.
  const end = addDays(starts.missing.length > 0 ? later(last, asOf) : last, range.latest ?? range.last);
  const unbounded = asking.length > 0 || starts.missing.includes('delivery.expectedOn');
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

/** The windows that fit the order. A window that needs Chinese consumer law falls away without it. */
function windowsOf(s: Facts, gate: Truth): readonly Window[] {
  const platform = platformOf(s);
  if (platform === undefined) return [];
  const own = platform === 'alibaba' ? alibabaWindows(s) : [windows[platform]].flatMap((w) => w ?? []);
  return own.filter((w) => !(w.needsGate && gate === 'no'));
}

export interface PlatformOpen {
  readonly value: Truth | 'not-yet';
  /** For `not-yet`: the day from which the platform takes the dispute. */
  readonly firstDay: string | null;
  readonly clocks: readonly Clock[];
}

export function platformOpen(s: Facts, asOf: string, gate: Truth = 'unknown'): PlatformOpen {
  const fitting = windowsOf(s, gate);
  const assumed = fitting.includes(alibaba.assurance) && s['platform.closedOn'] === undefined;
  const paid: readonly FactId[] =
    fitting.length > 1 && known(s, 'deal.paidOnPlatform') === undefined ? ['deal.paidOnPlatform'] : [];
  const clocks = fitting.map((w) => {
    const c = windowClock(s, asOf, w, gate);
    return {
      ...c,
      missing: [...c.missing, ...paid],
      assumed: assumed ? [...c.assumed, 'order-not-closed' as const] : c.assumed,
    };
  });
  const firm = fitting.every((w) => !(w.needsGate && gate !== 'yes'));
  const every = (state: Clock['state']): boolean => clocks.length > 0 && clocks.every((c) => c.state === state);
  if (every('not-yet')) {
    return { value: 'not-yet', firstDay: clocks.map((c) => c.firstDay ?? asOf).reduce(earlier), clocks };
  }
  const yes = firm && every('running');
  const no = firm && every('over') && fitting.every((w) => !w.staysOpen);
  return { value: yes ? 'yes' : no ? 'no' : 'unknown', firstDay: null, clocks };
}
