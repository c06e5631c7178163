/** Routes that the order and the conflicts treat alike (decision-routes.md 3.6, 7). */
import type { RouteId, RouteVerdict } from './printed-route';

/** One suit, whichever of the two courts takes it. */
export type CourtRoute = 'internet-court' | 'ordinary-court';

export const isCourt = (id: RouteId): id is CourtRoute => id === 'internet-court' || id === 'ordinary-court';

/** The suit is the case that a court already has: it goes on (R31-running), unless the buyer pleads the clause (R26-sued). */
export const isOfRunningCase = (rule: string | null): boolean => rule === 'R31-running' || rule === 'R26-sued';

/** A route, or a way of it, that can be taken now. */
export const isOpen = ({ verdict }: { readonly verdict: RouteVerdict }): boolean =>
  verdict === 'recommended' || verdict === 'possible';

const CIVIL: readonly RouteId[] = [
  'payment-reversal',
  'platform-dispute',
  'negotiation',
  'internet-court',
  'ordinary-court',
  'arbitration',
];

/** A way to the money itself; the others report, complain, look for the seller or give up. */
export const isCivil = (id: RouteId): boolean => CIVIL.includes(id);
