/** Which clocks run against a route, and the first of them. */
import type { RouteId } from '../assessment';
import type { Clock } from '../deadlines/clock';
import type { ClockName } from '../deadlines/clock-table';
import type { RouteCase } from './case';

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

const running = (clocks: readonly Clock[]): Clock | undefined =>
  clocks
    .filter((c) => c.lastDay !== null && (c.daysLeft ?? -1) >= 0 && c.state !== 'over')
    .reduce<Clock | undefined>(
      (first, c) => (first === undefined || (c.lastDay ?? '') < (first.lastDay ?? '') ? c : first),
      undefined,
    );

function firstRunning(c: RouteCase, id: RouteId): Clock | undefined {
  switch (id) {
    case 'payment-reversal':
      return running(c.paymentClocks().filter((x) => PAYMENT.includes(x.name)));
    case 'platform-dispute':
      return running(c.window().clocks);
    case 'internet-court':
    case 'ordinary-court':
    case 'arbitration':
      return running(c.limitation().clocks);
    default:
      return undefined;
  }
}

/** The order of the routes asks for the same clock again and again. */
const found = new WeakMap<RouteCase, Map<RouteId, Clock | undefined>>();

/** The first clock of the route that still runs. */
export function firstClock(c: RouteCase, id: RouteId): Clock | undefined {
  let of = found.get(c);
  if (!of) {
    of = new Map();
    found.set(c, of);
  }
  if (!of.has(id)) of.set(id, firstRunning(c, id));
  return of.get(id);
}
