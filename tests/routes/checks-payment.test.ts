/** Payment reversal: worked checks of decision-routes.md section 8 and the rows of 3.2 that they leave out. */
import { describe, expect, it } from 'vitest';
import { assess } from '@/rules/assess';
import { nextQuestions } from '@/rules/relevance';
import type { Facts } from '../../rules/facts';
import { active, ago, base, type Check, confirmed, holds, methods, onPlatform, paid, police, sum, TODAY } from './base';

// R2a also needs the wire to be international; check17 says only "wire, US bank".
const usWire = (on: string, amount: string): Facts => ({
  ...base,
  ...paid('wire', on, amount),
  ...sum(amount),
  'payment.senderCountry': 'US',
  'payment.international': 'yes',
});
const card = (on: string, expected: string, more: Facts = {}): Facts => ({
  ...base,
  ...paid('card', on),
  'delivery.expectedOn': expected,
  ...more,
});
const mastercard: Facts = { 'payment.cardNetwork': 'mastercard' };
const visa: Facts = { 'payment.cardNetwork': 'visa' };
const opened = (on: string): Facts => ({
  ...base,
  'payment.via': 'paypal',
  'paypal.opened': 'yes',
  'paypal.openedOn': on,
  'paypal.escalated': 'no',
});

const worked: readonly Check[] = [
  {
    id: 'check2',
    facts: {
      ...usWire(ago(2), '60000'),
      'payment.hoursAgo': 40,
      'payment.recallSent': 'no',
      'dispute.kind': 'diverted_payment',
      ...police('impersonation', 'payee_unrelated'),
      'dispute.deceptionOnline': 'yes',
    },
    methods: {
      recall: 'recommended by R1a',
      'kill-chain': 'recommended by R2a',
      'ic3-report': '!excluded',
      police: 'recommended by R34e',
      talks: '!excluded',
    },
    routes: { 'payment-reversal': 'recommended', 'police-report': 'recommended', negotiation: '!excluded' },
    first: 'payment-reversal',
    parallel: ['police-report'],
  },
  {
    id: 'check17: day 3, hour unknown',
    facts: usWire(ago(3), '50000'),
    methods: { 'kill-chain': 'possible naming R2a R2b' },
    asks: { 'kill-chain': ['payment.hoursAgo'] },
  },
  { id: 'check17: day 2', facts: usWire(ago(2), '50000'), methods: { 'kill-chain': 'recommended by R2a' } },
  { id: 'check17: day 4', facts: usWire(ago(4), '50000'), methods: { 'kill-chain': 'excluded by R2b' } },
  {
    id: 'check17: a cent less, day 1',
    facts: usWire(ago(1), '49999.99'),
    methods: { 'kill-chain': 'excluded by R2b', 'ic3-report': 'possible by R2b' },
  },
  {
    id: 'check18: Mastercard',
    facts: card('2026-10-22', '2026-11-01', mastercard),
    methods: { chargeback: 'not-now by R3b' },
    clocks: { chargeback_not_before: { firstDay: '2026-12-01', state: 'not-yet' } },
  },
  {
    id: 'check18: network unknown',
    facts: card('2026-10-22', '2026-11-01'),
    methods: { chargeback: 'possible naming R3b R3c' },
    clocks: { chargeback_not_before: { firstDay: '2026-12-01' } },
    asks: { chargeback: ['payment.cardNetwork'] },
  },
  {
    id: 'check18: Visa',
    facts: card('2026-10-22', '2026-11-01', visa),
    methods: { chargeback: 'recommended by R3c' },
  },
  {
    id: 'check19: Visa',
    facts: card('2026-07-23', '2026-07-23', visa),
    methods: { chargeback: 'excluded by R3g' },
  },
  {
    id: 'check19: Mastercard',
    facts: card('2026-07-23', '2026-07-23', mastercard),
    methods: { chargeback: 'excluded by R3g' },
  },
  {
    id: 'check19: expected delivery and network unknown',
    facts: { ...base, ...paid('card', '2026-07-23') },
    methods: { chargeback: 'possible naming R3f' },
    clocks: { chargeback_outer: { lastDay: '2028-01-14', state: 'running' } },
  },
  { id: 'check20: opened 25 days ago', facts: opened('2026-10-27'), methods: { paypal: 'excluded by R4b' } },
  { id: 'check20: opened 2026-11-10', facts: opened('2026-11-10'), methods: { paypal: 'recommended by R4a' } },
  {
    id: 'check20: paid 200 days ago, no case',
    facts: { ...base, ...paid('paypal', ago(200)) },
    methods: { paypal: 'excluded by R4d' },
  },
];

const uk = (more: Facts = {}): Facts => ({
  ...base,
  ...paid('card', '2025-01-10'),
  'delivery.expectedOn': '2025-01-10',
  'payment.cardKind': 'credit',
  'payment.cardUk': 'rest_of_uk',
  'payment.itemPriceGbp': 250,
  'payment.cardIndividual': 'yes',
  'payment.paidDirectly': 'yes',
  ...more,
});
const credit = (more: Facts): Facts => ({ ...base, 'payment.via': 'letter_of_credit', ...more });

const rows: readonly Check[] = [
  { id: 'nothing said of the payment: possible, and asked', facts: base, routes: { 'payment-reversal': 'possible' } },
  {
    id: 'nothing was paid: excluded, no row',
    facts: { ...base, 'payment.via': 'not_paid' },
    routes: { 'payment-reversal': 'excluded' },
  },
  { id: 'R1a to day 3', facts: { ...base, ...paid('wire', ago(3)) }, methods: { recall: 'recommended by R1a' } },
  ...(
    [
      [3, 'recommended'],
      [14, 'possible'],
    ] as const
  ).map(([days, verdict]) => ({
    id: `R1-sent day ${days}: the bank was asked, the verdict of R1 stays`,
    facts: { ...base, ...paid('wire', ago(days)), 'payment.recallSent': 'yes' } as Facts,
    methods: { recall: `${verdict} by R1-sent` },
    clocks: { recall: null },
  })),
  {
    id: 'R1-sent is of the latest wire: another one is still to be recalled',
    facts: {
      ...base,
      ...paid('card', ago(1)),
      'payments.others': [
        { via: 'wire', on: ago(2) },
        { via: 'wire', on: ago(3) },
      ],
      'payment.recallSent': 'yes',
    },
    names: ['R1-sent', 'R1a'],
    clocks: { recall: { payment: 2 } },
  },
  {
    id: 'R1a not R1-sent: not sure whether the bank was asked',
    facts: { ...base, ...paid('wire', ago(3)), 'payment.recallSent': 'not_sure' },
    methods: { recall: 'recommended by R1a' },
  },
  { id: 'R1b from day 4', facts: { ...base, ...paid('wire', ago(4)) }, methods: { recall: 'possible by R1b' } },
  { id: 'R1b to day 14', facts: { ...base, ...paid('wire', ago(14)) }, methods: { recall: 'possible by R1b' } },
  { id: 'R1c from day 15', facts: { ...base, ...paid('wire', ago(15)) }, methods: { recall: 'possible by R1c' } },
  {
    id: 'R2a to hour 72',
    facts: { ...usWire(ago(3), '50000'), 'payment.hoursAgo': 72 },
    methods: { 'kill-chain': 'recommended by R2a' },
  },
  {
    id: 'R2b from hour 73',
    facts: { ...usWire(ago(3), '50000'), 'payment.hoursAgo': 73 },
    methods: { 'kill-chain': 'excluded by R2b', 'ic3-report': 'possible by R2b' },
  },
  {
    id: 'R2a the report to IC3 belongs to the kill chain',
    facts: usWire(ago(2), '50000'),
    methods: { 'ic3-report': 'recommended by R2a' },
  },
  {
    id: 'R2a and R2b: day 3, hour unknown: the report has the outcomes of both',
    facts: usWire(ago(3), '50000'),
    methods: { 'ic3-report': 'possible naming R2a R2b' },
    asks: { 'ic3-report': ['payment.hoursAgo'] },
  },
  {
    id: 'R2b hours that no longer fit the day of payment',
    facts: { ...usWire(ago(20), '50000'), 'payment.hoursAgo': 40 },
    methods: { 'kill-chain': 'excluded by R2b', 'ic3-report': 'possible by R2b' },
  },
  {
    id: 'R2b not international',
    facts: { ...usWire(ago(1), '50000'), 'payment.international': 'no' },
    methods: { 'kill-chain': 'excluded by R2b' },
  },
  {
    id: 'R3a filed: wait',
    facts: card('2026-10-22', '2026-11-01', { ...visa, 'payment.chargebackFiled': 'yes' }),
    methods: { chargeback: 'not-now by R3a' },
  },
  {
    id: 'R3a filed for an earlier payment by card: wait',
    facts: {
      ...base,
      ...paid('wire', '2026-11-01'),
      ...visa,
      'delivery.expectedOn': '2026-11-01',
      'payment.chargebackFiled': 'yes',
      'payments.others': [{ via: 'card', on: '2026-10-22' }],
    },
    methods: { chargeback: 'not-now by R3a' },
    clocks: { chargeback: { state: 'no-day', payment: 1 } },
  },
  {
    id: 'R3a of several the answer is about the latest payment by card',
    facts: {
      ...base,
      ...paid('wire', '2026-11-01'),
      ...visa,
      'delivery.expectedOn': '2026-11-01',
      'payment.chargebackFiled': 'yes',
      'payments.others': [
        { via: 'card', on: '2026-09-05' },
        { via: 'card', on: '2026-10-22' },
      ],
    },
    methods: { chargeback: 'recommended by R3c' },
    clocks: { chargeback: { state: 'no-day', payment: 2 } },
  },
  {
    id: 'R3a one card dispute leaves another card payment open',
    facts: card('2026-09-01', '2026-09-10', {
      ...visa,
      'payment.chargebackFiled': 'yes',
      'payments.others': [{ via: 'card', on: '2026-09-05', amount: { amount: '900', currency: 'USD' } }],
    }),
    methods: { chargeback: 'recommended by R3c' },
    routes: { 'payment-reversal': 'recommended' },
  },
  {
    id: 'R3b the day before the first day',
    facts: card('2026-10-13', '2026-10-13', mastercard),
    methods: { chargeback: 'not-now by R3b' },
  },
  {
    id: 'R3c on the first day',
    facts: card('2026-10-12', '2026-10-12', mastercard),
    methods: { chargeback: 'recommended by R3c' },
  },
  {
    id: 'R3c on the last day',
    facts: card('2026-07-24', '2026-07-24', visa),
    methods: { chargeback: 'recommended by R3c' },
    clocks: { chargeback: { lastDay: '2026-11-21', state: 'running' } },
  },
  {
    id: 'R3d quality, return not offered',
    facts: card('2026-09-01', '2026-09-10', { 'dispute.kind': 'quality', 'payment.returnOffered': 'no' }),
    methods: { chargeback: 'not-now by R3d' },
  },
  {
    id: 'R3c and R3d: quality, return unanswered',
    facts: card('2026-09-01', '2026-09-10', { 'dispute.kind': 'quality' }),
    methods: { chargeback: 'possible naming R3c R3d' },
    asks: { chargeback: ['payment.returnOffered'] },
  },
  {
    id: 'R3e another kind of dispute',
    facts: card('2026-09-01', '2026-09-10', { 'dispute.kind': 'extra_charge' }),
    methods: { chargeback: 'possible by R3e' },
  },
  {
    id: 'R3f Visa, delivery expected later',
    facts: card('2026-06-01', '2026-07-01', visa),
    methods: { chargeback: 'possible by R3f' },
  },
  {
    id: 'R3g Mastercard, delivery expected later',
    facts: card('2026-06-01', '2026-07-01', mastercard),
    methods: { chargeback: 'excluded by R3g' },
  },
  // 1.2, 1.4: the start is the later of payment and expected delivery (3.2); one of them alone shuts nothing.
  {
    id: 'R3c the day of payment not known: within 120 days of the expected delivery (Visa)',
    facts: { ...base, ...visa, 'payment.via': 'card', 'payment.on': 'not_sure', 'delivery.expectedOn': '2026-10-05' },
    methods: { chargeback: 'recommended by R3c' },
    routes: { 'payment-reversal': 'recommended' },
    clocks: { chargeback: { lastDay: '2027-02-02', state: 'running' } },
  },
  {
    id: 'R3b and R3c the same, network not known: possible with that day',
    facts: { ...base, 'payment.via': 'card', 'payment.on': 'not_sure', 'delivery.expectedOn': '2026-10-05' },
    methods: { chargeback: 'possible naming R3b R3c' },
    asks: { chargeback: ['payment.on', 'payment.cardNetwork'] },
    clocks: { chargeback: { lastDay: '2027-02-02' } },
  },
  {
    id: 'R3c and R3g: 121 days after the expected delivery the day of payment decides',
    facts: { ...base, ...visa, 'payment.via': 'card', 'payment.on': 'not_sure', 'delivery.expectedOn': '2026-07-23' },
    methods: { chargeback: 'possible naming R3c R3g' },
    asks: { chargeback: ['payment.on'] },
  },
  {
    id: 'R3c neither day known: both are asked',
    facts: { ...base, ...visa, 'payment.via': 'card' },
    methods: { chargeback: 'possible naming R3c' },
    asks: { chargeback: ['payment.on', 'delivery.expectedOn'] },
  },
  {
    id: 'R3c and R3g: Mastercard, day 125, expected delivery not known: never excluded',
    facts: { ...base, ...paid('card', '2026-07-19'), ...mastercard },
    methods: { chargeback: 'possible naming R3c R3g' },
    asks: { chargeback: ['delivery.expectedOn'] },
    clocks: { chargeback_outer: null, chargeback: { lastDay: '2026-11-16', state: 'between', latestDay: null } },
  },
  {
    id: 'R3c the same, the expected delivery told',
    facts: card('2026-07-19', '2026-10-05', mastercard),
    methods: { chargeback: 'recommended by R3c' },
    clocks: { chargeback: { lastDay: '2027-02-02', state: 'running' } },
  },
  {
    id: 'R3c and R3f: Visa, day 125, expected delivery not known',
    facts: { ...base, ...paid('card', '2026-07-19'), ...visa },
    methods: { chargeback: 'possible naming R3c R3f' },
    asks: { chargeback: ['delivery.expectedOn'] },
  },
  {
    // Check19: "possible until" the 540th day, 2028-01-14 there.
    id: 'R3c and R3f: day 540, expected delivery and network not known',
    facts: { ...base, ...paid('card', ago(540)) },
    methods: { chargeback: 'possible naming R3c R3f' },
    clocks: { chargeback: { state: 'between' } },
  },
  ...[{}, visa, mastercard].map(
    (network): Check => ({
      id: `R3g: day 541, expected delivery not known ${JSON.stringify(network)}`,
      facts: { ...base, ...paid('card', ago(541)), ...network },
      methods: { chargeback: 'excluded by R3g' },
      clocks: { chargeback: { state: 'over' } },
    }),
  ),
  {
    id: 'R4a on day 20',
    facts: opened(ago(20)),
    methods: { paypal: 'recommended by R4a' },
    clocks: { paypal_escalate: { lastDay: '2026-11-21', state: 'running' } },
  },
  { id: 'R4b on day 21', facts: opened(ago(21)), methods: { paypal: 'excluded by R4b' } },
  {
    id: 'R4c on day 180',
    facts: { ...base, ...paid('paypal', ago(180)) },
    methods: { paypal: 'recommended by R4c' },
  },
  {
    id: 'R4c friends and family',
    facts: { ...base, ...paid('paypal', ago(30)), 'paypal.friends': 'yes' },
    methods: { paypal: 'possible by R4c' },
  },
  {
    id: 'R4d on day 181',
    facts: { ...base, ...paid('paypal', ago(181)) },
    methods: { paypal: 'excluded by R4d' },
  },
  {
    id: 'R4e escalated: wait',
    facts: { ...opened(ago(25)), 'paypal.escalated': 'yes' },
    methods: { paypal: 'not-now by R4e' },
  },
  {
    id: 'R5a beside a card dispute that is over',
    facts: uk(),
    methods: { s75: 'recommended by R5a' },
    routes: { 'payment-reversal': 'recommended' },
    clocks: { s75: { lastDay: '2032-06-01' } },
  },
  {
    id: 'R5a Scotland: five years',
    facts: uk({ 'payment.cardUk': 'scotland' }),
    methods: { s75: 'recommended by R5a' },
    clocks: { s75: { lastDay: '2031-06-01' } },
  },
  { id: 'R5b GBP 100', facts: uk({ 'payment.itemPriceGbp': 100 }), methods: { s75: 'excluded by R5b' } },
  { id: 'R5a GBP 101', facts: uk({ 'payment.itemPriceGbp': 101 }), methods: { s75: 'recommended by R5a' } },
  { id: 'R5a GBP 30,000', facts: uk({ 'payment.itemPriceGbp': 30_000 }), methods: { s75: 'recommended by R5a' } },
  { id: 'R5b GBP 30,001', facts: uk({ 'payment.itemPriceGbp': 30_001 }), methods: { s75: 'excluded by R5b' } },
  { id: 'R5b a firm pays', facts: uk({ 'payment.cardIndividual': 'no' }), methods: { s75: 'excluded by R5b' } },
  { id: 'R5b through a wallet', facts: uk({ 'payment.paidDirectly': 'no' }), methods: { s75: 'excluded by R5b' } },
  { id: 'R5b debit card', facts: uk({ 'payment.cardKind': 'debit' }), methods: { s75: '!recommended' } },
  { id: 'R5b more than six years', facts: uk({ 'breach.on': '2020-11-20' }), methods: { s75: 'excluded by R5b' } },
  {
    id: 'R6a fraud under a credit not paid',
    facts: credit({ 'payment.creditState': 'unpaid', 'evidence.creditFraud': 'yes' }),
    methods: { 'letter-of-credit': 'recommended by R6a' },
  },
  {
    id: 'R6b no fraud',
    facts: credit({ 'payment.creditState': 'unpaid', 'evidence.creditFraud': 'no' }),
    methods: { 'letter-of-credit': 'possible by R6b' },
  },
  {
    id: 'R6a and R6b: fraud not sure',
    facts: credit({ 'payment.creditState': 'unpaid', 'evidence.creditFraud': 'not_sure' }),
    methods: { 'letter-of-credit': 'possible naming R6a R6b' },
  },
  {
    id: 'R6c paid in good faith',
    facts: credit({ 'payment.creditState': 'paid_in_good_faith' }),
    methods: { 'letter-of-credit': 'excluded by R6c' },
    routes: { 'payment-reversal': 'excluded' },
  },
  {
    id: 'R41 not collected',
    facts: { ...base, ...paid('other', ago(1)), 'payment.collected': 'no' },
    methods: { 'other-payment': 'possible by R41' },
  },
  {
    id: 'R41 collected',
    facts: { ...base, ...paid('other', ago(1)), 'payment.collected': 'yes' },
    methods: { 'other-payment': 'excluded by R41' },
  },
  {
    id: 'R41 not sure whether collected',
    facts: { ...base, ...paid('other', ago(1)), 'payment.collected': 'not_sure' },
    methods: { 'other-payment': 'possible' },
  },
  {
    id: 'no payment to bring back for the owner of a copied work, told or not',
    facts: { 'claim.ground': 'copyright', 'claim.nature': 'tort' },
    routes: { 'payment-reversal': 'excluded' },
  },
  {
    id: 'what the claim on a work rests on not sure: a payment may come back',
    facts: { ...base, 'claim.ground': 'copyright', 'claim.nature': 'not_sure', ...paid('wire', ago(2)) },
    routes: { 'payment-reversal': 'possible naming R1a' },
  },
  // CC 836: who does not pay the freight gives the carrier a lien on the goods. Our reading: no row of 3.2.
  ...(['wire', 'card', 'paypal'] as const).map((via) => ({
    id: `R48-freight of freight paid by ${via}: never first`,
    facts: { ...base, ...active, ...paid(via, ago(2)), 'dispute.kind': 'carrier' } as Facts,
    methods: {
      [{ wire: 'recall', card: 'chargeback', paypal: 'paypal' }[via]]: 'possible by R48-freight',
    },
    routes: { 'payment-reversal': 'possible' as const },
    first: 'complaint-channels' as const,
  })),
  {
    id: 'R48-freight or R1a: a crime not sure, and asked',
    facts: {
      ...base,
      ...paid('wire', ago(1)),
      'claim.ground': 'carriage',
      'dispute.kind': 'carrier',
      'dispute.crimeSuspected': 'not_sure',
    },
    methods: { recall: 'possible naming R1a R48-freight' },
    asks: { recall: ['dispute.crimeSuspected'] },
  },
  {
    id: 'R48-freight or R1a: freight or a price, by what is claimed',
    facts: { ...base, ...paid('wire', ago(1)), 'dispute.kind': 'carrier' },
    methods: { recall: 'possible naming R1a R48-freight' },
    asks: { recall: ['claim.ground'] },
  },
  {
    id: 'R1a of the price, beside a dispute with the carrier',
    facts: { ...base, ...paid('wire', ago(1)), 'claim.ground': 'sale', 'dispute.kind': 'carrier' },
    methods: { recall: 'recommended by R1a' },
  },
  {
    id: 'R48-freight by the ground alone',
    facts: { ...base, ...paid('wire', ago(2)), 'claim.ground': 'carriage', 'dispute.kind': 'late' },
    methods: { recall: 'possible by R48-freight' },
  },
  {
    id: 'R1a of freight that an impostor took',
    facts: { ...base, ...paid('wire', ago(2)), 'claim.ground': 'carriage', 'dispute.kind': 'diverted_payment' },
    methods: { recall: 'recommended by R1a' },
  },
  {
    id: 'R1a of a carriage that was paid and not done: nothing is owed for it',
    facts: { ...base, ...paid('wire', ago(2)), 'claim.ground': 'carriage', 'dispute.kind': 'non_delivery' },
    methods: { recall: 'recommended by R1a' },
  },
  {
    id: 'R48 goods kept and as agreed, all methods',
    facts: card('2026-10-12', '2026-10-12', { ...visa, 'payment.goodsKept': 'yes' }),
    methods: { chargeback: 'excluded by R48' },
    routes: { 'payment-reversal': 'excluded' },
  },
  {
    id: 'each payment has its own verdict, the route takes the best',
    facts: {
      ...base,
      ...paid('paypal', ago(200)),
      'payments.others': [{ via: 'wire', on: ago(2), amount: { amount: '900', currency: 'USD' } }],
    },
    methods: { paypal: 'excluded by R4d', recall: 'recommended by R1a' },
    routes: { 'payment-reversal': 'recommended' },
  },
  {
    id: 'R10b shuts a card dispute out only on Amazon',
    facts: card('2026-10-15', '2026-11-01', { ...visa, ...onPlatform('ebay'), ...active, ...confirmed }),
    methods: { chargeback: 'recommended by R3c' },
  },
];

// CC 836 is of carriage in general; of carriage by sea the law (海商法) is not among the texts (P 2.6 names it from reports).
it.each([
  ['sea', [], 'unverified'],
  ['other', ['CC/836'], 'our-estimate'],
  ['not_sure', ['CC/836'], 'our-estimate'],
] as const)('R48-freight, carriage by %s: cites %s, %s', (mode, sources, certainty) => {
  const freight: Facts = {
    ...base,
    ...paid('wire', ago(2)),
    'claim.ground': 'carriage',
    'dispute.kind': 'carrier',
    'carriage.mode': mode,
  };
  const [recall] = methods(assess(freight, { asOf: TODAY }), 'recall');
  expect(recall?.reasons.find(({ rule }) => rule === 'R48-freight')).toMatchObject({ sources, certainty });
});

// R5a, R5b: without a UK card nothing else matters; with one, all of it does. What was told shuts it all the same.
it.each<[string, Facts, string, readonly string[]]>([
  ['not asked', {}, 'possible', ['payment.cardUk']],
  ['not sure', { 'payment.cardUk': 'not_sure', 'payment.cardKind': 'credit' }, 'possible', ['payment.cardUk']],
  ['another country', { 'payment.cardUk': 'no' }, 'excluded', []],
  ['not asked, a debit card', { 'payment.cardKind': 'debit' }, 'excluded', []],
  [
    'the United Kingdom',
    { 'payment.cardUk': 'rest_of_uk', 'payment.cardKind': 'credit' },
    'possible',
    ['payment.cardIndividual', 'payment.itemPriceGbp', 'payment.paidDirectly'],
  ],
])('R5 asks only what can still decide: card from %s', (_, told, verdict, missing) => {
  const a = assess({ ...base, ...paid('card', ago(20)), ...told }, { asOf: TODAY });
  expect(methods(a, 's75')).toMatchObject([{ verdict }]);
  expect([...(methods(a, 's75')[0]?.missing ?? [])].sort()).toEqual(missing);
  for (const clock of a.deadlines.filter(({ name }) => name === 's75'))
    expect([...clock.missing].sort()).toEqual(missing);
});

describe('worked checks: payment', () => holds(worked));
describe('rows of 3.2', () => holds(rows));

// 5.2 `chargeback_outer` (Visa or unknown), `fcba` (US consumer credit card): they fall away only by these two answers.
it('network and kind of the card are asked of every card payment, while the 120 days run, too', () => {
  const asked = (via: 'card' | 'wire') => nextQuestions({ ...base, ...paid(via, '2026-09-01') }, { asOf: TODAY });
  expect(asked('card')).toEqual(expect.arrayContaining(['payment.cardNetwork', 'payment.cardKind']));
  expect(asked('wire')).not.toContain('payment.cardNetwork');
});

// 3.2, R2b: "IC3 report: possible". IC3 takes reports of crime (routes.md 3: "US Financial Fraud Kill Chain"): our reading of
// whom it is shown to. 72 hours are over on day 4; on day 2 the kill chain may fit, whatever is believed.
describe('the ways against fraud of a buyer who sees no crime', () => {
  const reversal = (facts: Facts) => assess(facts, { asOf: TODAY }).routes.find(({ id }) => id === 'payment-reversal');
  const wire = (days: number): Facts => ({ ...base, ...paid('wire', ago(days), '60000'), ...sum('60000') });
  const ids = (facts: Facts) => reversal(facts)?.methods.map(({ id }) => id);
  const both = ['recall', 'kill-chain', 'ic3-report'];

  it('are not shown after 72 hours, and the country of the bank is not asked; the verdict stays', () => {
    const late: Facts = { ...wire(20), 'dispute.crimeSuspected': 'no' };
    expect(ids(late)).toEqual(['recall']);
    expect(reversal(late)).toMatchObject({ verdict: 'possible', missing: [] });
    expect(reversal(late)?.reasons.map(({ rule }) => rule)).toEqual(['R1c']);
  });

  it.each<[string, Facts]>([
    ['not sure', { ...wire(20), 'dispute.crimeSuspected': 'not_sure' }],
    ['not answered', wire(20)],
    ['a crime', { ...wire(20), 'dispute.crimeSuspected': 'yes' }],
    [
      'no, but an impostor was paid',
      { ...wire(20), 'dispute.crimeSuspected': 'no', 'dispute.kind': 'diverted_payment' },
    ],
    ['no, within 72 hours', { ...wire(2), 'dispute.crimeSuspected': 'no' }],
  ])('%s: they are shown, and the country is asked', (_, facts) => {
    expect(ids(facts)).toEqual(both);
    expect(reversal(facts)?.missing).toContain('payment.senderCountry');
  });
});
