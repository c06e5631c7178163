/** The shape of a route in an assessment: its methods, reasons, figures, and the acts beside it. */
import type { FactId } from '../facts';
import type { Certainty } from '../provision';

export type RouteId =
  | 'payment-reversal'
  | 'platform-dispute'
  | 'negotiation'
  | 'internet-court'
  | 'ordinary-court'
  | 'arbitration'
  | 'police-report'
  | 'complaint-channels'
  | 'identify-seller'
  | 'write-off';

export type RouteVerdict = 'recommended' | 'possible' | 'not-now' | 'excluded';

export interface RouteReason {
  /** Rule id of decision-routes.md, for example R22c; its sentence is in the message files. */
  readonly rule: string;
  readonly outcome: RouteVerdict | 'none';
  /** No missing answer makes its table lead to another row, or to none. */
  readonly sure: boolean;
  readonly because: readonly FactId[];
  readonly certainty: Certainty;
  readonly sources: readonly string[];
}

/** One way of a route: a recall beside a kill-chain report, a letter beside talks. The route takes the best of them. */
export type MethodId =
  | 'recall'
  | 'kill-chain'
  | 'ic3-report'
  | 'chargeback'
  | 's75'
  | 'paypal'
  | 'letter-of-credit'
  | 'other-payment'
  | 'platform'
  | 'talks'
  | 'own-notice'
  | 'lawyers-letter'
  | 'suit'
  | 'payment-order'
  | 'arbitration'
  | 'police'
  | '12315'
  | 'ecc-net'
  | 'industry-network'
  | 'ip-portal'
  | 'supplementary'
  | 'identify'
  | 'write-off';

export interface Method {
  readonly id: MethodId;
  readonly verdict: RouteVerdict;
  readonly reasons: readonly RouteReason[];
  readonly missing: readonly FactId[];
  /** Which payment it is about: 0 the latest one, then `payments.others` in order. */
  readonly payment?: number;
  /** The first day on which it is taken, where this day has not come (R3b, R11d). */
  readonly notBefore?: string;
}

/** Whole cents of US dollars. */
export interface CostRange {
  readonly min: number;
  readonly typical: number;
  readonly max: number;
}

export interface FirstDeadline {
  readonly clock: string;
  readonly lastDay: string;
  /** False: the safe end is over, and the day is the latest that can be argued. */
  readonly safe: boolean;
}

/** Pairs of routes that endanger each other (section 7). */
export type ConflictId =
  | 'card-and-guarantee'
  | 'settlement-and-protection'
  | 'arbitration-and-court'
  | 'suit-and-recognition'
  | 'letter-and-freeze'
  | 'letter-and-credit'
  | 'payment-order'
  | 'police-and-suit'
  | 'withholding-and-insurer'
  | 'withholding-and-goods'
  | 'double-recovery'
  | 'termination-and-performance'
  | 'deposit-and-penalty';

/** Ids of what a route asks of the buyer; the words are in the message files. Empty for a route that is ruled out. */
export interface RouteNotes {
  /** In order; the first can be done today. */
  readonly steps: readonly string[];
  readonly papers: readonly string[];
  readonly fails: readonly string[];
}

export interface Route {
  readonly id: RouteId;
  readonly verdict: RouteVerdict;
  readonly reasons: readonly RouteReason[];
  readonly methods: readonly Method[];
  /** Facts whose answer could change the verdict. */
  readonly missing: readonly FactId[];
  readonly sources: readonly string[];
  readonly cost: CostRange | 'unknown';
  /** Typical days. */
  readonly days: number;
  readonly firstDeadline: FirstDeadline | null;
  /** No time of this route runs any more, and it may still be possible: the day on which the last one ended. */
  readonly endedOn: string | null;
  readonly worth: 'yes' | 'maybe' | 'no' | null;
  readonly conflicts: readonly ConflictId[];
  readonly notes: RouteNotes;
}

/** An act beside every route (3.1): withhold, give notice, stop the clock, end the contract, save the records. */
export interface DayZero {
  readonly id: 'withhold' | 'notice' | 'limitation' | 'termination' | 'platform-data' | 'export-chat';
  readonly verdict: RouteVerdict;
  readonly reasons: readonly RouteReason[];
  readonly missing: readonly FactId[];
  readonly lastDay: string | null;
  /** Of an act that is recommended or possible. */
  readonly conflicts: readonly ConflictId[];
}
