/** Suit and arbitration: worked checks of decision-routes.md section 8 and the rows of 3.5 to 3.7 that they leave out. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/assess';
import type { Facts } from '../../rules/facts';
import {
  active,
  assetsKnown,
  assetsNone,
  base,
  type Check,
  check22,
  clause,
  confirmed,
  evidence,
  holds,
  nameOnly,
  partly,
  sum,
  TODAY,
  without,
} from './base';

/** "CIETAC or Shenzhen court". */
const check4: Facts = {
  ...base,
  ...clause('void_risk', { 'arbClause.institution': 'cietac' }),
  ...confirmed,
  ...evidence('non_delivery', 'strong'),
  ...sum('40000'),
  ...active,
  'arbitration.begun': 'no',
};
const tookPart: Facts = {
  'arbitration.begun': 'yes',
  'arbitration.denied': 'no',
  'arbitration.prompted': 'yes',
  'arbitration.heard': 'yes',
};

const arb = (institution: 'shiac' | 'cietac' | 'hkiac' | 'icc', amount: string, more: Facts = {}): Facts => ({
  ...base,
  ...clause('valid_arb', { 'arbClause.institution': institution, 'arbClause.seat': 'mainland' }),
  ...confirmed,
  ...evidence('non_delivery', 'strong'),
  ...sum(amount),
  ...active,
  ...more,
});

const deregistered = (way: NonNullable<Facts['seller.deregistrationWay']>): Facts => ({
  ...base,
  'seller.registerStatus': 'deregistered',
  'seller.deregistrationWay': way,
});
/** Nobody else of section 4: no sole shareholder, no other payee, no ground against the platform. */
const nobodyElse: Facts = {
  'seller.onePerson': 'no',
  'payee.match': 'same',
  'platform.sued': 'no',
  'platform.grounds': ['none'],
};

const worked: readonly Check[] = [
  {
    id: 'check4',
    facts: check4,
    methods: { suit: 'possible by R27', arbitration: 'possible by R27b' },
  },
  {
    // The check asks the question although "begun" is answered; here it is asked where it is not sure.
    id: 'check4: begun and denied are asked',
    facts: { ...check4, 'arbitration.begun': 'not_sure' },
    methods: { suit: 'possible naming R27', arbitration: 'possible' },
    asks: { suit: ['arbitration.begun'] },
  },
  {
    id: 'check4b',
    facts: { ...check4, ...tookPart },
    methods: { suit: 'excluded', arbitration: 'recommended by R29c' },
    names: ['R27c'],
    typical: { arbitration: 7308 },
    worth: { arbitration: 'yes' },
  },
  {
    id: 'check22',
    facts: check22,
    methods: { suit: 'recommended by R31b', 'lawyers-letter': 'recommended', talks: 'possible' },
    typical: { 'ordinary-court': 3522 },
    worth: { 'ordinary-court': 'yes' },
  },
  {
    // R23 itself is seen in the letters (checks-negotiation).
    id: 'check24: the suit stays open, with preservation first',
    facts: {
      ...base,
      ...partly,
      ...assetsKnown,
      ...sum('30001'),
      ...confirmed,
      ...evidence('non_delivery', 'medium'),
    },
    methods: { suit: 'possible by R31c' },
    flags: ['preservation-first'],
  },
  {
    id: 'check25',
    facts: { ...check22, ...clause('foreign_court', { 'foreignClause.exclusive': 'exclusive' }) },
    methods: { suit: 'possible by R44' },
  },
  {
    id: 'check27: USD 14,500',
    facts: arb('shiac', '14500'),
    methods: { suit: 'excluded by R26', arbitration: 'not-now by R29d' },
  },
  {
    id: 'check27: USD 14,600',
    facts: arb('shiac', '14600'),
    methods: { suit: 'excluded by R26', arbitration: 'recommended by R29c' },
    typical: { arbitration: 6117 },
    worth: { arbitration: 'maybe' },
  },
  {
    id: 'check30: simplified, false undertaking',
    facts: {
      ...deregistered('simplified_false_undertaking'),
      ...confirmed,
      ...evidence('non_delivery', 'strong'),
      ...sum('10000'),
      ...assetsKnown,
    },
    methods: { suit: 'recommended by R31b' },
    liable: { 'LIA-1d': 'yes' },
  },
  {
    // "No fault" has no fact of its own: nothing in the vocabulary says that a liquidator was at fault.
    id: 'check30: proper liquidation',
    facts: { ...deregistered('proper_liquidation'), ...nobodyElse },
    methods: { suit: 'excluded by R50', arbitration: 'excluded' },
  },
  {
    id: 'check31: supplier_status partly, the company can be sued',
    facts: { ...check22, ...partly, 'seller.registerStatus': 'cancelled' },
    methods: { talks: 'possible by R21c', suit: '!excluded' },
    liable: { 'LIA-1a': 'yes', 'LIA-1h': '!no' },
  },
  {
    // LIA-9 hangs on whether the sister lent its account, which is not asked: here only that it is no plain "yes".
    id: 'check32: the payee is a sister company, no sign of evasion',
    facts: { ...base, 'payee.match': 'related', 'seller.dissipation': ['none'] },
    liable: { 'LIA-4': 'no', 'LIA-9': '!yes', 'LIA-10': 'possible' },
  },
];

const overdue: Facts = { 'claim.ground': 'service', 'breach.on': '2023-01-10' };

const rows: readonly Check[] = [
  {
    id: 'R24b holds the suit at possible, with everything else for it',
    facts: { ...check22, ...overdue },
    methods: { suit: 'possible naming R31b' },
    names: ['R24b'],
  },
  {
    id: 'R24b holds the arbitration too',
    facts: arb('cietac', '40000', overdue),
    methods: { arbitration: 'possible naming R29c' },
  },
  {
    id: 'R24b not known whether the time is over: both variants, and asked',
    facts: { ...check22, 'breach.on': 'not_sure' },
    methods: { suit: 'possible naming R31b R24e' },
    asks: { suit: ['breach.on'] },
  },
  {
    // Three years from 2023-09-21 are over, four are not (check9).
    id: 'R24b between the safe and the latest end: both variants',
    facts: {
      ...check22,
      'claim.ground': 'sale',
      'buyer.kind': 'consumer',
      'buyer.country': 'GB',
      'seller.country': 'CN',
      'breach.on': '2023-09-21',
    },
    methods: { suit: 'possible naming R31b R24b-open' },
  },
  {
    // The kind of buyer decides between three and four years: a fact that is missing is asked (1.1).
    id: 'R24b-open for want of an answer: asked',
    facts: {
      ...without(check22, 'buyer.kind'),
      'claim.ground': 'sale',
      'buyer.country': 'GB',
      'seller.country': 'CN',
      'breach.on': '2023-09-21',
    },
    methods: { suit: 'possible naming R31b R24b-open' },
    asks: { suit: ['buyer.kind'] },
  },
  {
    id: "R24c foreign law: that law's period is not computed",
    facts: { ...check22, 'contract.governingLaw': 'foreign' },
    methods: { suit: 'possible naming R31b R24c' },
  },
  {
    id: 'R24b not known: the arbitration too',
    facts: arb('cietac', '40000', { 'breach.on': 'not_sure' }),
    methods: { arbitration: 'possible naming R29c' },
    asks: { arbitration: ['breach.on'] },
  },
  {
    id: 'R35b a police case on other facts leaves the suit alone',
    facts: { ...check22, 'police.opened': 'yes', 'police.sameFacts': 'no' },
    methods: { suit: 'recommended by R31b' },
    noFlags: ['police-and-suit'],
  },
  {
    id: 'R35c not sure whether on the same facts',
    facts: { ...check22, 'police.opened': 'yes', 'police.sameFacts': 'not_sure' },
    methods: { suit: 'possible naming R31b R35c' },
    flags: ['police-and-suit'],
  },
  {
    id: 'R26 clause in force',
    facts: { ...check22, ...clause('valid_arb') },
    methods: { suit: 'excluded by R26' },
    routes: { 'internet-court': 'excluded', 'ordinary-court': 'excluded' },
  },
  {
    id: 'R36b name only',
    facts: { ...check22, ...nameOnly },
    methods: { suit: 'not-now by R36b' },
  },
  {
    id: 'R36b an unanswered identity may not give not-now',
    facts: { ...check22, 'seller.identity': 'not_sure' },
    methods: { suit: 'possible naming R36b R31b' },
    asks: { suit: ['seller.identity'] },
  },
  {
    id: 'R31a no proof',
    facts: { ...check22, ...evidence('non_delivery', 'weak') },
    methods: { suit: 'not-now by R31a' },
  },
  {
    id: 'R44 exclusive not known',
    facts: { ...check22, ...clause('foreign_court', { 'foreignClause.exclusive': 'not_sure' }) },
    methods: { suit: 'possible by R44' },
  },
  {
    id: 'R31b foreign court not exclusive',
    facts: { ...check22, ...clause('foreign_court', { 'foreignClause.exclusive': 'non_exclusive' }) },
    methods: { suit: 'recommended by R31b' },
  },
  {
    id: 'R31b Chinese court agreed',
    facts: { ...check22, ...clause('court') },
    methods: { suit: 'recommended by R31b' },
  },
  { id: 'R31c below 10,000', facts: { ...check22, ...sum('9999.99') }, methods: { suit: 'possible by R31c' } },
  {
    id: 'R31c none of the three',
    facts: { ...check22, ...partly, ...assetsNone, 'seller.onePerson': 'no' },
    methods: { suit: 'possible by R31c' },
  },
  {
    id: 'R31b and R31c: assets unknown matters where neither of the others is yes',
    facts: { ...check22, ...partly, 'seller.onePerson': 'no', 'seller.assets': 'not_sure' },
    methods: { suit: 'possible naming R31b R31c' },
    asks: { suit: ['seller.assets'] },
  },
  {
    id: 'R27 and R27a curable clause',
    facts: { ...check22, ...clause('curable') },
    methods: { suit: 'possible by R27', arbitration: 'possible by R27a' },
  },
  {
    id: 'R28 and R28b nobody looked for a clause',
    facts: { ...check22, ...clause('unknown') },
    methods: { suit: 'possible by R28', arbitration: 'possible by R28b' },
  },
  {
    id: 'R28a no clause',
    facts: check22,
    methods: { arbitration: 'not-now by R28a' },
  },
  {
    id: 'R28a court agreed',
    facts: { ...check22, ...clause('court') },
    methods: { arbitration: 'not-now by R28a' },
  },
  {
    id: 'R29a name only',
    facts: arb('cietac', '40000', nameOnly),
    methods: { arbitration: 'not-now by R29a', suit: 'excluded by R26' },
  },
  {
    id: 'R29b no proof',
    facts: arb('cietac', '40000', evidence('non_delivery', 'weak')),
    methods: { arbitration: 'not-now by R29b' },
  },
  {
    id: 'R29c HKIAC, 34,212 of 100,000',
    facts: arb('hkiac', '100000'),
    methods: { arbitration: 'recommended by R29c' },
  },
  {
    id: 'R29d HKIAC, 30,212 of 60,000',
    facts: arb('hkiac', '60000'),
    methods: { arbitration: 'not-now by R29d' },
  },
  {
    id: 'R29 scale not known: possible',
    facts: arb('icc', '100000'),
    methods: { arbitration: 'possible', suit: 'excluded by R26' },
  },
  {
    id: 'R30 seat abroad: no freeze in aid of it',
    facts: arb('icc', '40000', { 'arbClause.seat': 'other' }),
    flags: ['seat-abroad'],
  },
  {
    id: 'R30 seat in the mainland',
    facts: arb('cietac', '40000'),
    noFlags: ['seat-abroad'],
  },
  {
    id: 'R50 another liable person: not excluded',
    facts: { ...deregistered('proper_liquidation'), ...nobodyElse, 'seller.onePerson': 'yes' },
    methods: { suit: '!excluded' },
  },
  {
    // 1.4: an unknown fact never makes a route excluded. A sham liquidation would name the owners (LIA-22).
    id: 'R50 faults of the liquidation not sure: not excluded, and the question stays',
    facts: { ...deregistered('proper_liquidation'), ...nobodyElse, 'liquidation.faults': 'not_sure' },
    methods: { suit: '!excluded', arbitration: '!excluded' },
    asks: { suit: ['liquidation.faults'] },
  },
  {
    // LIA-21 is a sum that the company owes: it names nobody else.
    id: 'R50 a double deposit names nobody',
    facts: {
      ...deregistered('proper_liquidation'),
      ...nobodyElse,
      'deposit.word': 'dingjin',
      'deposit.paid': 'yes',
      'deposit.purposeDefeated': 'yes',
    },
    methods: { suit: 'excluded by R50', arbitration: 'excluded' },
    liable: { 'LIA-21': 'yes' },
  },
  {
    // LIA-23: the company itself is bound by its legal representative.
    id: 'R50 the legal representative binds the company alone',
    facts: { ...deregistered('proper_liquidation'), ...nobodyElse, 'contract.actor': 'legal_representative' },
    methods: { suit: 'excluded by R50' },
    liable: { 'LIA-23': 'yes' },
  },
  {
    id: 'R32 foreign judgment',
    facts: { ...check22, 'history.decided': 'foreign_pending' },
    flags: ['foreign-judgment'],
  },
  {
    id: 'R35a police case on the same facts',
    facts: { ...check22, 'police.opened': 'yes', 'police.sameFacts': 'yes' },
    methods: { suit: 'possible naming R31b' },
    names: ['R35a'],
    flags: ['police-and-suit'],
    conflicts: { 'police-report': ['police-and-suit'] },
  },
  {
    id: 'R35b police case on other facts',
    facts: { ...check22, 'police.opened': 'yes', 'police.sameFacts': 'no' },
    methods: { suit: 'recommended by R31b' },
  },
  {
    id: 'R35c police case, same facts not sure',
    facts: { ...check22, 'police.opened': 'yes', 'police.sameFacts': 'not_sure' },
    methods: { suit: 'possible naming R31b' },
    names: ['R35c'],
    flags: ['police-and-suit'],
  },
  {
    id: 'R46 a freeze was asked for',
    facts: {
      ...check22,
      'preservation.asked': 'yes',
      'claim.fixedSum': 'yes',
      'buyer.owes': 'no',
      'seller.foundInMainland': 'yes',
    },
    methods: { 'payment-order': 'excluded by R46' },
  },
  {
    id: 'R46 the buyer owes something',
    facts: { ...check22, 'buyer.owes': 'yes' },
    methods: { 'payment-order': 'excluded by R46' },
  },
  {
    id: 'R47 fixed sum, nothing owed, debtor found',
    facts: {
      ...check22,
      'preservation.asked': 'no',
      'claim.fixedSum': 'yes',
      'buyer.owes': 'no',
      'seller.foundInMainland': 'yes',
    },
    methods: { 'payment-order': 'possible by R47' },
  },
];

/** Late delivery, sold on a platform: facts that settle the Internet Court (decision-internet-court.md section 5). */
const settled: Facts = {
  ...check22,
  ...evidence('late', 'strong'),
  'filing.state': 'not_filed',
  'buyer.kind': 'consumer',
  'buyer.origin': 'foreign',
  'buyer.home': 'outside',
  'order.name': 'own',
  'claim.ground': 'sale',
  'claim.relief': 'performance_or_damages',
  'claim.persons': 'nine_or_fewer',
  'deal.object': 'catalogue',
  'deal.concluded': 'platform',
  'deal.siteHostsSellers': 'yes',
  'deal.termsOffPlatform': 'no',
  'seller.kind': 'company',
  'seller.isTrader': 'trader',
  'platform.sued': 'no',
  'place.agreed': 'none',
  'performance.state': 'full',
  'receipt.by': 'buyer',
  'receipt.proof': 'can',
  'receipt.place': 'outside',
  'order.addressHistory': 'unchanged',
  'history.decided': 'none',
  'history.pending': 'none',
};

/** A written clause, agreed one by one; the place has a real link with the deal. */
const hangzhouClause: Facts = {
  'seller.mainOffice': '440300',
  'clauses.looked': 'found',
  'clauses.found': ['court'],
  'courtClause.names': 'internet_court',
  'courtClause.cities': ['330100'],
  'courtClause.written': 'yes',
  'courtClause.parties': 'seller',
  'courtClause.standardForm': 'no',
  'courtClause.connection': 'yes',
};

const courts: readonly Check[] = [
  {
    id: 'R43a main office in Hangzhou, received abroad',
    facts: { ...settled, 'seller.mainOffice': '330100' },
    routes: { 'internet-court': 'recommended naming R43a', 'ordinary-court': 'excluded by R43a' },
  },
  {
    id: 'R43b main office in Yiwu, received by an agent in Guangzhou',
    facts: { ...settled, 'seller.mainOffice': '330700', 'receipt.by': 'agent', 'receipt.place': '440100' },
    routes: { 'internet-court': 'recommended naming R43b', 'ordinary-court': 'possible naming R43b' },
  },
  {
    id: 'R43c main office in Shenzhen, received abroad',
    facts: { ...settled, 'seller.mainOffice': '440300' },
    routes: { 'internet-court': 'excluded by R43c', 'ordinary-court': 'recommended naming R43c' },
  },
  {
    // 3.6: "sea carriage: maritime court"; by other transport an ordinary court.
    id: 'R43c-sea carriage by sea',
    facts: { ...settled, 'claim.ground': 'carriage', 'seller.mainOffice': '440300', 'carriage.mode': 'sea' },
    routes: { 'internet-court': 'excluded by R43c-sea', 'ordinary-court': '!excluded' },
    names: ['R43c-sea'],
  },
  {
    id: 'R43c carriage by other transport',
    facts: { ...settled, 'claim.ground': 'carriage', 'seller.mainOffice': '440300', 'carriage.mode': 'other' },
    routes: { 'internet-court': 'excluded by R43c' },
  },
  {
    id: 'R43d the court depends on a missing fact',
    facts: check22,
    routes: { 'internet-court': 'possible naming R43d', 'ordinary-court': 'possible naming R43d' },
  },
  {
    id: 'R43e decided in the mainland',
    facts: { ...settled, 'seller.mainOffice': '330100', 'history.decided': 'mainland_final', 'history.newFacts': 'no' },
    routes: { 'internet-court': 'excluded by R43e', 'ordinary-court': 'excluded by R43e' },
  },
  {
    // A clause that binds decides before R43b: no other place is competent (IC O2, check (j)).
    id: 'R43a must-clause for the Hangzhou Internet Court, seller in Shenzhen',
    facts: { ...settled, ...hangzhouClause, 'courtClause.force': 'must' },
    routes: { 'internet-court': 'recommended naming R43a', 'ordinary-court': 'excluded by R43a' },
  },
  {
    // IC T11e: open whether other courts are shut out; an open point never excludes a route (1.4).
    id: 'R43d may-clause for the Hangzhou Internet Court, seller in Shenzhen',
    facts: { ...settled, ...hangzhouClause, 'courtClause.force': 'may' },
    routes: { 'internet-court': 'recommended naming R43a', 'ordinary-court': 'possible naming R43d' },
  },
  {
    // R43e wants "no link with the mainland" (IC O4; CPL 276).
    id: 'R43e foreign seller without any link',
    facts: { ...settled, 'seller.mainOffice': 'outside', 'seller.links': ['none'] },
    routes: { 'internet-court': 'excluded by R43e', 'ordinary-court': 'excluded by R43e' },
  },
  {
    id: 'R43c foreign seller, goods to be seized elsewhere in the mainland',
    facts: {
      ...settled,
      'seller.mainOffice': 'outside',
      'seller.links': ['property'],
      'seller.linkPlaces': ['elsewhere'],
    },
    routes: { 'internet-court': 'excluded by R43c', 'ordinary-court': 'recommended naming R43c' },
  },
  {
    id: 'R43d foreign seller, no platform, links not asked',
    facts: {
      ...settled,
      'deal.concluded': 'remote',
      'deal.metOnPlatform': 'no',
      'deal.paidOnPlatform': 'no',
      'deal.deliveryOnPlatform': 'no',
      'seller.mainOffice': 'outside',
    },
    routes: { 'internet-court': 'excluded by R43c', 'ordinary-court': 'possible naming R43d' },
  },
  {
    // IC B8a: no second suit, but the own one runs; R43e speaks of a new suit (README).
    id: 'R43c accepted by another court on 2026-04-01, seller in Hangzhou',
    facts: {
      ...settled,
      'seller.mainOffice': '330100',
      'filing.state': 'accepted',
      'filing.acceptedOn': '2026-04-01',
      'filing.court': 'other',
    },
    routes: { 'internet-court': 'excluded by R43c', 'ordinary-court': 'recommended naming R43c' },
  },
  {
    // The claim is pending by another suit than the one told: O13.
    id: 'R43e pending in another mainland court, not filed, seller in Hangzhou',
    facts: { ...settled, 'seller.mainOffice': '330100', 'history.pending': 'other_mainland' },
    routes: { 'internet-court': 'excluded by R43e', 'ordinary-court': 'excluded by R43e' },
  },
  {
    // IC 4.1: the part that says no for the court that has the suit decides (SUBJECT, O3), not the suit itself.
    id: 'R43c accepted by the Hangzhou Internet Court on 2026-04-01, no platform at all',
    facts: {
      ...settled,
      'deal.concluded': 'remote',
      'deal.metOnPlatform': 'no',
      'deal.paidOnPlatform': 'no',
      'deal.deliveryOnPlatform': 'no',
      'seller.mainOffice': '330100',
      'filing.state': 'accepted',
      'filing.acceptedOn': '2026-04-01',
      'filing.court': 'ic_330100',
    },
    routes: { 'internet-court': 'excluded by R43c', 'ordinary-court': 'recommended naming R43c' },
  },
];

describe('worked checks: suit and arbitration', () => holds(worked));
describe('rows of 3.5 and 3.7', () => holds(rows));
describe('rows of 3.6', () => holds(courts));

describe('steps of a suit while a case is running (IC O14, O16: no fresh suit)', () => {
  const stepsOf = (more: Facts) =>
    assess({ ...settled, 'seller.mainOffice': '330100', ...more }, { asOf: TODAY }).routes.flatMap(
      ({ notes }) => notes.steps,
    );
  const fresh = (more: Facts) =>
    stepsOf(more).filter((id) => ['complaint-form', 'file-internet-court', 'file-ordinary-court'].includes(id));

  it('the seller has sued: the claim goes into that case', () => {
    expect(fresh({ 'filing.state': 'sued_by_seller' })).toEqual([]);
    expect(fresh({ 'filing.state': 'sued_by_seller', 'filing.counter': 'unconnected' })).toEqual([
      'complaint-form',
      'file-internet-court',
    ]);
  });

  it('accepted before 2025-11-01: the case stays where it is', () => {
    expect(fresh({ 'filing.state': 'accepted', 'filing.acceptedOn': '2025-10-31', 'filing.court': 'other' })).toEqual(
      [],
    );
  });

  it('not filed yet: the step stands', () => {
    expect(fresh({})).toEqual(['complaint-form', 'file-internet-court']);
  });
});
