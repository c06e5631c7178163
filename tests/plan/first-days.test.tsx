/**
 * A way that is taken only from a day on names this day (decision-routes.md 1.1: "a named date has not come"; R3b), and a
 * platform whose own terms may set a shorter time says so (routes.md 1.2, Shein: "longer or shorter for third-party items").
 */
import { expect, it } from 'vitest';
import { Methods, Routes } from '@/components/plan/Routes';
import { Steps } from '@/components/plan/Steps';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { shown } from './in-plan';

const ASOF = '2026-11-22';
const steps = (facts: Facts) => shown(<Steps assessment={assess(facts, { asOf: ASOF })} />, facts);
const routes = (facts: Facts) => shown(<Routes assessment={assess(facts, { asOf: ASOF })} />, facts);

const order: Facts = {
  'buyer.kind': 'consumer',
  'buyer.country': 'FR',
  'seller.identity': 'name_only',
  'seller.answers': 'yes',
  'deal.concluded': 'platform',
  'deal.platform': 'shein',
  'dispute.kind': 'counterfeit',
  'payment.via': 'card',
  'payment.cardKind': 'debit',
  'payment.cardNetwork': 'mastercard',
  'payment.on': '2026-11-04',
  'receipt.on': '2026-11-15',
};

// Fake goods: payment + 20 days, 4 November and 20.
it('a card dispute of Mastercard before its first day: the day stands in the steps and with the route', () => {
  expect(steps(order)).toContain('Get the payment reversedFirst day: 24 November 2026, in 2 days');
  expect(routes(order)).toContain('First day: 24 November 2026, in 2 days');
});

it('Visa knows no such day', () => {
  const visa: Facts = { ...order, 'payment.cardNetwork': 'visa' };
  expect(steps(visa)).not.toContain('First day');
  expect(routes(visa)).not.toContain('First day');
});

it('a day that is more than 30 days away is no step of now', () => {
  const late: Facts = { ...order, 'dispute.kind': 'non_delivery', 'payment.on': '2026-11-21' };
  // 21 November and 40 days.
  expect(routes(late)).toContain('First day: 31 December 2026, in 39 days');
  expect(steps(late)).not.toContain('First day');
});

// R4c: 180 days from the payment; 1 June and 180 days.
it('the dispute with PayPal is the first step, with its last day', () => {
  const paypal: Facts = {
    'seller.identity': 'confirmed',
    'deal.concluded': 'own_site',
    'dispute.kind': 'non_delivery',
    'payment.via': 'paypal',
    'payment.on': '2026-06-01',
    'paypal.opened': 'no',
  };
  expect(steps(paypal)).toContain('Today, open a dispute with PayPal.Last day: 28 November 2026, in 6 days');
});

it('the terms of the platform may be shorter for the order: said beside the last day', () => {
  expect(steps(order)).toContain(
    'Last day: 15 December 2026, in 23 daysYour order may set a shorter time. Look today.',
  );
  expect(steps({ ...order, 'deal.platform': 'temu', 'deal.orderedOn': '2026-11-04' })).not.toContain('shorter time');
});

// R1a recommends the recall now; R3b, not delivered: card payment + 40 days, 10 November and 40.
it('the first day of a card dispute stands with this way, not with the whole route', () => {
  const both: Facts = {
    'payment.via': 'wire',
    'payment.on': '2026-11-21',
    'payment.senderCountry': 'DE',
    'dispute.kind': 'non_delivery',
    'payments.others': [{ via: 'card', on: '2026-11-10' }],
    'payment.cardNetwork': 'mastercard',
  };
  expect(routes(both)).not.toContain('First day');
  const reversal = assess(both, { asOf: ASOF }).routes.find(({ id }) => id === 'payment-reversal');
  if (!reversal) throw new Error('no route');
  const ways = shown(<Methods route={reversal} asOf={ASOF} />, both);
  expect(ways.match(/First day: /g)).toHaveLength(1);
  expect(ways).toMatch(/Not now ?First day: 20 December 2026, in 28 days/);
});
