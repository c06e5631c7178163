/**
 * From when a window runs, and which answers give that day. Several answers: the earliest last day warns, the latest
 * closes; only `later_of_payment_and_delivery` names the later one itself. None: the person must look it up.
 */
import type { FactId } from '../facts';

export const startFacts = {
  order: ['deal.orderedOn'],
  dispatch: ['delivery.dispatchedOn'],
  receipt: ['receipt.on'],
  confirmed_receipt: ['platform.receiptConfirmedOn'],
  delivery_end_or_confirmed_receipt: ['delivery.expectedOn', 'platform.receiptConfirmedOn'],
  latest_estimated_delivery: ['delivery.expectedOn'],
  actual_or_latest_estimated_delivery: ['receipt.on', 'delivery.expectedOn'],
  /** "Agreed payment or delivery date, whichever later"; the agreed day of payment is not asked. */
  later_of_payment_and_delivery: ['delivery.expectedOn'],
  closing_notice: ['platform.closedOn'],
  release: [],
  request: [],
  dispute_opened: [],
  platform_decision: [],
  /** The text seen gives a length and no start. */
  not_stated: [],
} as const satisfies Record<string, readonly FactId[]>;

export type WindowStart = keyof typeof startFacts;
