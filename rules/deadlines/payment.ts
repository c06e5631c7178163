/**
 * Clocks of each payment (decision-routes.md 3.2, 5.2): PayPal, letter of credit, records of the provider; wires are in
 * `wire.ts`, cards in `card.ts`. Windows of banks and networks are their own terms, not law.
 */
import { addDays } from '../days';
import type { FactId, Facts } from '../facts';
import { freight } from '../inputs/freight';
import { only } from '../inputs/input';
import { dayOf, known } from '../reading';
import { cardClocks } from './card';
import { type Clock, clock } from './clock';
import { paymentDays } from './payment-days';
import { latestBy, type Payment, paymentsOf } from './payments';
import { addYears } from './period';
import { killChain, recall } from './wire';

/** 180 days to open a dispute, urgent from day 150; 20 days to turn it into a claim, whatever the 180 days. */
function paypal(s: Facts, p: Payment, asOf: string): Clock {
  const opened = known(s, 'paypal.opened');
  if (opened === 'yes') {
    if (known(s, 'paypal.escalated') === 'yes') {
      const because: readonly FactId[] = ['paypal.opened', 'paypal.escalated'];
      return clock('paypal_escalate', asOf, { state: 'no-day', because, assumed: ['done-in-time'], payment: p.index });
    }
    const on = dayOf(s, 'paypal.openedOn');
    const missing: readonly FactId[] = s['paypal.escalated'] === 'not_sure' ? ['paypal.escalated'] : [];
    if (on === undefined)
      return clock('paypal_escalate', asOf, { missing: ['paypal.openedOn', ...missing], payment: p.index });
    const because: readonly FactId[] = ['paypal.opened', 'paypal.openedOn'];
    return clock('paypal_escalate', asOf, {
      start: on,
      because,
      missing,
      lastDay: addDays(on, paymentDays.paypal.escalate),
      payment: p.index,
    });
  }
  // Not asked: no case was opened (event).
  const unsure: readonly FactId[] = s['paypal.opened'] === 'not_sure' ? ['paypal.opened'] : [];
  const assumed = s['paypal.opened'] === undefined ? (['no-case-opened'] as const) : [];
  if (p.on === undefined)
    return clock('paypal_open', asOf, { missing: [p.from, ...unsure], assumed, payment: p.index });
  return clock('paypal_open', asOf, {
    start: p.on,
    because: [p.from],
    missing: unsure,
    lastDay: addDays(p.on, paymentDays.paypal.open),
    alarms: [{ kind: 'urgent', on: addDays(p.on, 150) }],
    assumed,
    payment: p.index,
  });
}

/** No day: until the bank pays, accepts or negotiates in good faith. */
function creditStop(s: Facts, p: Payment, asOf: string): Clock {
  const state = known(s, 'payment.creditState');
  if (state === undefined) return clock('lc_stop', asOf, { missing: ['payment.creditState'], payment: p.index });
  const because: readonly FactId[] = ['payment.creditState'];
  return clock('lc_stop', asOf, { state: state === 'unpaid' ? 'no-day' : 'over', because, payment: p.index });
}

/** The provider gives the records of the last three years free of charge (ECL 53(3)). */
function records(p: Payment, asOf: string): Clock {
  if (p.on === undefined) return clock('payment_records', asOf, { missing: [p.from], payment: p.index });
  return clock('payment_records', asOf, {
    start: p.on,
    because: [p.from],
    lastDay: addYears(p.on, 3),
    payment: p.index,
  });
}

/** The bank was asked to recall this wire. */
const isAsked = (s: Facts, p: Payment): boolean =>
  known(s, 'payment.recallSent') === 'yes' && p.index === latestBy(s, 'wire')?.index;

export function paymentClocks(s: Facts, asOf: string): readonly Clock[] {
  return paymentsOf(s).flatMap((p): readonly Clock[] => {
    switch (p.via) {
      case 'wire':
        // R48-freight: what is owed is not called back, so no hour counts; nor once the bank was asked (R1-sent).
        return only(freight(s)) === 'yes'
          ? []
          : [...(isAsked(s, p) ? [] : [recall(p, asOf)]), ...killChain(s, p, asOf)];
      case 'card':
        return [...cardClocks(s, p, asOf), records(p, asOf)];
      case 'paypal':
        return [paypal(s, p, asOf), records(p, asOf)];
      case 'letter_of_credit':
        return [creditStop(s, p, asOf)];
      case 'escrow':
        return [records(p, asOf)];
      default:
        return [];
    }
  });
}
