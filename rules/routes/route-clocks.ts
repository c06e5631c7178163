/** Which clocks run against a route, and the first of them. */
import { type Clock, isForToday, isNotToWaitFor } from '../deadlines/clock';
import type { ClockName } from '../deadlines/clock-table';
import { evidencePeriod } from '../deadlines/court';
import { autoRelease } from '../deadlines/platform-other';
import { waitsForCountry } from '../deadlines/wire';
import type { RouteCase } from './case';
import type { RouteId } from './printed-route';
import { isCourt } from './route-groups';

const PAYMENT: readonly ClockName[] = [
  'recall',
  'kill_chain',
  'chargeback',
  'paypal_open',
  'paypal_escalate',
  's75',
  'lc_stop',
  'chargeback_outer',
];

const earliest = (clocks: readonly Clock[], end: 'lastDay' | 'latestDay'): Clock | undefined =>
  clocks.reduce<Clock | undefined>(
    (first, c) => (first === undefined || (c[end] ?? '') < (first[end] ?? '') ? c : first),
    undefined,
  );

const running = (clocks: readonly Clock[]): Clock | undefined =>
  earliest(
    clocks.filter((c) => c.lastDay !== null && (c.daysLeft ?? -1) >= 0 && c.state !== 'over' && !isNotToWaitFor(c)),
    'lastDay',
  );

/** A dispute has to be open before the platform passes the money on (R7); a window on 1688 can be that day already. */
const heldMoney = (c: RouteCase): readonly Clock[] =>
  c.window().clocks.some(({ name }) => name === 'auto_release') ? [] : autoRelease(c.s, c.asOf);

/** Every clock that runs against the route. */
function clocksOf(c: RouteCase, id: RouteId): readonly Clock[] {
  switch (id) {
    case 'payment-reversal':
      return c.paymentClocks().filter((x, _, all) => PAYMENT.includes(x.name) && !waitsForCountry(x, all));
    case 'platform-dispute':
      return [...c.window().clocks, ...heldMoney(c)];
    case 'internet-court':
    case 'ordinary-court':
    case 'arbitration':
      return c.limitation().clocks;
    default:
      return [];
  }
}

/** The first clock after its safe end and before the latest one that can be argued. */
export const lateClock = (c: RouteCase, id: RouteId): Clock | undefined =>
  earliest(
    clocksOf(c, id).filter((x) => x.state === 'between' && x.latestDay !== null && !isForToday(x)),
    'latestDay',
  );

/** The order of the routes asks for the same clock again and again. */
const found = new WeakMap<RouteCase, Map<RouteId, Clock | undefined>>();

/** The court that hears the case set a last day for the evidence (CPLI 99); it is no end of the claim. */
const ofRunningCase = (c: RouteCase, id: RouteId): readonly Clock[] =>
  c.court.running && isCourt(id) ? evidencePeriod(c.s, c.asOf) : [];

/** The first clock of the route that still runs. */
export function firstClock(c: RouteCase, id: RouteId): Clock | undefined {
  let of = found.get(c);
  if (!of) {
    of = new Map();
    found.set(c, of);
  }
  if (!of.has(id)) of.set(id, running([...clocksOf(c, id), ...ofRunningCase(c, id)]));
  return of.get(id);
}

/**
 * Where no time of the route runs any more: the day on which the last one ended. None while one of them is not over: a clock
 * whose start is not known may still run. The release of held money ends no time of the platform's own.
 */
export function endedOn(c: RouteCase, id: RouteId): string | undefined {
  const clocks = clocksOf(c, id);
  if (clocks.some(({ state }) => state !== 'over')) return undefined;
  return clocks
    .filter(({ name }) => name !== 'auto_release')
    .flatMap(({ lastDay, latestDay }) => latestDay ?? lastDay ?? [])
    .toSorted()
    .at(-1);
}
