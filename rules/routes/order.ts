/**
 * The order among the routes (section 7) as far as it is built: tiers, verdict, "needs no name" while the seller is not
 * identified, typical days, order of the specification. Not built yet: deadlines, worth and cost.
 */
import type { RouteId } from '../assessment';
import type { DecidedRoute } from './decide-routes';

/** Typical days of a route (section 6, our estimate). */
const DAYS: { readonly [R in RouteId]: number } = {
  'payment-reversal': 45,
  'platform-dispute': 25,
  negotiation: 14,
  'internet-court': 270,
  'ordinary-court': 270,
  arbitration: 180,
  'police-report': 180,
  'complaint-channels': 63,
  'identify-seller': 7,
  'write-off': 0,
};

const VERDICTS = ['recommended', 'possible', 'not-now', 'excluded'] as const;
const NO_NAME: readonly RouteId[] = ['platform-dispute', 'payment-reversal', 'negotiation', 'complaint-channels'];

/** 0: the platform still holds the money (R7). 1: a payment that can be reversed. 2: the rest. 3: supplementary. 4: write-off. */
function tier(r: DecidedRoute): number {
  if (r.id === 'platform-dispute' && r.fired.includes('R7')) return 0;
  if (r.id === 'payment-reversal' && r.verdict === 'recommended') return 1;
  if (r.id === 'complaint-channels' && r.verdict !== 'recommended') return 3;
  return r.id === 'write-off' && r.verdict !== 'recommended' ? 4 : 2;
}

function place(r: DecidedRoute, identified: boolean): readonly number[] {
  const needsName = identified ? 0 : NO_NAME.includes(r.id) ? 0 : r.id === 'identify-seller' ? 1 : 2;
  // A forwarder's network (R18) answers faster than the other channels.
  const days = r.id === 'complaint-channels' && r.verdict === 'recommended' ? 14 : DAYS[r.id];
  return [r.verdict === 'excluded' ? 9 : tier(r), VERDICTS.indexOf(r.verdict), needsName, days];
}

/** The routes in order; ties keep the order of the specification. */
export function inOrder(routes: readonly DecidedRoute[], identified: boolean): readonly DecidedRoute[] {
  return routes
    .map((r, i) => ({ r, key: [...place(r, identified), i] }))
    .sort((a, b) => {
      for (let k = 0; k < a.key.length; k++) {
        const d = (a.key[k] as number) - (b.key[k] as number);
        if (d !== 0) return d;
      }
      return 0;
    })
    .map((x) => x.r);
}

const CIVIL: readonly RouteId[] = [
  'payment-reversal',
  'platform-dispute',
  'negotiation',
  'internet-court',
  'ordinary-court',
  'arbitration',
];

/**
 * The first route: the first recommended or possible one; a police report only if no civil route is recommended; finding
 * the seller only if it is recommended; complaint channels only where one is recommended. Else what the first waits for.
 */
export function firstOf(ordered: readonly DecidedRoute[]): RouteId | null {
  const open = ordered.filter((r) => r.verdict === 'recommended' || r.verdict === 'possible');
  const civil = open.some((r) => r.verdict === 'recommended' && CIVIL.includes(r.id));
  const can = (r: DecidedRoute): boolean => {
    if (r.id === 'police-report') return !civil;
    if (r.id === 'identify-seller' || r.id === 'complaint-channels') return r.verdict === 'recommended';
    return r.id !== 'write-off' || r.verdict === 'recommended';
  };
  return open.find(can)?.id ?? null;
}
