/**
 * What each day rests on: the answers that decide it, the answers that could still move it, and what was taken for granted.
 * By the rows of decision-routes.md 5.1 and 5.2: start, length, restarts, condition.
 */
import { describe, expect, it } from 'vitest';
import type { Assumption } from '../../rules/deadlines/clock';
import type { ClockName } from '../../rules/deadlines/clock-table';
import type { FactId, Facts } from '../../rules/facts';
import { base, defects as faulty, international, names, one, service } from './find';

interface Case {
  readonly says: string;
  readonly clock: ClockName;
  readonly facts: Facts;
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
  readonly assumed: readonly Assumption[];
}

const carriage: Facts = { ...base, 'claim.ground': 'carriage', 'carriage.mode': 'sea' };
const card: Facts = { ...base, 'payment.via': 'card', 'payment.on': '2026-10-15' };
const onCard: Facts = { ...card, 'delivery.expectedOn': '2026-11-01', 'payment.cardNetwork': 'mastercard' };
const defects: Facts = { ...faulty, 'contract.governingLaw': 'chinese' };
const german: Facts = { ...international, ...defects, 'buyer.country': 'DE', 'deal.orderedOn': '2026-08-01' };
const { 'dispute.kind': _kind, ...nothingTold } = base;
const { 'inspection.periodEnd': _agreed, ...nothingAgreedAsked } = defects;

/** Limitation follows the law of the claim (PIL 7). */
const LAW = 'contract.governingLaw';

const claims: readonly Case[] = [
  {
    says: 'three years: from the breach, by the kind of claim',
    clock: 'limitation_general',
    facts: service,
    because: ['breach.on', 'claim.ground', LAW],
    missing: [],
    assumed: [],
  },
  {
    says: 'three years, the breach not dated',
    clock: 'limitation_general',
    facts: { ...service, 'breach.on': 'not_sure' },
    because: ['claim.ground', LAW],
    missing: ['breach.on'],
    assumed: [],
  },
  {
    says: 'an act without a day may have started it afresh',
    clock: 'limitation_general',
    facts: { ...service, 'acts.list': [{ kind: 'demand', arrived: 'yes' }] },
    because: ['breach.on', 'claim.ground', LAW, 'acts.list'],
    missing: ['acts.list'],
    assumed: ['act-without-day'],
  },
  {
    says: 'a demand whose arrival is not shown',
    clock: 'limitation_general',
    facts: { ...service, 'acts.list': [{ kind: 'demand', on: '2026-08-01' }] },
    because: ['breach.on', 'claim.ground', LAW, 'acts.list'],
    missing: ['acts.list'],
    assumed: ['act-not-certain'],
  },
  {
    says: 'a promise: certain, nothing left to ask',
    clock: 'limitation_general',
    facts: { ...service, 'acts.list': [{ kind: 'promise', on: '2026-08-01' }] },
    because: ['breach.on', 'claim.ground', LAW, 'acts.list'],
    missing: [],
    assumed: [],
  },
  {
    says: 'a certain act beside one without a day',
    clock: 'limitation_general',
    facts: { ...service, 'acts.list': [{ kind: 'promise', on: '2026-08-01' }, { kind: 'part_payment' }] },
    because: ['breach.on', 'claim.ground', LAW, 'acts.list'],
    missing: ['acts.list'],
    assumed: ['act-without-day'],
  },
  {
    says: 'a suit whose end is not told',
    clock: 'limitation_general',
    facts: { ...service, 'acts.list': [{ kind: 'suit', on: '2026-08-01' }] },
    because: ['breach.on', 'claim.ground', LAW, 'acts.list'],
    missing: ['acts.list'],
    assumed: ['procedure-not-ended'],
  },
  {
    says: 'neither the kind of claim nor of dispute told',
    clock: 'limitation_general',
    facts: nothingTold,
    because: [],
    missing: ['claim.ground'],
    assumed: [],
  },
  {
    says: 'nor the breach',
    clock: 'limitation_general',
    facts: { ...nothingTold, 'breach.on': 'not_sure' },
    because: [],
    missing: ['claim.ground', 'breach.on'],
    assumed: [],
  },
  {
    says: 'another law governs: not counted',
    clock: 'limitation_general',
    facts: { ...service, [LAW]: 'foreign' },
    because: [LAW],
    missing: [],
    assumed: ['foreign-law'],
  },
  {
    says: 'another law governs, neither kind told',
    clock: 'limitation_general',
    facts: { ...nothingTold, [LAW]: 'foreign' },
    because: [LAW],
    missing: [],
    assumed: ['foreign-law'],
  },
  {
    says: 'the outer limit of twenty years: from the breach alone',
    clock: 'long_stop',
    facts: service,
    because: ['breach.on', LAW],
    missing: [],
    assumed: [],
  },
  {
    says: 'the outer limit, the breach not dated',
    clock: 'long_stop',
    facts: { ...service, 'breach.on': 'not_sure' },
    because: [LAW],
    missing: ['breach.on'],
    assumed: [],
  },
  {
    says: 'the outer limit, the law not told: by Chinese law',
    clock: 'long_stop',
    facts: { ...service, [LAW]: 'not_sure' },
    because: ['breach.on'],
    missing: [LAW],
    assumed: ['governing-law-unknown'],
  },
  {
    says: 'carriage: from delivery',
    clock: 'limitation_carrier',
    facts: { ...carriage, 'receipt.on': '2026-07-01', 'delivery.expectedOn': '2026-06-15' },
    because: ['receipt.on', 'claim.ground', 'carriage.mode', LAW],
    missing: [],
    assumed: [],
  },
  {
    says: 'carriage, nothing came: from the day it was due',
    clock: 'limitation_carrier',
    facts: { ...carriage, 'receipt.on': 'none', 'delivery.expectedOn': '2026-06-15' },
    because: ['receipt.on', 'delivery.expectedOn', 'claim.ground', 'carriage.mode', LAW],
    missing: [],
    assumed: [],
  },
  {
    says: 'carriage, receipt not told: from the day it was due, the receipt asked',
    clock: 'limitation_carrier',
    facts: { ...carriage, 'delivery.expectedOn': '2026-06-15' },
    because: ['delivery.expectedOn', 'claim.ground', 'carriage.mode', LAW],
    missing: ['receipt.on'],
    assumed: [],
  },
  {
    says: 'carriage, neither day',
    clock: 'limitation_carrier',
    facts: carriage,
    because: ['claim.ground', 'carriage.mode', LAW],
    missing: ['receipt.on', 'delivery.expectedOn'],
    assumed: [],
  },
  {
    says: 'carriage, nothing came and not known when it was due',
    clock: 'limitation_carrier',
    facts: { ...carriage, 'receipt.on': 'none' },
    because: ['claim.ground', 'carriage.mode', LAW],
    missing: ['delivery.expectedOn'],
    assumed: [],
  },
];

const cards: readonly Case[] = [
  {
    says: 'card: from the expected delivery after the payment',
    clock: 'chargeback',
    facts: onCard,
    because: ['payment.on', 'delivery.expectedOn'],
    missing: [],
    // R3g: Mastercard has no longer limit (R3f).
    assumed: ['no-longer-limit'],
  },
  {
    says: 'card, delivery not dated: from the payment, and it says so',
    clock: 'chargeback',
    facts: card,
    because: ['payment.on'],
    missing: ['delivery.expectedOn'],
    assumed: ['expected-delivery-not-known'],
  },
  {
    says: 'card, not paid on a known day: from the expected delivery, and it says so',
    clock: 'chargeback',
    facts: { ...onCard, 'payment.on': 'not_sure' },
    because: ['delivery.expectedOn'],
    missing: ['payment.on'],
    assumed: ['payment-day-not-known'],
  },
  {
    says: 'card, dispute filed: nothing left to do in time',
    clock: 'chargeback',
    facts: { ...onCard, 'payment.chargebackFiled': 'yes' },
    because: ['payment.on', 'delivery.expectedOn', 'payment.chargebackFiled'],
    missing: [],
    assumed: ['done-in-time'],
  },
  {
    says: 'first day of a Mastercard dispute',
    clock: 'chargeback_not_before',
    facts: onCard,
    because: ['payment.on', 'payment.cardNetwork', 'dispute.kind'],
    missing: [],
    assumed: [],
  },
  {
    says: 'first day, network not known: a possible day',
    clock: 'chargeback_not_before',
    facts: card,
    because: ['payment.on', 'dispute.kind'],
    missing: ['payment.cardNetwork'],
    assumed: ['network-unknown'],
  },
  {
    says: 'longest limit, Visa, delivery expected after the payment',
    clock: 'chargeback_outer',
    facts: { ...onCard, 'payment.cardNetwork': 'visa' },
    because: ['payment.on', 'payment.cardNetwork', 'delivery.expectedOn'],
    missing: [],
    assumed: [],
  },
  {
    says: 'longest limit, neither known',
    clock: 'chargeback_outer',
    facts: card,
    because: ['payment.on'],
    missing: ['payment.cardNetwork', 'delivery.expectedOn'],
    assumed: ['network-unknown'],
  },
];

const notices: readonly Case[] = [
  {
    says: 'notice: two years from receipt, nothing agreed, no warranty',
    clock: 'notice_cc',
    facts: { ...defects, 'defect.visible': 'yes' },
    because: ['receipt.on', 'inspection.periodEnd', 'warranty.end', 'buyer.country'],
    missing: [],
    assumed: ['reasonable-time-first'],
  },
  {
    // PIL 41: without a choice the law of the seller's place usually counts; PIL 42: of a consumer that of the home, here GB.
    says: 'notice, the law of the contract not told: Chinese law is taken',
    clock: 'notice_cc',
    facts: { ...faulty, 'defect.visible': 'yes', 'seller.mainOffice': '440300', 'buyer.kind': 'consumer' },
    because: ['buyer.kind', 'receipt.on', 'inspection.periodEnd', 'warranty.end'],
    missing: [LAW],
    assumed: ['governing-law-unknown', 'home-law-may-govern', 'reasonable-time-first'],
  },
  {
    says: 'notice, the same, the seller in Hong Kong and both in business: that law may govern',
    clock: 'notice_cc',
    facts: { ...faulty, 'defect.visible': 'yes', 'seller.country': 'HK', 'buyer.kind': 'business' },
    because: ['buyer.country', 'receipt.on', 'inspection.periodEnd', 'warranty.end'],
    missing: [LAW],
    assumed: ['governing-law-unknown', 'seller-law-may-govern', 'reasonable-time-first'],
  },
  {
    says: 'notice, hidden: when it was found is asked',
    clock: 'notice_cc',
    facts: { ...defects, 'defect.visible': 'no' },
    because: ['receipt.on', 'inspection.periodEnd', 'warranty.end', 'buyer.country'],
    missing: ['defect.discoveredOn'],
    assumed: ['reasonable-time-first'],
  },
  {
    says: 'notice, hidden, found: nothing left to ask',
    clock: 'notice_cc',
    facts: { ...defects, 'defect.visible': 'no', 'defect.discoveredOn': '2026-10-01' },
    because: ['receipt.on', 'inspection.periodEnd', 'warranty.end', 'buyer.country'],
    missing: [],
    assumed: ['reasonable-time-first'],
  },
  {
    says: 'notice, not told whether a period was agreed: it may end earlier',
    clock: 'notice_cc',
    facts: { ...nothingAgreedAsked, 'defect.visible': 'yes' },
    because: ['receipt.on', 'warranty.end', 'buyer.country'],
    missing: ['inspection.periodEnd'],
    assumed: ['agreed-period-not-known', 'reasonable-time-first'],
  },
  {
    says: 'notice, an agreed period: its day alone, whatever the receipt',
    clock: 'notice_cc',
    facts: { ...defects, 'defect.visible': 'yes', 'inspection.periodEnd': '2026-09-30' },
    because: ['receipt.on', 'inspection.periodEnd', 'buyer.country'],
    missing: [],
    assumed: [],
  },
  {
    says: 'notice, no day told: what would start and end it is asked',
    clock: 'notice_cc',
    facts: {
      ...defects,
      'defect.visible': 'yes',
      'receipt.on': 'not_sure',
      'inspection.periodEnd': 'not_sure',
      'warranty.end': 'not_sure',
    },
    because: [],
    missing: ['receipt.on', 'inspection.periodEnd', 'warranty.end'],
    assumed: ['reasonable-time-first'],
  },
  {
    says: 'notice sent, its day not told',
    clock: 'notice_cc',
    facts: { ...defects, 'defect.visible': 'yes', 'defect.noticeSent': 'yes' },
    because: ['receipt.on', 'inspection.periodEnd', 'warranty.end', 'buyer.country'],
    missing: ['defect.noticeSentOn'],
    assumed: ['reasonable-time-first'],
  },
  {
    says: 'notice under the convention',
    clock: 'notice_cisg',
    facts: { ...german, 'defect.visible': 'yes' },
    because: [
      'receipt.on',
      'inspection.periodEnd',
      'warranty.end',
      'claim.ground',
      'buyer.kind',
      'buyer.country',
      'seller.country',
      'deal.orderedOn',
    ],
    missing: [],
    assumed: ['reasonable-time-first'],
  },
];

const sorted = (ids: readonly string[]) => [...ids].sort();

describe.each([
  ['time to bring the claim', claims],
  ['card disputes', cards],
  ['notice of defects', notices],
] as const)('%s', (_, cases) => {
  it.each(cases)('$says', ({ clock, facts, because, missing, assumed }) => {
    const found = one(clock, facts);
    expect(sorted(found.because)).toEqual(sorted(because));
    expect(sorted(found.missing)).toEqual(sorted(missing));
    expect(sorted(found.assumed)).toEqual(sorted(assumed));
  });
});

describe('when a clock does not run', () => {
  it.each<[string, ClockName, Facts]>([
    [
      'longest limit: delivery expected by the day of payment',
      'chargeback_outer',
      { ...card, 'delivery.expectedOn': '2026-10-15' },
    ],
    [
      'longest limit: American Express, Discover',
      'chargeback_outer',
      { ...card, 'payment.cardNetwork': 'amex_discover' },
    ],
    [
      'first day: American Express, Discover',
      'chargeback_not_before',
      { ...card, 'payment.cardNetwork': 'amex_discover' },
    ],
    ['notice: nothing was performed', 'notice_cc', { ...defects, 'performance.state': 'nobody' }],
    ['notice: only the buyer performed', 'notice_cc', { ...defects, 'performance.state': 'only_paid' }],
    ['notice: another law governs', 'notice_cc', { ...defects, [LAW]: 'foreign' }],
    ['notice: not a sale', 'notice_cc', { ...defects, 'claim.ground': 'service' }],
  ])('%s', (_, clock, facts) => {
    expect(names(facts)).not.toContain(clock);
  });

  it('notice: a sale, or the ground not told', () => {
    const { 'claim.ground': _ground, ...open } = defects;
    expect(names(defects)).toContain('notice_cc');
    expect(names(open)).toContain('notice_cc');
  });
});

describe('the reasonable time for a notice (our estimate: one month green, three amber)', () => {
  const visible: Facts = { ...defects, 'defect.visible': 'yes' };
  it.each([
    ['not sent: counted to today', {}, '2026-11-21', 'amber'],
    [
      'sent within the month: counted to the notice',
      { 'defect.noticeSent': 'yes', 'defect.noticeSentOn': '2026-09-20' },
      '2026-11-21',
      'green',
    ],
    [
      'sent on a day still to come: counted to today',
      { 'defect.noticeSent': 'yes', 'defect.noticeSentOn': '2027-03-01' },
      '2026-10-01',
      'green',
    ],
    [
      'a day of notice that was not sent does not count',
      { 'defect.noticeSent': 'no', 'defect.noticeSentOn': '2026-09-20' },
      '2026-11-21',
      'amber',
    ],
  ] as const)('%s', (_, more, asOf, colour) => {
    expect(one('notice_cc', { ...visible, ...more }, asOf).colour).toBe(colour);
  });

  it('an agreed period is a day, no colour', () => {
    expect(one('notice_cc', { ...visible, 'inspection.periodEnd': '2026-09-30' }).colour).toBeUndefined();
  });
});
