/**
 * Days of the windows of banks, card networks and PayPal (decision-routes.md 3.2, 5.2), from the payment unless another start
 * is named. Their own terms, not law.
 */
export const paymentDays = {
  /** R1: best, and still possible. */
  recall: { best: 3, possible: 14 },
  /** R3: not before (Mastercard: not delivered, quality); from the later of payment and expected delivery; outer end. */
  card: { beforeNotDelivered: 40, beforeDefect: 20, fromDelivery: 120, outer: 540 },
  /** R4: to open a dispute; from the dispute, to turn it into a claim. */
  paypal: { open: 180, escalate: 20 },
} as const;
