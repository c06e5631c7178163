/**
 * Card disputes (R3, R5; processors' pages, not network rules) and the card laws of the United Kingdom and the United
 * States. 120 days from the later of payment and expected delivery; expected delivery not known: from the payment, as the safe
 * start (3.2).
 */
import { addDays } from '../days';
import { isDefect } from '../defects';
import type { FactId, Facts } from '../facts';
import { isCovered } from '../inputs/section-75';
import { dayOf, known, knownOf, unknownOf } from '../reading';
import { type Assumption, type Clock, clock } from './clock';
import { paymentDays } from './payment-days';
import { latestBy, type Payment } from './payments';
import { addYears, later } from './period';

/** R3f: Visa or network not known, and delivery expected after the payment or not known. Otherwise R3g follows the 120 days. */
function mayTakeLonger(s: Facts, on: string): boolean {
  const network = known(s, 'payment.cardNetwork');
  const expected = dayOf(s, 'delivery.expectedOn');
  return network !== 'mastercard' && network !== 'amex_discover' && (expected === undefined || expected > on);
}

/**
 * The start: the later of payment and expected delivery. One of them alone is the safe start, as the other can only move it on;
 * the expected delivery, where today is still within its 120 days.
 */
function startOf(s: Facts, p: Payment, asOf: string): string | undefined {
  const expected = dayOf(s, 'delivery.expectedOn');
  if (p.on !== undefined) return expected === undefined ? p.on : later(p.on, expected);
  return expected !== undefined && asOf <= addDays(expected, paymentDays.card.fromDelivery) ? expected : undefined;
}

/** Expected delivery not known: over with the longest limit at the latest (check19: "possible until"). */
const isPastOuter = (on: string | undefined, asOf: string): boolean =>
  on !== undefined && asOf > addDays(on, paymentDays.card.outer);

function chargeback(s: Facts, p: Payment, asOf: string): Clock {
  const { on } = p;
  const start = startOf(s, p, asOf);
  const expected = dayOf(s, 'delivery.expectedOn');
  const filed = s['payment.chargebackFiled'];
  const missing: readonly FactId[] = [
    ...(on === undefined ? [p.from] : []),
    ...(expected === undefined ? (['delivery.expectedOn'] as const) : []),
  ];
  if (start === undefined) return clock('chargeback', asOf, { missing, payment: p.index });
  const base = {
    start,
    because: [
      ...(on === undefined ? [] : [p.from]),
      ...(expected === undefined ? [] : (['delivery.expectedOn'] as const)),
    ],
    missing,
    assumed: [
      ...(on === undefined ? (['payment-day-not-known'] as const) : []),
      ...(expected === undefined ? (['expected-delivery-not-known'] as const) : []),
      ...(on === undefined || mayTakeLonger(s, on) ? [] : (['no-longer-limit'] as const)),
    ],
    payment: p.index,
  };
  if (filed === 'yes' && p.index === latestBy(s, 'card')?.index) {
    return clock('chargeback', asOf, {
      ...base,
      state: 'no-day',
      assumed: ['done-in-time'],
      because: [...base.because, 'payment.chargebackFiled'],
    });
  }
  return clock('chargeback', asOf, {
    ...base,
    lastDay: addDays(start, paymentDays.card.fromDelivery),
    ...(missing.length > 0 && !isPastOuter(on, asOf) ? { latestDay: null } : {}),
    alarms: [
      { kind: 'warn', on: addDays(start, 60) },
      { kind: 'urgent', on: addDays(start, 90) },
      { kind: 'last-safe', on: addDays(start, 110) },
    ],
  });
}

/** Mastercard takes a dispute from day 40 (not delivered) or day 20 (quality). Network not known: a possible day. */
function notBefore(s: Facts, p: Payment, on: string, asOf: string): readonly Clock[] {
  const network = known(s, 'payment.cardNetwork');
  if (network === 'visa' || network === 'amex_discover') return [];
  const kind = known(s, 'dispute.kind');
  const defect = isDefect(kind);
  if (kind !== undefined && kind !== 'non_delivery' && !defect) return [];
  const firstDay = addDays(on, defect ? paymentDays.card.beforeDefect : paymentDays.card.beforeNotDelivered);
  const ids: readonly FactId[] = ['payment.cardNetwork', 'dispute.kind'];
  const assumed: readonly Assumption[] = network === undefined ? ['network-unknown'] : [];
  return [
    clock('chargeback_not_before', asOf, {
      start: on,
      because: [p.from, ...knownOf(s, ids)],
      missing: unknownOf(s, ids),
      firstDay,
      ...(asOf < firstDay ? {} : { state: 'over' as const }),
      assumed,
      payment: p.index,
    }),
  ];
}

/** 540 days from payment (R3f). The day of delivery says only whether they fit: it is asked, and moves nothing. */
function outer(s: Facts, p: Payment, on: string, asOf: string): readonly Clock[] {
  const network = known(s, 'payment.cardNetwork');
  if (!mayTakeLonger(s, on)) return [];
  const ids: readonly FactId[] = ['payment.cardNetwork', 'delivery.expectedOn'];
  const assumed: readonly Assumption[] = network === undefined ? ['network-unknown'] : [];
  return [
    clock('chargeback_outer', asOf, {
      start: on,
      because: [p.from, ...knownOf(s, ids)],
      missing: unknownOf(s, ids),
      lastDay: addDays(on, paymentDays.card.outer),
      assumed,
      payment: p.index,
    }),
  ];
}

const UK_FACTS: readonly FactId[] = [
  'payment.cardKind',
  'payment.cardUk',
  'payment.itemPriceGbp',
  'payment.cardIndividual',
  'payment.paidDirectly',
];

/** Consumer Credit Act 1974, section 75: price over 100 and up to 30,000 pounds; six years from the breach, five in Scotland. */
function section75(s: Facts, asOf: string, index: number): readonly Clock[] {
  const uk = known(s, 'payment.cardUk');
  const price = known(s, 'payment.itemPriceGbp');
  const country = known(s, 'buyer.country');
  const elsewhere = uk === 'no' || (uk === undefined && country !== undefined && country !== 'GB');
  const outside = price !== undefined && !isCovered(price);
  const denied = known(s, 'payment.cardIndividual') === 'no' || known(s, 'payment.paidDirectly') === 'no';
  if (elsewhere || outside || denied || known(s, 'payment.cardKind') === 'debit') return [];
  const because = knownOf(s, UK_FACTS);
  // The rest is asked of a card from the United Kingdom (R5).
  const missing: readonly FactId[] = uk === undefined ? ['payment.cardUk'] : unknownOf(s, UK_FACTS);
  const breach = dayOf(s, 'breach.on');
  if (breach === undefined)
    return [clock('s75', asOf, { because, missing: ['breach.on', ...missing], payment: index })];
  return [
    clock('s75', asOf, {
      start: breach,
      because: ['breach.on', ...because],
      missing,
      lastDay: addYears(breach, uk === 'rest_of_uk' ? 6 : 5),
      latestDay: addYears(breach, uk === 'scotland' ? 5 : 6),
      assumed: uk === undefined ? ['shorter-period-shown'] : [],
      payment: index,
    }),
  ];
}

/**
 * Billing-error letter for a consumer credit card of the United States: 60 days from the statement, whose day is not asked.
 * Country not known: it may apply (1.2), unless the card was issued in the United Kingdom.
 */
function billingError(s: Facts, asOf: string, index: number): readonly Clock[] {
  const uk = known(s, 'payment.cardUk');
  const country = known(s, 'buyer.country');
  const mayBeUs = country === undefined ? uk === undefined || uk === 'no' : country === 'US';
  const applies = mayBeUs && known(s, 'buyer.kind') !== 'business' && known(s, 'payment.cardKind') !== 'debit';
  const ids: readonly FactId[] = ['buyer.country', 'buyer.kind', 'payment.cardKind'];
  const terms = { state: 'no-day', because: knownOf(s, ids), missing: unknownOf(s, ids), payment: index } as const;
  return applies ? [clock('fcba', asOf, terms)] : [];
}

export function cardClocks(s: Facts, p: Payment, asOf: string): readonly Clock[] {
  const laws = [...section75(s, asOf, p.index), ...billingError(s, asOf, p.index)];
  const { on } = p;
  if (on === undefined) return [chargeback(s, p, asOf), ...laws];
  return [chargeback(s, p, asOf), ...notBefore(s, p, on, asOf), ...outer(s, p, on, asOf), ...laws];
}
