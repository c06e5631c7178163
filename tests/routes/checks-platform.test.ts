/** Platform dispute: worked checks of decision-routes.md section 8 and the rows of 3.3 that they leave out. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/assess';
import type { Facts } from '../../rules/facts';
import { base, type Check, check3, check22, clause, held, holds, onPlatform, paid, sum, TODAY, without } from './base';

const amazon: Facts = {
  ...base,
  ...onPlatform('amazon'),
  ...paid('card', '2026-10-15', '90'),
  ...sum('90'),
  'delivery.expectedOn': '2026-11-01',
  'platform.aToZFiled': 'no',
  'payment.chargebackFiled': 'no',
};

const worked: readonly Check[] = [
  {
    id: 'check1',
    facts: amazon,
    clocks: {
      a_to_z: { lastDay: '2027-01-30', state: 'running' },
      chargeback: { lastDay: '2027-03-01', state: 'running' },
    },
    routes: { 'platform-dispute': 'recommended', 'payment-reversal': '!recommended' },
    methods: { platform: 'recommended', chargeback: 'not-now naming R10b', 'lawyers-letter': 'possible' },
    first: 'platform-dispute',
    conflicts: { 'platform-dispute': ['card-and-guarantee'], 'payment-reversal': ['card-and-guarantee'] },
  },
  {
    // "Ask for the refund button" and "do not confirm receipt" are words, not values.
    id: 'check3',
    facts: check3,
    routes: { 'platform-dispute': 'possible' },
    methods: { platform: 'possible', chargeback: 'recommended by R3c' },
    clocks: {
      alibaba_ta: { state: 'unknown', lastDay: null },
      alibaba_offline: { lastDay: '2026-11-16', state: 'over' },
      chargeback: { lastDay: '2026-12-30', state: 'running' },
    },
  },
  {
    id: 'check3b: closed 2026-11-01',
    facts: { ...check3, 'platform.closedOn': '2026-11-01' },
    clocks: { alibaba_closed: { lastDay: '2026-12-01', state: 'running' } },
    methods: { platform: 'recommended by R11a' },
    routes: { 'platform-dispute': 'recommended' },
  },
  {
    id: 'check3c: closed 2026-09-30, crime suspected',
    facts: { ...check3, 'platform.closedOn': '2026-09-30', 'dispute.crimeSuspected': 'yes' },
    clocks: { alibaba_closed: { lastDay: '2026-10-30', state: 'over' } },
    methods: { platform: 'possible naming R11c' },
  },
  {
    // As check3, whether the money is held is not answered: an order that was closed holds none.
    id: 'check3c: closed 2026-09-30, no crime',
    facts: { ...check3, 'platform.closedOn': '2026-09-30', 'dispute.crimeSuspected': 'no' },
    clocks: { alibaba_closed: { lastDay: '2026-10-30', state: 'over' } },
    methods: { platform: 'excluded by R11b' },
    routes: { 'platform-dispute': 'excluded' },
  },
  {
    id: 'check26: R13, terms of the platform, text not confirmed',
    facts: {
      ...base,
      ...onPlatform('alibaba'),
      ...clause('valid_arb', { 'arbClause.parties': 'platform_terms', 'arbClause.textConfirmed': 'no' }),
    },
    methods: { suit: 'possible naming R28', arbitration: 'possible' },
  },
  {
    id: 'check26: R13, the same with proof and a known seller',
    facts: {
      ...check22,
      ...onPlatform('alibaba'),
      ...clause('valid_arb', { 'arbClause.parties': 'platform_terms', 'arbClause.textConfirmed': 'no' }),
    },
    methods: { suit: 'possible by R28', arbitration: 'possible by R28b-found' },
  },
];

const escrow: Facts = { ...base, ...onPlatform('alibaba'), ...paid('escrow', '2026-09-01') };
const released = { 'escrow.released': 'yes' } as const;
const ebay: Facts = { ...base, ...onPlatform('ebay'), ...paid('other', '2026-10-01') };

const rows: readonly Check[] = [
  {
    id: 'R7 money still held: first in the ranking',
    facts: { ...escrow, 'escrow.released': 'no' },
    methods: { platform: 'recommended by R7' },
    first: 'platform-dispute',
  },
  {
    id: 'R7 beats R11b: money still held, window over',
    facts: held,
    clocks: { aliexpress: { state: 'over' } },
    methods: { platform: 'recommended by R7' },
    first: 'platform-dispute',
  },
  {
    // 1.4: one answer "not sure" makes a route neither recommended nor excluded.
    id: 'R7 or R11b: not sure whether the money was passed on, window over',
    facts: { ...held, 'escrow.released': 'not_sure' },
    methods: { platform: 'possible naming R7 R11b' },
    asks: { platform: ['escrow.released'] },
  },
  {
    id: 'R11b: not sure whether the money was passed on, but paid outside the platform',
    facts: { ...held, 'deal.paidOnPlatform': 'no', 'escrow.released': 'not_sure' },
    methods: { platform: 'excluded by R11b' },
  },
  {
    // 5.2: the money goes to the seller ten days after dispatch; 1688 never had this money.
    id: 'R11f an order on 1688 that was paid outside it',
    facts: {
      ...base,
      ...onPlatform('1688'),
      'deal.paidOnPlatform': 'no',
      ...paid('wire', '2026-11-01'),
      'delivery.dispatchedOn': '2026-11-18',
    },
    methods: { platform: 'possible by R11f' },
    clocks: { release_1688: null },
  },
  {
    id: 'R7 beats R11b: said to be held, although the order was closed',
    facts: {
      ...check3,
      'platform.closedOn': '2026-09-30',
      'dispute.crimeSuspected': 'no',
      'escrow.released': 'no',
    },
    methods: { platform: 'recommended by R7' },
    first: 'platform-dispute',
  },
  {
    id: 'R11a window open',
    facts: { ...ebay, 'receipt.on': 'none', 'delivery.expectedOn': '2026-11-01' },
    methods: { platform: 'recommended by R11a' },
    clocks: { ebay: { lastDay: '2026-12-01', state: 'running' } },
  },
  ...(['temu', 'dhgate'] as const).map(
    (platform): Check => ({
      id: `R11a only for an order paid on the platform: ${platform} paid by wire outside`,
      facts: {
        ...base,
        ...onPlatform(platform),
        'deal.paidOnPlatform': 'no',
        ...paid('wire', '2026-11-01'),
        'deal.orderedOn': '2026-11-01',
        'delivery.dispatchedOn': '2026-11-02',
      },
      methods: { platform: 'possible by R11a-outside' },
    }),
  ),
  // 1.4: at most possible; its window is no day to wait for. No row of the specification.
  {
    id: 'R11-refused the platform has refused: at most possible, whatever is left of the window',
    facts: { ...ebay, 'receipt.on': 'none', 'delivery.expectedOn': '2026-11-01', 'platform.caseOpen': 'refused' },
    methods: { platform: 'possible by R11-refused' },
    clocks: { ebay: { lastDay: '2026-12-01', state: 'running', assumed: ['platform-refused'] } },
  },
  {
    id: 'R11-refused whether it has refused is not sure: possible, and asked',
    facts: { ...ebay, 'receipt.on': 'none', 'delivery.expectedOn': '2026-11-01', 'platform.caseOpen': 'not_sure' },
    methods: { platform: 'possible naming R11a R11-open R11-refused' },
    asks: { platform: ['platform.caseOpen'] },
  },
  // What was opened in time runs on, whatever is left of the window. No row of the specification: advised where R11a advises.
  {
    id: 'R11-open a dispute is open, and so is the window',
    facts: { ...ebay, 'receipt.on': 'none', 'delivery.expectedOn': '2026-11-01', 'platform.caseOpen': 'yes' },
    methods: { platform: 'recommended by R11-open' },
  },
  {
    id: 'R11-open a dispute is open, and the window is over',
    facts: { ...ebay, 'receipt.on': 'none', 'delivery.expectedOn': '2026-10-01', 'platform.caseOpen': 'yes' },
    methods: { platform: 'possible by R11-open' },
  },
  {
    id: 'R11-open the guarantee was claimed: it is followed, and the card dispute waits (R10)',
    facts: { ...amazon, 'payment.cardNetwork': 'visa', 'platform.aToZFiled': 'yes' },
    methods: { platform: 'recommended by R11-open', chargeback: 'not-now by R10b' },
  },
  // check1: the guarantee until 2027-01-30, the card until 2027-03-01. A case that is open there is not yet the claim.
  ...([undefined, 'no'] as const).map(
    (claimed): Check => ({
      id: `R10b a case is open on Amazon, the claim ${claimed ?? 'not told'}: the guarantee first, until its own last day`,
      facts: {
        ...without(amazon, 'platform.aToZFiled'),
        ...(claimed && { 'platform.aToZFiled': claimed }),
        'payment.cardNetwork': 'visa',
        'platform.caseOpen': 'yes',
      },
      methods: { platform: 'recommended by R11-open', chargeback: 'not-now by R10b' },
      clocks: { a_to_z: { lastDay: '2027-01-30', state: 'running' } },
      first: 'platform-dispute',
    }),
  ),
  {
    // 1.4: filed, the card dispute waits for it (R10); not filed, too (R10b).
    id: 'R10b a case is open on Amazon, not sure whether the claim is filed: the card dispute is not advised',
    facts: {
      ...amazon,
      'payment.cardNetwork': 'visa',
      'platform.caseOpen': 'yes',
      'platform.aToZFiled': 'not_sure',
    },
    methods: { platform: 'recommended by R11-open', chargeback: 'possible naming R3c R10b' },
    clocks: { a_to_z: { lastDay: '2027-01-30', state: 'running' } },
    first: 'platform-dispute',
  },
  {
    id: 'R10b a case is open on Amazon, not known whether it was paid there: the card dispute is not advised',
    facts: {
      ...without(amazon, 'deal.paidOnPlatform'),
      'payment.cardNetwork': 'visa',
      'platform.caseOpen': 'yes',
    },
    methods: { platform: 'possible naming R11-open', chargeback: 'possible naming R3c R10b' },
  },
  // 90 days from the expected delivery end before 120 from it or from a later payment, whatever that day is.
  ...([undefined, 'yes'] as const).map(
    (caseOpen): Check => ({
      id: `R10b expected delivery not sure, a case open there ${caseOpen ?? 'not told'}: the card dispute is not advised`,
      facts: {
        ...amazon,
        ...(caseOpen && { 'platform.caseOpen': caseOpen }),
        'payment.cardNetwork': 'visa',
        'delivery.expectedOn': 'not_sure',
      },
      methods: { platform: 'possible', chargeback: 'possible naming R3c R10b' },
      asks: { chargeback: ['delivery.expectedOn'] },
    }),
  ),
  {
    // R7: "first in the ranking".
    id: 'R7 held on Amazon, expected delivery not sure: first, and the card dispute waits',
    facts: { ...amazon, 'payment.cardNetwork': 'visa', 'escrow.released': 'no', 'delivery.expectedOn': 'not_sure' },
    methods: { platform: 'recommended by R7', chargeback: 'not-now by R10b' },
    first: 'platform-dispute',
  },
  {
    id: 'R7-open money still held, and the dispute is open: first',
    facts: { ...check3, 'escrow.released': 'no', 'platform.caseOpen': 'yes' },
    methods: { platform: 'recommended by R7-open' },
    first: 'platform-dispute',
  },
  {
    // R7: "recommended, first in the ranking", whatever seems closed; no row for a refusal.
    id: 'R7 money still held, the dispute refused: first all the same, and the refusal is told',
    facts: { ...check3, 'escrow.released': 'no', 'platform.caseOpen': 'refused' },
    methods: { platform: 'recommended by R7-refused' },
    first: 'platform-dispute',
  },
  {
    id: 'R7 money still held, not sure whether a dispute is open or was refused: first, and every case is told',
    facts: { ...check3, 'escrow.released': 'no', 'platform.caseOpen': 'not_sure' },
    methods: { platform: 'recommended naming R7 R7-open R7-refused' },
    first: 'platform-dispute',
  },
  {
    id: 'R11b refused, and the window is over',
    facts: { ...ebay, 'receipt.on': 'none', 'delivery.expectedOn': '2026-10-01', 'platform.caseOpen': 'refused' },
    methods: { platform: 'excluded by R11b' },
  },
  {
    id: 'R11a whether paid on the platform not sure: possible, and asked',
    facts: { ...ebay, 'deal.paidOnPlatform': 'not_sure', 'receipt.on': 'none', 'delivery.expectedOn': '2026-11-01' },
    methods: { platform: 'possible naming R11a' },
    asks: { platform: ['deal.paidOnPlatform'] },
  },
  {
    // 1.4: one missing exclusion fact is enough to hold a recommendation at possible; R10b: never both.
    id: 'R10b whether the order was paid on Amazon is not known: the card dispute is not advised over the guarantee',
    facts: { ...without(amazon, 'deal.paidOnPlatform'), 'payment.cardNetwork': 'visa' },
    methods: { chargeback: 'possible naming R3c R10b', platform: 'possible naming R11a' },
    asks: { chargeback: ['deal.paidOnPlatform'] },
    conflicts: { 'payment-reversal': ['card-and-guarantee', 'double-recovery'] },
  },
  {
    id: 'R11d the first day of A-to-z, for poor quality too',
    facts: { ...amazon, 'dispute.kind': 'quality', 'delivery.expectedOn': '2026-11-20', 'escrow.released': 'yes' },
    methods: { platform: 'not-now by R11d' },
    clocks: { a_to_z: { firstDay: '2026-11-23', lastDay: '2027-02-18', state: 'not-yet' } },
  },
  {
    id: 'R7 a platform that is not known to hold the price, paid by card',
    facts: {
      ...base,
      ...onPlatform('aliexpress'),
      ...paid('card', '2026-08-01'),
      'platform.receiptConfirmedOn': '2026-09-15',
      'delivery.expectedOn': '2026-09-15',
      'delivery.dispatchedOn': '2026-08-10',
    },
    methods: { platform: 'excluded by R11b' },
  },
  {
    id: 'R11b window closed',
    facts: { ...ebay, 'receipt.on': 'none', 'delivery.expectedOn': '2026-10-21', 'escrow.released': 'yes' },
    methods: { platform: 'excluded by R11b' },
    clocks: { ebay: { lastDay: '2026-11-20', state: 'over' } },
  },
  {
    id: 'R11d before the first day',
    facts: { ...amazon, 'delivery.expectedOn': '2026-11-20', 'escrow.released': 'yes' },
    methods: { platform: 'not-now by R11d' },
    clocks: { a_to_z: { firstDay: '2026-11-23', state: 'not-yet' } },
  },
  {
    id: 'a platform whose window we do not know: possible',
    facts: { ...base, ...onPlatform('global_sources') },
    methods: { platform: 'possible by R11f' },
  },
  {
    // 5.2: seven days from receipt, if Chinese consumer law applies. That is not answered, and either way the platform may help.
    id: 'R11e the usual time of Taobao is over',
    facts: {
      ...base,
      'buyer.kind': 'consumer',
      ...onPlatform('taobao_tmall'),
      ...paid('escrow', '2026-09-28'),
      ...released,
      'receipt.on': '2026-10-05',
    },
    methods: { platform: 'possible by R11e' },
    clocks: { taobao_1688: { lastDay: '2026-10-12', state: 'over' } },
  },
  {
    id: 'R11e 1688 has released the money: the usual time is over',
    facts: { ...base, ...onPlatform('1688'), ...paid('escrow', '2026-10-08'), ...released },
    methods: { platform: 'possible by R11e' },
  },
  {
    id: 'no platform: excluded',
    facts: { ...base, 'deal.concluded': 'remote' },
    routes: { 'platform-dispute': 'excluded' },
  },
  {
    id: 'R10a card dispute filed',
    facts: { ...amazon, 'payment.chargebackFiled': 'yes' },
    methods: { platform: 'excluded by R10a', chargeback: 'not-now by R3a' },
  },
  {
    id: 'R10 guarantee filed first: the card dispute waits',
    facts: { ...amazon, 'payment.cardNetwork': 'visa', 'platform.aToZFiled': 'yes' },
    methods: { chargeback: 'not-now' },
  },
  {
    // 3.3: "until it is decided"; card to 2027-03-01 (check1).
    id: 'R10 guarantee filed first and refused: the card dispute is open',
    facts: { ...amazon, 'payment.cardNetwork': 'visa', 'platform.aToZFiled': 'yes', 'platform.caseOpen': 'refused' },
    methods: { chargeback: 'recommended by R3c' },
    first: 'payment-reversal',
    conflicts: { 'payment-reversal': ['double-recovery'] },
  },
  {
    id: 'R10 guarantee filed first, whether refused not sure: both, and asked',
    facts: { ...amazon, 'payment.cardNetwork': 'visa', 'platform.aToZFiled': 'yes', 'platform.caseOpen': 'not_sure' },
    methods: { chargeback: 'possible naming R3c R10b' },
    asks: { chargeback: ['platform.caseOpen'] },
  },
  {
    // R7 makes the platform "recommended"; refused, it is no guarantee to wait for.
    id: 'R10b not beside a guarantee that was refused',
    facts: { ...amazon, 'payment.cardNetwork': 'visa', 'escrow.released': 'no', 'platform.caseOpen': 'refused' },
    methods: { chargeback: 'recommended by R3c' },
  },
  {
    id: 'R10b the guarantee always ends first: 90 days against 120',
    facts: { ...amazon, ...paid('card', '2026-08-01', '90'), 'delivery.expectedOn': '2026-10-01' },
    // The guarantee to 2026-12-30, the card to 2027-01-29.
    methods: { platform: 'recommended', chargeback: 'not-now naming R10b' },
  },
  // "Both open": of the two only the card is left, to 2026-08-01 + 90 = 2026-10-30 and + 120 = 2026-11-29, from delivery.
  ...([undefined, 'yes', 'not_sure'] as const).map(
    (caseOpen): Check => ({
      id: `R10b not where the guarantee is over, though the money is held (R7), a case open there ${caseOpen ?? 'not told'}`,
      facts: {
        ...amazon,
        'payment.cardNetwork': 'visa',
        ...paid('card', '2026-07-15', '90'),
        'delivery.expectedOn': '2026-08-01',
        'escrow.released': 'no',
        ...(caseOpen && { 'platform.caseOpen': caseOpen }),
      },
      clocks: {
        a_to_z: { lastDay: '2026-10-30', state: 'over' },
        chargeback: { lastDay: '2026-11-29', state: 'running' },
      },
      methods: { platform: 'recommended', chargeback: '!not-now' },
      first: 'platform-dispute',
    }),
  ),
  {
    id: 'R10b the guarantee runs, and the money is held (R7): the card dispute waits',
    facts: { ...amazon, 'payment.cardNetwork': 'visa', 'escrow.released': 'no' },
    methods: { platform: 'recommended by R7', chargeback: 'not-now by R10b' },
  },
  // R42: "at most possible". While the window is open both are, so the card dispute is not advised over it.
  ...([undefined, 'yes', 'not_sure'] as const).map(
    (caseOpen): Check => ({
      id: `R10b settled outside Amazon (R42), the guarantee open, a case open there ${caseOpen ?? 'not told'}`,
      facts: {
        ...amazon,
        'payment.cardNetwork': 'visa',
        'deal.settledOffPlatform': 'yes',
        ...(caseOpen && { 'platform.caseOpen': caseOpen }),
      },
      methods: { platform: 'possible naming R42', chargeback: 'possible naming R3c R10b' },
    }),
  ),
  {
    id: 'R10b whether settled outside Amazon is not sure',
    facts: { ...amazon, 'payment.cardNetwork': 'visa', 'deal.settledOffPlatform': 'not_sure' },
    methods: { platform: 'possible naming R42 R11a', chargeback: 'possible naming R3c R10b' },
  },
  {
    id: 'R10b settled outside Amazon, the guarantee is over: the card dispute alone',
    facts: {
      ...amazon,
      'payment.cardNetwork': 'visa',
      ...paid('card', '2026-07-15', '90'),
      'delivery.expectedOn': '2026-08-01',
      'deal.settledOffPlatform': 'yes',
    },
    methods: { platform: 'excluded by R11b', chargeback: 'recommended by R3c' },
  },
  {
    id: 'R42 settled outside: Trade Assurance ends',
    facts: { ...escrow, 'escrow.released': 'no', 'deal.settledOffPlatform': 'yes' },
    methods: { platform: 'excluded by R42' },
  },
  {
    id: 'R42 settled outside: other platforms at most possible',
    facts: {
      ...ebay,
      'receipt.on': 'none',
      'delivery.expectedOn': '2026-11-01',
      'deal.settledOffPlatform': 'yes',
    },
    methods: { platform: 'possible naming R42' },
  },
  {
    id: 'R42 is a cap: a closed window stays excluded',
    facts: {
      ...ebay,
      'receipt.on': 'none',
      'delivery.expectedOn': '2026-10-21',
      'deal.settledOffPlatform': 'yes',
    },
    methods: { platform: 'excluded by R11b' },
  },
  {
    id: 'R12 Alibaba order paid outside: complaint, supplementary',
    facts: { ...base, ...onPlatform('alibaba'), 'deal.paidOnPlatform': 'no' },
    methods: { supplementary: 'possible naming R12 R20' },
  },
  {
    id: 'R13 text confirmed: the clause counts',
    facts: {
      ...check22,
      ...onPlatform('alibaba'),
      ...clause('valid_arb', { 'arbClause.parties': 'platform_terms', 'arbClause.textConfirmed': 'yes' }),
    },
    methods: { suit: 'excluded by R26' },
  },
  {
    id: 'R14 order before 2026-03-17: no declaration',
    facts: { ...without(base, 'buyer.kind'), ...onPlatform('alibaba'), 'deal.orderedOn': '2026-03-16' },
    methods: { '12315': 'possible' },
    noFlags: ['declared-reseller'],
  },
  {
    // A warning on the channels of consumers (R15, R17).
    id: 'R14 a business: no warning',
    facts: { ...base, ...onPlatform('alibaba'), 'deal.orderedOn': '2026-03-17' },
    noFlags: ['declared-reseller'],
  },
  {
    id: 'R14 day of the order not sure: no declaration',
    facts: { ...without(base, 'buyer.kind'), ...onPlatform('alibaba'), 'deal.orderedOn': 'not_sure' },
    flags: ['perhaps-declared-reseller'],
    noFlags: ['declared-reseller'],
  },
  {
    // R14 speaks of an order; nothing was ordered.
    id: 'R14 not for a work that was copied',
    facts: {
      ...base,
      'claim.ground': 'copyright',
      'claim.nature': 'tort',
      'deal.platform': 'alibaba',
      'deal.concluded': 'platform',
    },
    noFlags: ['perhaps-declared-reseller', 'declared-reseller'],
  },
  {
    id: 'R14 order on 2026-03-17',
    facts: { ...without(base, 'buyer.kind'), ...onPlatform('alibaba'), 'deal.orderedOn': '2026-03-17' },
    flags: ['declared-reseller'],
  },
];

describe('worked checks: platform', () => holds(worked));
describe('rows of 3.3', () => holds(rows));

describe('what is asked about the window', () => {
  const platform = (facts: Facts) => {
    const found = assess(facts, { asOf: TODAY }).routes.find(({ id }) => id === 'platform-dispute');
    return { rules: found?.reasons.map(({ rule }) => rule) ?? [], missing: found?.missing ?? [] };
  };
  const taobao: Facts = {
    ...base,
    'buyer.kind': 'consumer',
    ...onPlatform('taobao_tmall'),
    ...paid('escrow', '2026-09-28'),
    ...released,
  };

  it('seven days need Chinese consumer law (5.2): over for sure only under that law', () => {
    const late: Facts = { ...taobao, 'receipt.on': '2026-10-05' };
    expect(platform({ ...late, 'buyer.lawChoice': 'yes', 'deal.suppliedFromMainland': 'yes' })).toEqual({
      rules: ['R11e'],
      missing: [],
    });
    // Not known: possible by either rule, so no question (1.3).
    expect(platform(late)).toEqual({ rules: ['R11e', 'R11f'], missing: [] });
  });

  it('R11d only where 5.2 gives a first day: never on Taobao and 1688, but on DHgate', () => {
    expect(platform({ ...taobao, 'receipt.on': 'not_sure' }).rules).not.toContain('R11d');
    const dhgate: Facts = { ...base, ...onPlatform('dhgate'), ...paid('escrow', '2026-09-28'), ...released };
    expect(platform({ ...dhgate, 'delivery.dispatchedOn': 'not_sure' }).rules).toContain('R11d');
  });

  // 5.2 `aliexpress`: not before day 11 after dispatch. Dispatched on 24 August: from 4 September; on 11 November: from the 22nd.
  it('R11d not once the first day has come, whatever the end', () => {
    const order: Facts = {
      ...base,
      ...onPlatform('aliexpress'),
      ...paid('card', '2026-08-20'),
      'delivery.expectedOn': '2026-09-20',
      'platform.receiptConfirmedOn': 'not_sure',
    };
    const at = (on: string) => platform({ ...order, 'delivery.dispatchedOn': on }).rules;
    expect(at('2026-08-24')).not.toContain('R11d');
    expect(at('not_sure')).toContain('R11d');
    expect(at('2026-11-11')).toContain('R11d');
  });

  it('1688: the day of the order counts to that day, and its release ends the usual time (5.2)', () => {
    const order: Facts = { ...base, ...onPlatform('1688'), ...paid('escrow', '2026-11-01') };
    const told = (more: Facts) => {
      const found = assess({ ...order, ...more }, { asOf: TODAY }).routes.find(({ id }) => id === 'platform-dispute');
      return [found?.verdict, found?.reasons.map(({ rule }) => rule), found?.firstDeadline?.lastDay, found?.missing];
    };
    const ahead = { 'escrow.autoReleaseOn': '2026-11-27' } as const;
    expect(told({ ...ahead, 'escrow.released': 'not_sure' }).slice(0, 3)).toEqual([
      'recommended',
      ['R11a', 'R7'],
      '2026-11-27',
    ]);
    expect(told({ ...ahead, 'escrow.released': 'no' }).slice(0, 3)).toEqual(['recommended', ['R7'], '2026-11-27']);
    expect(told({ ...ahead, 'escrow.released': 'yes' })).toEqual(['possible', ['R11e'], undefined, []]);
    expect(told({ 'escrow.released': 'yes' })).toEqual(['possible', ['R11e'], undefined, []]);
    const releases = assess({ ...order, ...ahead }, { asOf: TODAY }).deadlines.filter(
      ({ name }) => name === 'auto_release',
    );
    expect(releases).toHaveLength(1);
  });

  // 1688, as Alibaba.com: the day that the platform names stands, whatever is open there (5.2 `auto_release`, R7).
  it.each(['alibaba', '1688'] as const)(
    'a dispute is open on %s: the day of release that is told is the first',
    (on) => {
      const held: Facts = { ...base, ...onPlatform(on), ...paid('escrow', '2026-11-01'), 'platform.caseOpen': 'yes' };
      const told: Facts = { ...held, 'escrow.released': 'no', 'escrow.autoReleaseOn': '2026-11-23' };
      const found = assess(told, { asOf: TODAY }).routes.find(({ id }) => id === 'platform-dispute');
      expect(found?.firstDeadline).toMatchObject({ clock: 'auto_release', lastDay: '2026-11-23' });
    },
  );

  // Until 2026-12-19 at the latest (5.2 `temu`): opened, no day of it is left to keep.
  it('a dispute is open, after the safe end and before the later one: the route has no deadline', () => {
    const order: Facts = { ...base, ...onPlatform('temu'), 'dispute.kind': 'quality', 'deal.orderedOn': '2026-09-20' };
    const first = (more: Facts) =>
      assess({ ...order, ...more }, { asOf: TODAY }).routes.find(({ id }) => id === 'platform-dispute')?.firstDeadline;
    expect(first({})?.lastDay).toBe('2026-12-19');
    expect(first({ 'platform.caseOpen': 'yes' })).toBeNull();
  });

  // routes.md 1.2: on Amazon the seller comes first; what is open with the seller, Amazon has not been asked to decide.
  it('a case is open on Amazon: it is followed, and Amazon is still to be asked, until the claim is filed', () => {
    const steps = (more: Facts) =>
      assess({ ...amazon, 'platform.caseOpen': 'yes', ...more }, { asOf: TODAY }).routes.find(
        ({ id }) => id === 'platform-dispute',
      )?.notes.steps;
    expect(steps({})).toEqual(expect.arrayContaining(['follow-dispute', 'platform-steps-in']));
    expect(steps({ 'platform.aToZFiled': 'yes' })).not.toContain('platform-steps-in');
  });

  it('1688: the usual day of release falls away once the day or the release is known (5.2)', () => {
    const clocks = (more: Facts) =>
      assess(
        { ...base, ...onPlatform('1688'), ...paid('escrow', '2026-11-01'), ...more },
        { asOf: TODAY },
      ).deadlines.map(({ name }) => name);
    expect(clocks({})).toContain('release_1688');
    expect(clocks({ 'escrow.released': 'no', 'escrow.autoReleaseOn': '2026-11-27' })).not.toContain('release_1688');
    expect(clocks(released)).not.toContain('release_1688');
  });
});

/** R42 speaks of a settlement of an order outside the platform; where a work was copied, nothing was bought. */
it('a settlement endangers the protection of an order, and there is none where a work was copied', () => {
  const conflicts = (facts: Facts) =>
    assess({ ...base, ...onPlatform('alibaba'), ...facts }, { asOf: TODAY }).routes.flatMap((one) => one.conflicts);
  expect(conflicts({})).toContain('settlement-and-protection');
  const copied: Facts = { 'claim.ground': 'copyright', 'claim.nature': 'tort' };
  expect(conflicts(copied)).not.toContain('settlement-and-protection');
});
