/** The day-0 list: worked checks of decision-routes.md section 8 and the rows of 3.1 that they leave out. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/assess';
import type { Facts } from '../../rules/facts';
import {
  active,
  assetsKnown,
  base,
  type Check,
  clause,
  clocks,
  confirmed,
  evidence,
  holds,
  onPlatform,
  paid,
  silent,
  sum,
  TODAY,
  without,
} from './base';

/** Received two years and one month ago; neither an agreed period nor a warranty, both answered. Great Britain: no CISG. */
const check5: Facts = {
  ...base,
  'dispute.kind': 'quality',
  'buyer.country': 'GB',
  'performance.state': 'full',
  'receipt.on': '2024-10-21',
  'defect.discoveredOn': '2026-11-20',
  'defect.noticeSent': 'no',
  'inspection.periodEnd': 'none',
  'warranty.end': 'none',
};
const noExit: Facts = {
  'inspection.tooShort': 'no',
  'inspection.statutoryEnd': 'none',
  'seller.knewDefect': 'no',
  'seller.acceptedLiability': 'no',
};

/** Received on 5 October 2026, found on the 20th, told on the 22nd. */
const sentOn: Facts = {
  'receipt.on': '2026-10-05',
  'defect.visible': 'no',
  'defect.discoveredOn': '2026-10-20',
  'defect.noticeSent': 'yes',
  'defect.noticeSentOn': '2026-10-22',
};

/** The same between states of the convention: CISG. */
const german: Facts = {
  ...check5,
  'claim.ground': 'sale',
  'buyer.kind': 'business',
  'buyer.country': 'DE',
  'seller.country': 'CN',
  'deal.object': 'catalogue',
  'deal.orderedOn': '2024-09-01',
};

const sale: Facts = { ...base, 'claim.ground': 'sale', 'buyer.country': 'US', 'seller.country': 'CN' };
const consumerSale: Facts = { ...sale, 'buyer.kind': 'consumer' };
const check7: Facts = {
  'breach.on': '2023-09-21',
  'acts.list': [{ kind: 'demand', on: '2025-09-21', arrived: 'yes' }],
};
const service = (breach: string): Facts => ({ ...base, 'claim.ground': 'service', 'breach.on': breach });

/** The owner of a work claims for its copying. */
const copied: Facts = { 'claim.ground': 'copyright', 'claim.nature': 'tort' };

/** "Money back wanted": no fact of its own says so; the ground for ending the contract does. */
const check13: Facts = {
  ...base,
  'buyer.country': 'GB',
  'termination.ground': 'purpose_defeated',
  'termination.groundKnownOn': '2026-01-15',
  'termination.noticeArrivedOn': 'none',
  'termination.askedOn': 'none',
  'termination.agreedEnd': 'none',
};

// R8e is the first row and its fact no event: the check leaves it out, here it is answered no.
const check16: Facts = {
  ...base,
  'contract.balanceUnpaid': 'yes',
  'contract.performanceOrder': 'buyer_first',
  'evidence.thirdPartyRight': 'no',
};

const worked: readonly Check[] = [
  {
    id: 'check5',
    facts: check5,
    clocks: { notice_cc: { lastDay: '2026-10-21', state: 'over' } },
    dayZero: { notice: 'possible by R9b' },
    methods: { suit: '!excluded naming R49' },
    asks: { suit: ['seller.knewDefect', 'seller.acceptedLiability', 'inspection.statutoryEnd'] },
  },
  {
    id: 'check5b: every exit answered no',
    facts: { ...check5, ...noExit },
    methods: { suit: 'excluded by R49', talks: '!excluded' },
    routes: { negotiation: '!excluded' },
  },
  {
    id: 'R49, a German business buyer: the excuse of CISG 44 is asked',
    facts: { ...german, ...noExit },
    methods: { suit: '!excluded naming R49' },
    asks: { suit: ['notice.excused'] },
  },
  {
    id: 'R49, a German business buyer without an excuse',
    facts: { ...german, ...noExit, 'notice.excused': 'no' },
    methods: { suit: 'excluded by R49' },
  },
  {
    id: 'R49, a German business buyer with an excuse',
    facts: { ...german, ...noExit, 'notice.excused': 'yes' },
    methods: { suit: '!excluded' },
  },
  {
    id: 'R49, a British buyer: an excuse does not help outside the convention',
    facts: { ...check5, ...noExit, 'notice.excused': 'yes' },
    methods: { suit: 'excluded by R49' },
  },
  // 2.1 governing_law: "chinese, foreign, not sure". Under another law no Chinese time counts (R24c, R45-foreign): by 1.3 both stay.
  ...(
    [
      ['not asked', without(check5, 'contract.governingLaw')],
      ['not sure', { ...check5, 'contract.governingLaw': 'not_sure' }],
      ['a seller in Hong Kong', { ...without(check5, 'contract.governingLaw'), 'seller.country': 'HK' }],
      // A law that was chosen may shut out the convention (CISG 6).
      ['the convention', { ...without(german, 'contract.governingLaw'), 'notice.excused': 'no' }],
    ] as const
  ).map(
    ([id, facts]): Check => ({
      id: `R49 not by a law that is only assumed: ${id}`,
      facts: { ...facts, ...noExit },
      routes: { 'ordinary-court': '!excluded' },
      methods: { suit: 'possible naming R49' },
      asks: { suit: ['contract.governingLaw'], notice: ['contract.governingLaw'] },
    }),
  ),
  {
    id: 'R49 not told of a notice sent late where the law is not known',
    facts: {
      ...without(check5, 'contract.governingLaw'),
      ...noExit,
      ...sentOn,
      'seller.country': 'US',
      'inspection.periodEnd': '2026-10-20',
    },
    dayZero: { notice: 'possible by R9b-sent' },
    methods: { suit: '!excluded' },
  },
  {
    id: 'R49 under another law, which may shut out the convention: not excluded',
    facts: { ...german, ...noExit, 'notice.excused': 'no', 'contract.governingLaw': 'foreign' },
    methods: { suit: '!excluded' },
  },
  {
    id: 'check5c: warranty running',
    facts: { ...check5, 'warranty.end': '2027-04-21' },
    clocks: { notice_cc: { lastDay: '2027-04-21', state: 'running' } },
    dayZero: { notice: 'recommended by R9' },
    methods: { suit: '!excluded' },
  },
  {
    id: 'check7: business, demand arrived',
    facts: { ...sale, ...check7 },
    clocks: { limitation_sale: { lastDay: '2029-09-21', state: 'running' } },
    dayZero: { limitation: '!recommended' },
  },
  {
    id: 'check7: consumer',
    facts: { ...consumerSale, ...check7 },
    clocks: { limitation_sale: { lastDay: '2028-09-21', latestDay: '2029-09-21', state: 'running' } },
  },
  {
    id: 'check8: no act',
    facts: { ...sale, 'breach.on': '2023-09-21' },
    clocks: { limitation_sale: { lastDay: '2027-09-21', state: 'running', daysLeft: 304 } },
    dayZero: { limitation: '!recommended' },
    names: ['R24d'],
  },
  {
    id: 'check9: consumer, no act',
    facts: { ...consumerSale, 'breach.on': '2023-09-21' },
    clocks: { limitation_sale: { lastDay: '2026-09-21', latestDay: '2027-09-21', state: 'between' } },
    dayZero: { limitation: 'recommended by R24' },
  },
  {
    id: 'check10',
    facts: service('2023-01-10'),
    clocks: { limitation_general: { lastDay: '2026-01-10', state: 'over' } },
    methods: { suit: '!excluded' },
    names: ['R24b'],
  },
  {
    id: 'check11: with proof of sending',
    facts: {
      ...service('2022-01-10'),
      'acts.list': [{ kind: 'demand', on: '2024-06-01', arrived: 'sent_with_proof' }],
    },
    clocks: { limitation_general: { lastDay: '2027-06-01', state: 'running' } },
  },
  {
    id: 'check11: without proof of sending',
    facts: { ...service('2022-01-10'), 'acts.list': [{ kind: 'demand', on: '2024-06-01' }] },
    clocks: { limitation_general: { lastDay: '2025-01-10', latestDay: '2027-06-01', state: 'between' } },
  },
  {
    id: 'check12',
    facts: {
      ...service('2023-08-01'),
      'acts.list': [{ kind: 'police_report', on: '2025-05-01', endedOn: '2025-07-01' }],
    },
    clocks: { limitation_general: { lastDay: '2028-07-01', state: 'running' } },
  },
  {
    id: 'check13',
    facts: check13,
    clocks: { termination_right: { lastDay: '2027-01-15', state: 'running', daysLeft: 55 } },
    dayZero: { termination: 'recommended by R45' },
  },
  {
    id: 'check14',
    facts: { ...check13, 'termination.groundKnownOn': '2025-10-01' },
    clocks: { termination_right: { lastDay: '2026-10-01', state: 'over' } },
    dayZero: { termination: '!recommended' },
    methods: { suit: '!excluded' },
    names: ['R45b'],
  },
  {
    id: 'check14, the law not known: by another law the right may still be open',
    facts: { ...without(check13, 'contract.governingLaw'), 'termination.groundKnownOn': '2025-10-01' },
    clocks: { termination_right: { lastDay: '2026-10-01', state: 'over' } },
    dayZero: { termination: 'possible naming R45b R45-foreign' },
    asks: { termination: ['contract.governingLaw'] },
  },
  {
    id: 'check15',
    facts: {
      ...base,
      'dispute.kind': 'late',
      'performance.state': 'full',
      'deposit.word': 'dingjin',
      'deposit.paid': 'yes',
      'deposit.purposeDefeated': 'no',
    },
    liable: { 'LIA-21': 'no' },
  },
  {
    id: 'check16: no evidence',
    facts: { ...check16, 'evidence.cannotPerform': 'no' },
    dayZero: { withhold: 'not-now by R8d' },
  },
  {
    id: 'check16: evidence',
    facts: { ...check16, 'evidence.cannotPerform': 'yes' },
    dayZero: { withhold: 'possible by R8c' },
  },
  {
    id: 'check16: not answered',
    facts: check16,
    dayZero: { withhold: 'possible' },
    asks: { withhold: ['evidence.cannotPerform'] },
  },
];

const balance = (more: Facts): Facts => ({
  ...base,
  'contract.balanceUnpaid': 'yes',
  'evidence.thirdPartyRight': 'no',
  ...more,
});
const defect: Facts = {
  ...check5,
  'receipt.on': '2026-10-21',
  'defect.discoveredOn': '2026-10-25',
};

/** Great Britain is no party to the sales convention. */
const british: Facts = { ...sale, 'buyer.country': 'GB' };
/** Late, and a part of the price is still to be paid. */
const owing: Facts = {
  ...british,
  'dispute.kind': 'late',
  'contract.governingLaw': 'chinese',
  'contract.balanceUnpaid': 'yes',
  'contract.performanceOrder': 'same_time',
};

/** R23 fires. */
const freeze: Facts = {
  ...evidence('non_delivery', 'medium'),
  ...confirmed,
  ...assetsKnown,
  ...sum('40000'),
  'seller.dissipation': ['money_moved'],
};

const rows: readonly Check[] = [
  {
    id: 'R8a nobody first',
    facts: balance({ 'contract.performanceOrder': 'none_agreed', 'performance.state': 'only_paid' }),
    dayZero: { withhold: 'recommended by R8a' },
  },
  {
    // IC B4a: the decision binds both sides.
    id: 'R8a not after a final judgment',
    facts: balance({
      'contract.performanceOrder': 'none_agreed',
      'performance.state': 'only_paid',
      'history.decided': 'mainland_final',
      'history.newFacts': 'no',
    }),
    dayZero: { withhold: 'none' },
  },
  {
    // IC B4a or B4b: whether new facts came is not told, so it is not known whether the decision binds (1.4).
    id: 'R8a after a final judgment, new facts not told: not advised, and asked',
    facts: balance({
      'contract.performanceOrder': 'none_agreed',
      'performance.state': 'only_paid',
      'history.decided': 'mainland_final',
    }),
    dayZero: { withhold: 'possible naming R8a' },
    asks: { withhold: ['history.newFacts'] },
  },
  {
    id: 'R8 not at enforcement, whether a balance is unpaid not told',
    facts: { ...base, 'case.stage': 'enforcement' },
    dayZero: { withhold: 'none' },
  },
  {
    id: 'R8a at the same time',
    facts: balance({ 'contract.performanceOrder': 'same_time', 'performance.state': 'only_paid' }),
    dayZero: { withhold: 'recommended by R8a' },
  },
  {
    id: 'R8b the seller first',
    facts: balance({ 'contract.performanceOrder': 'seller_first', 'performance.state': 'only_paid' }),
    dayZero: { withhold: 'recommended by R8b' },
  },
  {
    // CC 528 wants a notice to the other side; a company that was deregistered receives none.
    id: 'R8c-closed the seller was deregistered',
    facts: balance({
      'contract.performanceOrder': 'buyer_first',
      'evidence.cannotPerform': 'yes',
      'seller.registerStatus': 'deregistered',
    }),
    dayZero: { withhold: 'possible by R8c-closed' },
  },
  {
    id: 'R8c the licence was revoked, and the company still exists',
    facts: balance({
      'contract.performanceOrder': 'buyer_first',
      'evidence.cannotPerform': 'yes',
      'seller.registerStatus': 'revoked',
    }),
    dayZero: { withhold: 'possible by R8c' },
  },
  {
    id: 'R8e rights of somebody else, before every other row',
    facts: balance({ 'contract.performanceOrder': 'seller_first', 'evidence.thirdPartyRight': 'yes' }),
    dayZero: { withhold: 'possible by R8e' },
  },
  {
    id: 'R8 order of performance not answered: possible, and asked',
    facts: balance({ 'performance.state': 'only_paid' }),
    dayZero: { withhold: 'possible' },
    asks: { withhold: ['contract.performanceOrder'] },
  },
  {
    id: 'R8 nothing unpaid: not shown',
    facts: { ...base, 'contract.balanceUnpaid': 'no', 'contract.performanceOrder': 'seller_first' },
    dayZero: { withhold: '!recommended' },
  },
  { id: 'R9 notice still open', facts: defect, dayZero: { notice: 'recommended by R9' } },
  {
    // CC 620–622 speak of buyer and seller, CC 525–528 of the parties to a contract.
    id: 'R8, R9 not for a tort: nothing to tell the seller, nothing to hold back',
    facts: { ...base, ...copied, 'dispute.kind': 'quality', 'contract.balanceUnpaid': 'yes' },
    dayZero: { notice: 'none', withhold: 'none' },
  },
  {
    id: 'R8, R9 what the claim rests on not sure: possible, and asked',
    facts: {
      ...base,
      ...copied,
      'claim.nature': 'not_sure',
      'dispute.kind': 'quality',
      'defect.noticeSent': 'no',
      'contract.balanceUnpaid': 'yes',
      'contract.performanceOrder': 'seller_first',
    },
    // CC 620–622 are of a sale; a work is no goods that were bought.
    dayZero: { notice: 'none', withhold: 'possible naming R8b' },
    asks: { withhold: ['claim.nature'] },
  },
  {
    id: 'R9 not for a contract on a work',
    facts: { ...defect, ...copied, 'claim.nature': 'contract' },
    dayZero: { notice: 'none' },
  },
  {
    // CC 186: whoever was harmed by goods may claim from the contract.
    id: 'R9 harm by goods that were bought',
    facts: { ...defect, 'claim.ground': 'product_liability' },
    dayZero: { notice: 'recommended by R9' },
    // Two years from receipt, 21 October 2026.
    clocks: { notice_cc: { lastDay: '2028-10-21', state: 'running' } },
  },
  {
    // CRPL 44: the platform answers beside the seller, for goods that were bought.
    id: 'R9 joint liability of the platform for goods that were bought',
    facts: { ...defect, 'claim.ground': 'platform_joint_liability' },
    dayZero: { notice: 'recommended by R9' },
    clocks: { notice_cc: { lastDay: '2028-10-21', state: 'running' } },
  },
  {
    // R49 is of a claim that rests only on non-conformity; this one rests on what the platform knew, too (CRPL 44(2)).
    id: 'R49 not for joint liability of the platform',
    facts: { ...check5, ...noExit, 'claim.ground': 'platform_joint_liability' },
    dayZero: { notice: 'none' },
    methods: { suit: '!excluded' },
  },
  {
    // Received 21 October 2024: the two years are over, and every exit is answered no; the claim for harm stays.
    id: 'R9 harm by goods, the time for the notice over',
    facts: { ...check5, ...noExit, 'claim.ground': 'product_liability' },
    dayZero: { notice: 'none' },
    methods: { suit: '!excluded' },
  },
  {
    id: 'R9c notice sent in time',
    facts: { ...defect, 'defect.noticeSent': 'yes', 'defect.noticeSentOn': '2026-10-26' },
    dayZero: { notice: '!recommended' },
    names: ['R9c'],
  },
  {
    id: 'R9c proof of a notice, its day not told',
    facts: { ...without(defect, 'defect.noticeSent'), 'evidence.elements': { notice: 'document' } },
    dayZero: { notice: '!recommended' },
    names: ['R9c'],
  },
  ...[{ 'defect.noticeSent': 'yes' } as const, { 'evidence.elements': { notice: 'document' } } as const].map(
    (told): Check => ({
      // CC 621: it may have come within the two years, or after them.
      id: `R49 told on a day not known, after the two years, every exit shut: not excluded (${Object.keys(told)})`,
      facts: { ...without(check5, 'defect.noticeSent'), ...noExit, ...told },
      methods: { suit: '!excluded' },
    }),
  ),
  {
    id: 'R49 told within the two years: not excluded, with every exit shut',
    facts: { ...check5, ...noExit, 'defect.noticeSent': 'yes', 'defect.noticeSentOn': '2026-10-21' },
    methods: { suit: '!excluded' },
  },
  {
    id: 'R49 told a day after the two years',
    facts: { ...check5, ...noExit, 'defect.noticeSent': 'yes', 'defect.noticeSentOn': '2026-10-22' },
    methods: { suit: 'excluded by R49' },
  },
  {
    id: 'R49 one exit known: not excluded',
    facts: { ...check5, ...noExit, 'seller.knewDefect': 'yes' },
    methods: { suit: '!excluded' },
  },
  {
    id: 'R49 agreed period over, hidden defect under too short a period',
    facts: {
      ...check5,
      ...noExit,
      'defect.visible': 'no',
      'inspection.periodEnd': '2024-11-01',
      'inspection.tooShort': 'yes',
    },
    methods: { suit: '!excluded' },
  },
  {
    id: 'R24 ninety days left',
    facts: { ...sale, 'breach.on': '2023-02-19' },
    clocks: { limitation_sale: { lastDay: '2027-02-19', daysLeft: 90 } },
    dayZero: { limitation: 'recommended by R24' },
  },
  {
    // PIL 45: 产品责任，适用被侵权人经常居所地法律. Three years of Chinese law from 23 March 2024.
    id: 'R24d-abroad: harm by goods, a buyer in Germany',
    facts: {
      ...base,
      'buyer.kind': 'consumer',
      'buyer.country': 'DE',
      'claim.ground': 'product_liability',
      'breach.on': '2024-03-23',
    },
    clocks: { limitation_general: { lastDay: '2027-03-23' } },
    dayZero: { limitation: '!recommended' },
    names: ['R24d-abroad', 'R24d-special'],
  },
  // CC 188(1): 法律另有规定的，依照其规定; PIL 41 and 42: the law that governs without a choice.
  ...(
    [
      ['R24d-special', { 'claim.ground': 'product_liability', 'buyer.country': 'CN' }],
      ['R24d-abroad', { ...sale, 'contract.governingLaw': 'not_sure', 'seller.country': 'HK' }],
      ['R24d-abroad', { ...consumerSale, 'contract.governingLaw': 'not_sure', 'buyer.country': 'DE' }],
    ] as const
  ).map(
    ([rule, more]): Check => ({
      id: `${rule}, and not R24d, where a shorter law was not read: ${JSON.stringify(more)}`,
      facts: { ...base, ...more },
      dayZero: { limitation: `possible naming ${rule}` },
    }),
  ),
  {
    // The judgment in the seller's case may bar the claim (IC B8b, CPLI 247): "you have time" is not sure.
    id: "R24d not where the seller's case is enforced, and how the own claim was brought is not told",
    facts: { ...sale, 'breach.on': '2023-02-20', 'filing.state': 'sued_by_seller', 'case.stage': 'enforcement' },
    clocks: { limitation_sale: { lastDay: '2027-02-20', daysLeft: 91 } },
    dayZero: { limitation: 'none' },
  },
  {
    id: 'R24d ninety-one days left',
    facts: { ...sale, 'breach.on': '2023-02-20' },
    clocks: { limitation_sale: { lastDay: '2027-02-20', daysLeft: 91 } },
    dayZero: { limitation: '!recommended' },
    names: ['R24d'],
  },
  {
    id: 'R24c foreign law',
    facts: { ...base, 'contract.governingLaw': 'foreign' },
    dayZero: { limitation: 'possible by R24c' },
  },
  {
    id: 'R24e day of the breach missing',
    facts: without(sale, 'breach.on'),
    dayZero: { limitation: 'possible by R24e' },
    asks: { limitation: ['breach.on'] },
  },
  {
    id: 'R24e carriage: the day of arrival',
    facts: { ...base, 'claim.ground': 'carriage', 'carriage.mode': 'other', 'dispute.kind': 'extra_charge' },
    dayZero: { limitation: 'possible by R24e-carriage' },
    asks: { limitation: ['receipt.on', 'delivery.expectedOn'] },
  },
  {
    id: 'R24e a wrong outside a contract: the day of the harm',
    facts: { 'claim.ground': 'copyright', 'claim.nature': 'tort' },
    dayZero: { limitation: 'possible by R24e-tort' },
    asks: { limitation: ['breach.on'] },
  },
  {
    id: 'R24e not known whether it rests on a contract: the day of performance, or of the harm',
    facts: { 'claim.ground': 'copyright' },
    dayZero: { limitation: 'possible by R24e-open' },
    asks: { limitation: ['breach.on', 'claim.nature'] },
  },
  {
    id: 'R24c or R24d: another law governs the contract, if the claim rests on it',
    facts: { ...base, 'claim.ground': 'copyright', 'contract.governingLaw': 'foreign' },
    dayZero: { limitation: 'possible' },
    asks: { limitation: ['claim.nature'] },
  },
  {
    // CISG 44: not known whether the convention applies, so its excuse is named for a notice sent late, too.
    id: 'R9b-cisg sent late, the country of the buyer not told',
    facts: {
      ...base,
      'claim.ground': 'sale',
      'dispute.kind': 'quality',
      'receipt.on': '2022-01-01',
      'defect.visible': 'yes',
      'inspection.periodEnd': 'none',
      'warranty.end': 'none',
      'defect.noticeSent': 'yes',
      'defect.noticeSentOn': '2025-01-01',
    },
    clocks: { notice_cc: { state: 'over' } },
    dayZero: { notice: 'possible by R9b-cisg' },
  },
  // R24: 10 January 2023 and four years is 50 days from today.
  ...(
    [
      ['a demand', {}, 'R24'],
      ['gone, deregistered', { 'seller.registerStatus': 'deregistered' }, 'R24-closed'],
      [
        'gone, the way not known: somebody may answer',
        { 'seller.registerStatus': 'deregistered', 'seller.deregistrationWay': 'not_sure' },
        'R24-closed',
      ],
      ['gone, silent', silent, 'R24-gone'],
      ['R23 fires', { ...freeze, ...active }, 'R24-freeze'],
      ['R23 fires before the seller is gone', { ...freeze, ...silent }, 'R24-freeze'],
      // R23 "fires if all".
      ['R23 may fire', { ...freeze, ...active, 'seller.assets': 'not_sure' }, 'R24'],
    ] as const
  ).map(
    ([why, facts, rule]): Check => ({
      id: `${rule} the act: ${why}`,
      facts: { ...sale, 'breach.on': '2023-01-10', ...facts },
      clocks: { limitation_sale: { lastDay: '2027-01-10', state: 'running' } },
      dayZero: { limitation: `recommended by ${rule}` },
    }),
  ),
  {
    // 5.1 limitation_carrier: "a written demand only under the Code in force 2026-05-01".
    id: 'R24-carriage by sea, received on 10 December 2025',
    facts: {
      ...base,
      'claim.ground': 'carriage',
      'carriage.mode': 'sea',
      'dispute.kind': 'extra_charge',
      'receipt.on': '2025-12-10',
    },
    clocks: { limitation_carrier: { lastDay: '2026-12-10', state: 'running' } },
    dayZero: { limitation: 'recommended by R24-carriage' },
  },
  // 5.1 limitation_carrier: one year from delivery as the safe length; the time of the sale ends later.
  ...([{}, { 'claim.ground': 'sale' }] as const).map(
    (ground): Check => ({
      id: `R24-carriage where the time against the carrier ends first: ${JSON.stringify(ground)}`,
      facts: {
        'dispute.kind': 'carrier',
        'receipt.on': '2025-12-20',
        'breach.on': '2025-12-20',
        'contract.governingLaw': 'chinese',
        'buyer.kind': 'business',
        'buyer.country': 'GB',
        ...ground,
      },
      clocks: { limitation_carrier: { lastDay: '2026-12-20', state: 'running' } },
      dayZero: { limitation: 'recommended by R24-carriage' },
    }),
  ),
  {
    // The four years of the sale end on 10 January 2027; the year against the carrier ended on 1 June 2026.
    id: 'R24 where the time of the sale ends first, the year by sea is over',
    facts: {
      ...sale,
      'dispute.kind': 'carrier',
      'carriage.mode': 'sea',
      'breach.on': '2023-01-10',
      'receipt.on': '2025-06-01',
    },
    clocks: { limitation_sale: { lastDay: '2027-01-10', state: 'running' } },
    dayZero: { limitation: 'recommended by R24' },
  },
  {
    // 5.1: the year against the carrier is shown beside the four years of the sale, which a demand restarts (29 days left).
    id: 'R24 and R24-carriage: both are due, the year against the carrier past its safe end',
    facts: {
      ...sale,
      'dispute.kind': 'carrier',
      'carriage.mode': 'other',
      'breach.on': '2022-12-20',
      'receipt.on': '2024-06-01',
    },
    clocks: {
      limitation_sale: { lastDay: '2026-12-20', state: 'running' },
      limitation_carrier: { lastDay: '2025-06-01', state: 'between' },
    },
    dayZero: { limitation: 'recommended by R24 R24-carriage' },
  },
  // L18: the carrier is another party than the claim that was decided (CPL 127(5), CPLI 247(1)): its year goes on.
  ...([{ 'history.decided': 'award' }, { 'history.decided': 'mainland_final', 'history.newFacts': 'no' }] as const).map(
    (decided): Check => ({
      id: `R24-carriage where the claim from the sale was decided: ${JSON.stringify(decided)}`,
      facts: {
        ...sale,
        'dispute.kind': 'carrier',
        'carriage.mode': 'sea',
        'breach.on': '2025-12-20',
        'receipt.on': '2025-12-20',
        ...decided,
      },
      clocks: {
        limitation_sale: { lastDay: null, state: 'no-day' },
        limitation_carrier: { lastDay: '2026-12-20', state: 'running' },
      },
      dayZero: { limitation: 'recommended by R24-carriage' },
    }),
  ),
  {
    // The claim that was decided is the one against the carrier.
    id: 'no R24-carriage where the claim from the carriage was decided',
    facts: {
      ...base,
      'claim.ground': 'carriage',
      'carriage.mode': 'sea',
      'dispute.kind': 'carrier',
      'receipt.on': '2025-12-20',
      'history.decided': 'award',
    },
    clocks: { limitation_carrier: { lastDay: null, state: 'no-day' } },
    dayZero: { limitation: 'none' },
  },
  {
    // More than 90 days of the four years are left; the year by sea ended on 1 June 2026.
    id: 'R24d where the year against the carrier is over, and the time of the sale is not due',
    facts: {
      ...sale,
      'dispute.kind': 'carrier',
      'carriage.mode': 'sea',
      'breach.on': '2025-01-10',
      'receipt.on': '2025-06-01',
    },
    clocks: { limitation_sale: { lastDay: '2029-01-10' }, limitation_carrier: { state: 'over' } },
    dayZero: { limitation: '!recommended naming R24d' },
  },
  {
    // R50 shuts suit and arbitration; but only a liquidator without fault frees everybody (L1f), and no answer tells that.
    id: 'R24, R45 only possible where nobody is known to be left to claim from',
    facts: {
      ...british,
      'breach.on': '2023-01-10',
      'seller.registerStatus': 'deregistered',
      'seller.deregistrationWay': 'proper_liquidation',
    },
    methods: { suit: 'excluded by R50' },
    dayZero: { limitation: 'possible naming R24-closed', termination: 'possible naming R45-ask-closed' },
  },
  ...(['2023-01-10', '2025-12-20'] as const).map(
    (breach): Check => ({
      // L18: the carrier is another party than the company; one year from delivery.
      id: `R24-carriage where nobody is left of the seller, breach on ${breach}`,
      facts: {
        ...british,
        'dispute.kind': 'carrier',
        'carriage.mode': 'sea',
        'breach.on': breach,
        'receipt.on': '2025-12-20',
        'seller.registerStatus': 'deregistered',
        'seller.deregistrationWay': 'proper_liquidation',
      },
      methods: { suit: 'excluded by R50' },
      clocks: { limitation_carrier: { lastDay: '2026-12-20', state: 'running' } },
      dayZero: { limitation: 'recommended by R24-carriage' },
    }),
  ),
  {
    // L11, CPLI 59: the operator of an individual business answers; R50 is of a company (CL 238(2), CPLI 64).
    id: 'R24 an individual business off the register: its operator answers',
    facts: {
      ...sale,
      'breach.on': '2023-01-10',
      'seller.kind': 'individual_business',
      'seller.registerStatus': 'deregistered',
      'seller.deregistrationWay': 'proper_liquidation',
    },
    methods: { suit: '!excluded', arbitration: '!excluded' },
    dayZero: { limitation: 'recommended by R24-gone' },
    liable: { 'LIA-11': 'yes' },
  },
  {
    // CC 195(1), (3): in time, the suit has done it already; not in time, no demand does.
    id: 'R24 not while a suit goes on whose day is not known: the day is asked',
    facts: { ...service('2022-01-10'), 'filing.state': 'accepted' },
    dayZero: { limitation: 'possible by R24b-open' },
    asks: { limitation: ['filing.submittedOn'] },
  },
  {
    id: 'R24 not after a final decision: the time for enforcement counts',
    facts: { ...sale, 'breach.on': '2022-12-10', 'history.decided': 'mainland_final', 'history.newFacts': 'no' },
    dayZero: { limitation: '!recommended' },
  },
  {
    // CC 621(2): a warranty replaces the two years; one that ended before the notice leaves the goods as conforming.
    id: 'R9b-sent the warranty may have ended before the notice: in time or late, both are open',
    facts: { ...check5, ...sentOn, 'warranty.end': 'not_sure' },
    dayZero: { notice: 'possible naming R9b-sent R9c' },
    asks: { notice: ['warranty.end'] },
  },
  {
    id: 'R9b-sent after the warranty had ended',
    facts: { ...check5, ...sentOn, 'warranty.end': '2026-10-21' },
    dayZero: { notice: 'possible by R9b-sent' },
  },
  {
    // R49: late and no exit, the notice has no effect any more; nothing is left to do, and that is said.
    id: 'R9b-sent not where every exit is answered no',
    facts: { ...check5, ...noExit, ...sentOn, 'warranty.end': '2026-10-21' },
    dayZero: { notice: 'possible naming R49' },
  },
  {
    // CC 621(1): sent two days after the agreed end. R9c is of a notice in time.
    id: 'R9b-sent after the agreed end',
    facts: { ...check5, ...sentOn, 'inspection.periodEnd': '2026-10-20' },
    dayZero: { notice: 'possible naming R9b-sent R49' },
  },
  {
    // The same under the convention: until the two years the agreed end decides only perhaps (CISG 6, 39(2)), and it is not R9c.
    id: 'R9b-cisg after the agreed end, the warranty not known',
    facts: { ...german, ...sentOn, 'inspection.periodEnd': '2026-10-20', 'warranty.end': 'not_sure' },
    clocks: { notice_cisg: { state: 'unknown', doneOn: '2026-10-22', lastDay: '2026-10-20' } },
    dayZero: { notice: 'possible naming R9b-cisg R49-cisg' },
  },
  {
    id: 'R49-cisg after the agreed end, every exit answered no: not known whether it ends the right',
    facts: { ...german, ...noExit, ...sentOn, 'inspection.periodEnd': '2026-10-20', 'notice.excused': 'no' },
    dayZero: { notice: 'possible naming R49-cisg' },
    methods: { suit: '!excluded naming R49-cisg' },
  },
  {
    // CC 622(1): a hidden defect under a period that was too short.
    id: 'R9b-exit the exception that was answered',
    facts: {
      ...check5,
      ...noExit,
      ...sentOn,
      'inspection.periodEnd': '2026-10-20',
      'inspection.tooShort': 'yes',
    },
    dayZero: { notice: 'possible by R9b-exit' },
    methods: { suit: '!excluded' },
  },
  {
    // CC 622(1): of a visible defect the short period still counts.
    id: 'R49 a visible defect under a period that was too short',
    facts: {
      ...check5,
      ...noExit,
      ...sentOn,
      'defect.visible': 'yes',
      'inspection.periodEnd': '2026-10-20',
      'inspection.tooShort': 'yes',
    },
    methods: { suit: 'excluded by R49' },
  },
  {
    // CC 622(2): the longer period set by law counts.
    id: 'R49 not while a longer period set by law still ran',
    facts: {
      ...check5,
      ...noExit,
      ...sentOn,
      'inspection.periodEnd': '2026-10-20',
      'inspection.statutoryEnd': '2026-10-22',
    },
    methods: { suit: '!excluded' },
  },
  {
    id: 'R9b-cisg not sent, the convention may apply',
    facts: german,
    dayZero: { notice: 'possible by R9b-cisg' },
  },
  {
    id: 'R45 ninety days left',
    facts: { ...check13, 'termination.groundKnownOn': '2026-02-19' },
    dayZero: { termination: 'recommended by R45' },
  },
  {
    id: 'R45 ninety-one days left',
    facts: { ...check13, 'termination.groundKnownOn': '2026-02-20' },
    dayZero: { termination: 'possible by R45' },
  },
  {
    // 1.4 no. 3: an undecided rule gives "possible" and its questions; 5.1: the year starts with knowing the ground.
    id: 'R45-ask neither ground nor day: possible, and asked',
    facts: { ...british, 'dispute.kind': 'late', ...paid('wire', '2026-06-01') },
    dayZero: { termination: 'possible by R45-ask' },
    asks: { termination: ['termination.ground', 'termination.groundKnownOn'] },
  },
  {
    id: 'R45-ask the ground alone: the day is asked',
    facts: { ...british, 'dispute.kind': 'late', 'termination.ground': 'delay_after_demand' },
    dayZero: { termination: 'possible by R45-ask' },
    asks: { termination: ['termination.groundKnownOn'] },
  },
  {
    // CC 565(1): the contract ends when the notice reaches the other side; a company that was deregistered receives none.
    id: 'R45-ask-closed the seller was deregistered',
    facts: { ...british, 'dispute.kind': 'late', 'seller.registerStatus': 'deregistered' },
    dayZero: { termination: 'possible by R45-ask-closed' },
  },
  {
    // CC 186: whoever was harmed by goods chooses between the contract and the wrong.
    id: 'R45-harm beside R45-ask',
    facts: { ...british, 'dispute.kind': 'quality', 'claim.ground': 'product_liability' },
    dayZero: { termination: 'possible naming R45-ask R45-harm' },
  },
  {
    // 30 September 2026 and one year (CC 564(2)).
    id: 'R45 ground and day',
    facts: {
      ...base,
      'buyer.country': 'GB',
      'dispute.kind': 'late',
      'termination.ground': 'delay_after_demand',
      'termination.groundKnownOn': '2026-09-30',
    },
    clocks: { termination_right: { lastDay: '2027-09-30' } },
    dayZero: { termination: 'possible by R45' },
  },
  {
    // CC 563(1)(2): the seller refuses to perform unless more is paid; the price comes back by ending the contract (CC 566).
    id: 'R45-ask the seller was paid and asks more before it ships',
    facts: {
      ...british,
      'dispute.kind': 'extra_charge',
      'performance.state': 'only_paid',
      ...paid('wire', '2026-06-01'),
    },
    dayZero: { termination: 'possible by R45-ask' },
  },
  ...([{ 'deposit.paid': 'yes' }, { 'performance.state': 'only_paid' }] as const).map(
    (facts): Check => ({
      id: `R45-ask a credit that no bank has paid, and another payment: ${JSON.stringify(facts)}`,
      facts: {
        ...british,
        'dispute.kind': 'late',
        'payment.via': 'letter_of_credit',
        'payment.creditState': 'unpaid',
        ...facts,
      },
      dayZero: { termination: 'possible by R45-ask' },
    }),
  ),
  {
    // Where the convention surely applies, the year of the Civil Code is not counted (5.1 `termination_cisg`).
    id: 'R45-cisg alone where the convention applies',
    facts: { ...german, 'receipt.on': '2026-11-01' },
    clocks: { termination_right: null, termination_cisg: { lastDay: null } },
    dayZero: { termination: 'possible by R45-cisg' },
  },
  {
    // The reasonable time is for goods that were delivered (art. 49(2), from memory).
    id: 'R45-cisg not where nothing was delivered',
    facts: { ...german, 'dispute.kind': 'non_delivery', 'performance.state': 'only_paid', 'receipt.on': 'none' },
    dayZero: { termination: 'none' },
  },
  {
    id: 'R45-cisg not where the notice has arrived',
    facts: { ...german, 'termination.noticeArrivedOn': '2026-11-01' },
    dayZero: { termination: 'none' },
  },
  {
    // 2.2 cisg: another country's law can include the convention.
    id: 'R45-cisg beside R45-foreign, between states of the convention',
    facts: { ...german, 'contract.governingLaw': 'foreign' },
    dayZero: { termination: 'possible naming R45-foreign R45-cisg' },
  },
  {
    id: 'R45-ask a credit that was paid in good faith',
    facts: {
      ...british,
      ...{ 'dispute.kind': 'late', 'payment.via': 'letter_of_credit', 'payment.creditState': 'paid_in_good_faith' },
    },
    dayZero: { termination: 'possible by R45-ask' },
  },
  ...(
    [
      // The seller of a carrier's delay, or of a payment to an impostor, has given no ground yet.
      ['carrier', { 'dispute.kind': 'carrier' }],
      ['diverted_payment', { 'dispute.kind': 'diverted_payment' }],
      ['extra_charge, performed in full', { 'dispute.kind': 'extra_charge', 'performance.state': 'full' }],
      ['nothing paid', { 'dispute.kind': 'late', 'payment.via': 'not_paid' }],
      [
        'a credit that no bank has paid',
        { 'dispute.kind': 'late', 'payment.via': 'letter_of_credit', 'payment.creditState': 'unpaid' },
      ],
      ['told', { 'dispute.kind': 'late', 'termination.noticeArrivedOn': '2026-11-01' }],
      ['no ground', { 'dispute.kind': 'late', 'termination.ground': 'none' }],
    ] as const
  ).map(
    ([why, facts]): Check => ({
      id: `R45-ask not shown: ${why}`,
      facts: { ...british, ...facts },
      dayZero: { termination: 'none' },
    }),
  ),
  {
    id: "R45-foreign another country's law: no year is counted (PIL 41)",
    facts: { ...british, 'dispute.kind': 'late', 'contract.governingLaw': 'foreign' },
    dayZero: { termination: 'possible by R45-foreign' },
  },
  ...(
    [
      ['told', { 'termination.noticeArrivedOn': '2026-11-01' }],
      ['no ground', { 'termination.ground': 'none' }],
      ['nothing paid', { 'payment.via': 'not_paid' }],
    ] as const
  ).map(
    ([why, facts]): Check => ({
      id: `R45-foreign not shown: ${why}`,
      facts: { ...british, 'dispute.kind': 'late', 'contract.governingLaw': 'foreign', ...facts },
      dayZero: { termination: 'none' },
    }),
  ),
  ...(
    [
      ['unpaid', 'possible naming R8a R8-credit'],
      ['not_sure', 'possible naming R8a R8-credit'],
      ['paid_in_good_faith', 'recommended by R8a'],
    ] as const
  ).map(
    // R6b, R6c: what an unpaid credit covers the bank pays by its documents.
    ([state, withhold]): Check => ({
      id: `R8-credit the price by a letter of credit: ${state}`,
      facts: { ...owing, 'payment.via': 'letter_of_credit', 'payment.creditState': state },
      dayZero: { withhold },
    }),
  ),
  // CC 195(3): while the suit that was filed in time goes on, nothing is to stop; three years from it end in January, or have ended.
  ...(
    [
      ['2023-01-15', '2024-01-10'],
      ['2022-01-15', '2022-12-01'],
    ] as const
  ).map(
    ([breach, accepted]): Check => ({
      id: `R24 not while the own suit goes on: ${accepted}`,
      facts: {
        ...british,
        'contract.governingLaw': 'chinese',
        'claim.ground': 'service',
        'breach.on': breach,
        'filing.state': 'accepted',
        'filing.acceptedOn': accepted,
      },
      dayZero: { limitation: 'none' },
    }),
  ),
  // CC 195(3), LIM 15: the suit stops the time of the sale; the carrier's year is over on 2026-06-01 and 2023-01-15.
  ...(
    [
      ['business', '2025-06-01', '2026-03-10'],
      ['consumer', '2022-01-15', '2022-12-01'],
    ] as const
  ).map(
    ([kind, received, accepted]): Check => ({
      id: `R24d not beside the own suit where only the year of the carrier is over: ${kind}`,
      facts: {
        ...british,
        'buyer.kind': kind,
        'contract.governingLaw': 'chinese',
        'claim.ground': 'sale',
        'dispute.kind': 'carrier',
        'carriage.mode': 'sea',
        'receipt.on': received,
        'breach.on': received,
        'filing.state': 'accepted',
        'filing.acceptedOn': accepted,
      },
      dayZero: { limitation: 'none' },
    }),
  ),
  {
    id: 'R8-credit the deposit by wire, the rest by a letter of credit',
    facts: {
      ...owing,
      'payment.via': 'wire',
      'payments.others': [{ via: 'letter_of_credit' }],
      'payment.creditState': 'unpaid',
    },
    dayZero: { withhold: 'possible naming R8a R8-credit' },
  },
  {
    id: "R8-foreign another country's law: it decides whether the price may be held back",
    facts: {
      ...british,
      'dispute.kind': 'late',
      'contract.governingLaw': 'foreign',
      'contract.balanceUnpaid': 'yes',
      'contract.performanceOrder': 'same_time',
    },
    dayZero: { withhold: 'possible naming R8a R8-foreign' },
  },
  {
    id: 'R37 from ninety days before the third year',
    facts: { ...base, ...onPlatform('alibaba'), ...paid('escrow', '2024-02-10'), 'deal.orderedOn': '2024-02-10' },
    dayZero: { 'platform-data': 'recommended by R37' },
  },
  {
    id: 'R37 before',
    facts: { ...base, ...onPlatform('alibaba'), ...paid('escrow', '2026-02-10'), 'deal.orderedOn': '2026-02-10' },
    dayZero: { 'platform-data': 'possible by R37' },
  },
  {
    id: 'R53 a platform holds the chat and the complaint file',
    facts: { ...base, ...onPlatform('alibaba'), 'platform.caseOpen': 'yes' },
    dayZero: { 'export-chat': 'recommended by R53-alibaba' },
  },
  {
    // routes.md 1.3 reports the deletion of Alibaba.com alone.
    id: 'R53 on another platform: no word of Alibaba.com',
    facts: { ...base, ...onPlatform('aliexpress'), 'platform.caseOpen': 'yes' },
    dayZero: { 'export-chat': 'recommended by R53' },
  },
  ...(['diverted_payment', 'extra_charge'] as const).flatMap((kind): readonly Check[] => {
    const facts: Facts = {
      ...base,
      'dispute.kind': kind,
      'contract.balanceUnpaid': 'yes',
      'contract.performanceOrder': 'same_time',
    };
    return [
      {
        id: `R8a not where the seller performed in full: ${kind}`,
        facts: { ...facts, 'performance.state': 'full' },
        dayZero: { withhold: 'none' },
      },
      {
        id: `R8b not where the seller performed in full: ${kind}`,
        facts: { ...facts, 'contract.performanceOrder': 'seller_first', 'performance.state': 'full' },
        dayZero: { withhold: 'none' },
      },
      {
        id: `R8a the rest is still missing: ${kind}`,
        facts: { ...facts, 'performance.state': 'partial' },
        dayZero: { withhold: 'recommended by R8a' },
      },
      {
        id: `R8a performance not known: possible, and asked: ${kind}`,
        facts,
        dayZero: { withhold: 'possible naming R8a' },
        asks: { withhold: ['performance.state'] },
      },
    ];
  }),
  {
    id: 'a clause changes nothing on the day-0 list',
    facts: { ...check13, ...clause('valid_arb') },
    dayZero: { termination: 'recommended by R45' },
  },
];

describe('worked checks: day 0', () => {
  holds(worked);

  it('check13: limitation unaffected', () => {
    const limits = (facts: Facts) =>
      clocks(assess(facts, { asOf: TODAY }), 'limitation_sale').map((c) => [c.lastDay, c.latestDay, c.state]);
    const plain: Facts = { ...base, 'buyer.country': 'GB' };
    expect(limits(check13)).toEqual(limits(plain));
    expect(limits(check13)).toHaveLength(1);
  });
});
describe('rows of 3.1', () => holds(rows));

/** Below R8: "CISG contract: the same rows, with arts 58 and 71, `unverified`". */
describe('withholding under the sales convention', () => {
  const held = (facts: Facts) =>
    assess({ ...facts, 'contract.balanceUnpaid': 'yes', 'evidence.thirdPartyRight': 'no' }, { asOf: TODAY })
      .dayZero.find(({ id }) => id === 'withhold')
      ?.reasons.map(({ rule, certainty, sources }) => [rule, certainty, ...sources]);
  const late: Facts = { 'dispute.kind': 'late', 'contract.performanceOrder': 'same_time' };

  it('it applies: no article of the Civil Code', () => {
    expect(held({ ...german, ...late })).toEqual([
      ['R8a', 'unverified'],
      ['R8-cisg', 'unverified'],
    ]);
  });

  it('it may apply: both are told', () => {
    expect(held({ ...base, ...late })).toEqual([
      ['R8a', 'settled', 'CC/525'],
      ['R8-cisg', 'unverified'],
    ]);
  });

  it('a consumer, or a buyer in Great Britain: the Civil Code alone', () => {
    for (const facts of [{ 'buyer.kind': 'consumer' }, { 'buyer.country': 'GB' }] as const)
      expect(held({ ...german, ...late, ...facts })).toEqual([['R8a', 'settled', 'CC/525']]);
  });

  it("another country's law: no article of the Civil Code, and the article on the law of the contract", () => {
    const foreign: Facts = { ...base, ...late, 'contract.governingLaw': 'foreign', 'buyer.country': 'GB' };
    const consumer: Facts = { ...foreign, 'buyer.kind': 'consumer' };
    expect(held(foreign)).toEqual([
      ['R8a', 'unverified'],
      ['R8-foreign', 'probable', 'PIL/41'],
    ]);
    expect(held(consumer)?.[1]).toEqual(['R8-foreign', 'probable', 'PIL/42']);
    expect(held(without(foreign, 'buyer.kind'))?.[1]).toEqual(['R8-foreign', 'probable', 'PIL/41', 'PIL/42']);
  });

  it('no row fires: no remark either', () => {
    const none = assess({ ...german, ...late, 'contract.balanceUnpaid': 'no' }, { asOf: TODAY }).dayZero;
    expect(none.map(({ id }) => id)).not.toContain('withhold');
  });
});

/** 5.1 `termination_cisg`: a reasonable time, "never a computed day", unverified. Great Britain is no party to the convention. */
it.each([
  [base, ['R45-ask settled', 'R45-cisg unverified']],
  [
    { ...base, 'termination.ground': 'delay_after_demand', 'termination.groundKnownOn': '2026-09-30' },
    ['R45 settled', 'R45-cisg unverified'],
  ],
  [british, ['R45-ask settled']],
] as const)('ending the contract, where the sales convention may apply: %o', (facts, rows) => {
  const act = assess({ ...facts, 'dispute.kind': 'late' }, { asOf: TODAY }).dayZero.find(
    ({ id }) => id === 'termination',
  );
  expect(act?.reasons.map(({ rule, certainty }) => `${rule} ${certainty}`)).toEqual(rows);
});

/** R49: the claim rests only on non-conformity of goods (CC 620–622). Harm by goods and a work do not (CC 186, 188). */
it.each([
  { 'claim.ground': 'product_liability' },
  { 'claim.ground': 'copyright', 'claim.nature': 'tort' },
  { 'claim.ground': 'copyright', 'claim.nature': 'contract' },
] as const)('a complaint that came too late shuts no suit for %o', (claim) => {
  const late = assess({ ...check5, ...noExit, ...claim }, { asOf: TODAY });
  const rules = late.routes.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
  expect(rules).not.toContain('R49');
});

/** PIL 41: the law at the seller's place; 42: of a consumer, at home; 45: goods that harm. The time follows that law (PIL 7). */
it.each([
  ['a seller in Hong Kong', { ...sale, 'seller.country': 'HK' }, 'PIL/41'],
  ['a consumer in Germany', { ...consumerSale, 'buyer.country': 'DE' }, 'PIL/42'],
  ['harm by goods', { ...sale, 'claim.ground': 'product_liability', 'buyer.country': 'DE' }, 'PIL/45'],
] as const)('R24d-abroad cites the law that may govern: %s', (_, facts, article) => {
  const { dayZero } = assess({ ...facts, 'contract.governingLaw': 'not_sure' }, { asOf: TODAY });
  const told = dayZero.flatMap(({ reasons }) => reasons).find(({ rule }) => rule === 'R24d-abroad');
  expect(told?.sources).toEqual(['PIL/7', article]);
});

/** 5.1: contested for a consumer, our choice where the law is not known, settled for a business: there the row is our estimate. */
it.each([
  ['a consumer', consumerSale, 'contested'],
  ['a business, law not known', { ...sale, 'contract.governingLaw': 'not_sure' }, 'our-estimate'],
  ['a business', sale, 'our-estimate'],
] as const)('R24d has no firmer mark than the clock of its day: %s', (_, facts, mark) => {
  const { dayZero } = assess({ ...facts, 'breach.on': '2026-06-01' }, { asOf: TODAY });
  const told = dayZero.flatMap(({ reasons }) => reasons).find(({ rule }) => rule === 'R24d');
  expect(told?.certainty).toBe(mark);
});

/** R9 has "CC 620–622; CISG 38, 39"; Great Britain is no party to the convention, a German business buyer is bound. */
it('a notice of defects cites the convention only where it may apply', () => {
  const told = (facts: Facts) =>
    assess(facts, { asOf: TODAY }).dayZero.flatMap(({ id, reasons }) => (id === 'notice' ? reasons : []));
  const warranty: Facts = { 'warranty.end': '2027-04-21' };
  expect(told({ ...check5, ...warranty })).toMatchObject([{ rule: 'R9', sources: ['CC/620', 'CC/621', 'CC/622'] }]);
  expect(told({ ...check5, ...noExit, 'seller.knewDefect': 'yes' })).toMatchObject([
    { rule: 'R9b-exit', sources: ['CC/621(3)', 'CC/622', 'SAL/14(2)'] },
  ]);
  expect(told({ ...german, ...noExit, 'notice.excused': 'yes' })).toMatchObject([
    { rule: 'R9b-exit', sources: expect.arrayContaining(['CISG/44']) },
  ]);
});
