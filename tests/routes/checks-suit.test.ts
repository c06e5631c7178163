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

/** IC O14: the seller has sued in an ordinary court, and the buyer answers there with its own claim. */
const suedElsewhere: Facts = {
  'filing.state': 'sued_by_seller',
  'filing.court': 'other',
  'filing.counter': 'counterclaim',
};

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
  ...(
    [
      ['no', 'possible by R49'],
      ['not_sure', 'possible naming R49 R29c'],
      ['yes', 'recommended by R29c'],
    ] as const
  ).map(
    // CC 621, 622 are law of the claim: complained of eleven days after the agreed time, a visible defect, under the Civil Code.
    ([knew, arbitration]): Check => ({
      id: `R49 before a tribunal, the seller knew: ${knew}`,
      facts: arb('cietac', '40000', {
        ...evidence('quality', 'strong'),
        'buyer.country': 'GB',
        'receipt.on': '2026-08-10',
        'defect.visible': 'yes',
        'inspection.periodEnd': '2026-08-25',
        'defect.noticeSent': 'yes',
        'defect.noticeSentOn': '2026-09-05',
        'inspection.tooShort': 'no',
        'inspection.statutoryEnd': 'none',
        'warranty.end': 'none',
        'seller.acceptedLiability': 'no',
        'seller.knewDefect': knew,
      }),
      methods: { arbitration, suit: 'excluded by R26' },
    }),
  ),
  {
    // T19 row 6, L17: that the buyer paid as told does not show who bears the loss (CC 172). The verdict is that of R31b.
    id: 'R31b, paid to an impostor',
    facts: { ...check22, ...evidence('diverted_payment', 'strong') },
    methods: { suit: 'recommended by R31b-diverted' },
  },
  ...(
    [
      ['nothing', 'not_paid', 'recommended by R31b'],
      ['nothing', 'letter_of_credit', 'recommended by R31b'],
      ['nothing', 'wire', 'not-now by R31a'],
      ['document', 'wire', 'recommended by R31b'],
    ] as const
  ).map(
    // T19 rows 2 and 3 name no payment: who still owes the price has none to prove.
    ([held, via, suit]): Check => ({
      id: `evidence, proof of payment ${held}, ${via}`,
      facts: {
        ...check22,
        'evidence.elements': { contract: 'document', payment: held, due_date: 'document', loss: 'document' },
        'payment.via': via,
        ...(via === 'letter_of_credit' ? { 'payment.creditState': 'unpaid' as const } : {}),
      },
      methods: { suit },
    }),
  ),
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
    // 2.2: a registered name not yet tied to the deal is name only; what is missing is not the name (CPLI 209).
    id: 'R36b registered, not tied to the deal',
    facts: { ...check22, 'seller.identity': 'registered' },
    methods: { suit: 'not-now by R36b-untied' },
  },
  {
    id: 'R36b an unanswered identity may not give not-now',
    facts: { ...check22, 'seller.identity': 'not_sure' },
    methods: { suit: 'possible naming R36b R31b' },
    asks: { suit: ['seller.identity'] },
  },
  {
    // CPL 122(2) is a condition of filing: a case that is running does not wait for it.
    id: 'R36b never while a case is running',
    facts: { ...check22, ...suedElsewhere, 'seller.identity': 'registered' },
    methods: { suit: '!not-now' },
  },
  {
    id: 'R31a never while a case is running',
    facts: { ...check22, ...suedElsewhere, ...evidence('non_delivery', 'weak') },
    methods: { suit: '!not-now' },
  },
  {
    id: 'R31a no proof',
    facts: { ...check22, ...evidence('non_delivery', 'weak') },
    methods: { suit: 'not-now by R31a' },
  },
  {
    // T19 lists the proof of a claim from a deal; of one outside a contract nothing is known to be unproved.
    id: 'R31a not for harm by goods',
    facts: { ...check22, 'claim.ground': 'product_liability', ...evidence('quality', 'weak') },
    methods: { suit: 'possible naming R31b R31c' },
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
  {
    id: 'R25 and R31b revoked, 400 days silent: the other signs decide between partly and gone',
    facts: {
      ...check22,
      'seller.registerStatus': 'revoked',
      'seller.answers': 'no',
      'seller.daysSilent': 400,
    },
    methods: { talks: '!excluded naming R21c R25b' },
    asks: { talks: ['seller.listing', 'seller.otherSigns'] },
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
    // ARB 10(2): 可以根据双方重新达成的仲裁协议申请仲裁，也可以向人民法院提起诉讼.
    id: 'R28a the award under the clause was set aside: a suit is open, an arbitration only by a new agreement',
    facts: {
      ...check22,
      ...clause('valid_arb', { 'arbClause.seat': 'mainland' }),
      'history.decided': 'award_set_aside',
    },
    methods: { suit: 'recommended by R31b', arbitration: 'not-now by R28a' },
  },
  ...(['hong_kong', 'other'] as const).map(
    (seat): Check => ({
      // ARB 10(2) speaks of a people's court; the law of the seat decides what is left of the clause (PIL 18).
      id: `R28-seat the award was set aside or refused, the seat ${seat}`,
      facts: { ...check22, ...clause('valid_arb', { 'arbClause.seat': seat }), 'history.decided': 'award_set_aside' },
      methods: { suit: 'possible by R28-seat', arbitration: 'possible by R28-seat' },
    }),
  ),
  {
    id: 'R28-seat the award was set aside or refused, the seat not told',
    facts: { ...check22, ...clause('valid_arb'), 'history.decided': 'award_set_aside' },
    methods: { suit: 'possible by R28-seat', arbitration: 'possible by R28-seat' },
    asks: { arbitration: ['arbClause.seat'] },
  },
  ...([undefined, 'not_sure', 'yes'] as const).map(
    (newFacts): Check => ({
      // B4b, or B4a: not known, so the arbitration is neither excluded nor advised (1.4). The court decided under the clause, which
      // was given up in it or refused (ARB 37), and new facts lead to a court (CPLI 248): R26 is not certain.
      id: `R29-open decided by a mainland court, new facts ${newFacts}`,
      facts: {
        ...arb('cietac', '40000'),
        'history.decided': 'mainland_final',
        ...(newFacts && { 'history.newFacts': newFacts }),
      },
      methods: { suit: 'possible naming R28-heard', arbitration: 'possible naming R29-open R29c' },
      routes: { 'ordinary-court': '!excluded' },
      ...(newFacts === 'yes' ? {} : { asks: { arbitration: ['history.newFacts'] } }),
    }),
  ),
  {
    id: 'R29-decided decided by a mainland court, no new facts',
    facts: { ...arb('cietac', '40000'), 'history.decided': 'mainland_final', 'history.newFacts': 'no' },
    methods: { arbitration: 'excluded by R29-decided' },
    routes: { 'ordinary-court': 'excluded by R43e' },
  },
  {
    // What is enforced was decided; by whom, and so whether B4a bars, is not told.
    id: 'R29-open under enforcement, which decision is not told',
    facts: arb('cietac', '40000', { 'case.stage': 'enforcement' }),
    methods: { suit: 'excluded by R26', arbitration: 'possible naming R29-open' },
    asks: { arbitration: ['history.decided'] },
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
  ...(['licensed_branch', 'unlicensed_branch'] as const).map(
    // L12, CPLI 52(5), 53: the company of the branch is a defendant; R50 is of a company (CL 238(2), CPLI 64).
    (kind): Check => ({
      id: `R50 not by the entry of a branch: ${kind}`,
      facts: { ...deregistered('proper_liquidation'), ...nobodyElse, 'seller.kind': kind },
      methods: { suit: '!excluded', arbitration: '!excluded' },
      liable: { [kind === 'licensed_branch' ? 'LIA-12-closed' : 'LIA-12']: 'yes' },
    }),
  ),
  {
    // LIA-23: the company itself is bound by its legal representative.
    id: 'R50 the legal representative binds the company alone',
    facts: { ...deregistered('proper_liquidation'), ...nobodyElse, 'contract.actor': 'legal_representative' },
    methods: { suit: 'excluded by R50' },
    liable: { 'LIA-23': 'yes' },
  },
  {
    id: 'R32 foreign judgment',
    facts: { ...check22, 'history.decided': 'foreign_not_recognised' },
    flags: ['foreign-judgment'],
  },
  {
    id: 'R32 recognition is pending',
    facts: { ...check22, 'history.decided': 'foreign_pending' },
    flags: ['recognition-pending'],
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

/** B7: not known who must sue (1.4: one missing exclusion fact holds a recommendation at possible). */
describe('the name of the order', () => {
  const byAgent: Facts = { ...check22, 'case.circumstances': ['other_name'], 'order.name': 'agent' };
  holds([
    {
      id: 'R31-name ordered by an agent in its own name',
      facts: byAgent,
      methods: { suit: 'possible naming R31-name R31b' },
    },
    {
      id: 'R31-name not sure',
      facts: { ...byAgent, 'order.name': 'not_sure' },
      methods: { suit: 'possible naming R31-name R31b' },
    },
    {
      id: 'R31b in the own name',
      facts: { ...byAgent, 'order.name': 'own' },
      methods: { suit: 'recommended by R31b' },
    },
    {
      id: 'R29-name the arbitration, too',
      facts: { ...arb('shiac', '40000'), 'order.name': 'agent' },
      methods: { arbitration: 'possible naming R29-name R29c' },
    },
  ]);

  it('asks for the name where it is not known', () => {
    const a = assess({ ...byAgent, 'order.name': 'not_sure' }, { asOf: TODAY });
    expect(a.routes.find(({ id }) => id === 'ordinary-court')?.missing).toContain('order.name');
  });
});

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

/** A sale by e-mail, no platform at all (S4). */
const byMail: Facts = {
  'deal.concluded': 'remote',
  'deal.metOnPlatform': 'no',
  'deal.paidOnPlatform': 'no',
  'deal.deliveryOnPlatform': 'no',
  'seller.mainOffice': '330300',
};
const mainlandFinal: Facts = { 'case.circumstances': ['decided'], 'history.decided': 'mainland_final' };
const acceptedBefore: Facts = {
  'filing.state': 'accepted',
  'filing.acceptedOn': '2025-02-10',
  'filing.court': 'other',
};

/** Asked as a company, then found off the register. */
const struckOff: Facts = {
  'seller.kind': 'company',
  'seller.registerStatus': 'deregistered',
  'seller.deregistrationWay': 'no_lawful_liquidation',
};
const agreedShanghai: Facts = { 'place.agreed': 'clear', 'place.agreedAt': '310000' };
/** A contract on an online account: item 3 of the list, whatever platform (IC S10c). */
const online: Facts = { 'claim.nature': 'contract', 'claim.actOnline': 'yes' };

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
    // IC T9d, T9c: a place that was perhaps agreed may give another court; what is not known excludes nothing (1.4).
    id: 'R43d main office in Hangzhou, an agreed place of performance not answered',
    facts: {
      ...without(settled, 'place.agreed'),
      'seller.mainOffice': '330100',
      'claim.ground': 'virtual_property',
      ...online,
    },
    routes: { 'internet-court': 'recommended naming R43a', 'ordinary-court': 'possible naming R43d' },
  },
  {
    id: 'R43d main office in Hangzhou, not sure whether a place was agreed',
    facts: { ...settled, 'seller.mainOffice': '330100', 'place.agreed': 'not_sure' },
    routes: { 'internet-court': 'recommended naming R43a', 'ordinary-court': 'possible naming R43d' },
  },
  {
    id: 'R43d main office in Hangzhou, Shanghai agreed, only paid (IC T9c: contested)',
    facts: { ...settled, 'seller.mainOffice': '330100', ...agreedShanghai, 'performance.state': 'only_paid' },
    routes: { 'internet-court': 'recommended naming R43a', 'ordinary-court': 'possible naming R43d' },
  },
  {
    id: 'R43b main office in Hangzhou, Shanghai agreed, partly delivered (IC T9a)',
    facts: { ...settled, 'seller.mainOffice': '330100', ...agreedShanghai, 'performance.state': 'partial' },
    routes: { 'internet-court': 'recommended naming R43b', 'ordinary-court': 'possible naming R43b' },
  },
  {
    // IC B4a decides whatever is told first: O16 (accepted before 2025-11-01), O14 (the seller has sued).
    id: 'R43e decided, the suit accepted on 2025-02-10 by another court',
    facts: { ...settled, ...byMail, ...acceptedBefore, ...mainlandFinal, 'history.newFacts': 'no' },
    routes: { 'internet-court': 'excluded by R43e', 'ordinary-court': 'excluded by R43e' },
  },
  {
    // IC O14: the counterclaim goes to the court that has the case, and that court keeps it.
    id: 'R43c-seized the seller has sued in another court, main office in Hangzhou',
    facts: { ...settled, 'seller.mainOffice': '330100', ...suedElsewhere },
    routes: { 'internet-court': 'excluded by R43c-seized', 'ordinary-court': '!excluded naming R43c-seized' },
  },
  {
    id: 'R43c-seized the seller has sued in the Internet Court of Hangzhou',
    facts: { ...settled, 'seller.mainOffice': '330100', ...suedElsewhere, 'filing.court': 'ic_330100' },
    routes: { 'internet-court': '!excluded naming R43c-seized', 'ordinary-court': 'excluded by R43c-seized' },
  },
  {
    // IC O14: "ic is not computed for the counterclaim"; which court has the case is not known, so neither is shut (1.4).
    id: 'R43c-seized the seller has sued, in which court is not told, main office in Hangzhou',
    facts: { ...settled, 'seller.mainOffice': '330100', ...without(suedElsewhere, 'filing.court') },
    routes: { 'internet-court': 'possible naming R43c-seized', 'ordinary-court': 'possible naming R43c-seized' },
  },
  {
    id: 'R43c-seized the seller has sued, not sure in which court, no platform',
    facts: { ...settled, ...byMail, ...suedElsewhere, 'filing.court': 'not_sure' },
    routes: { 'internet-court': 'possible naming R43c-seized', 'ordinary-court': 'possible naming R43c-seized' },
  },
  {
    id: 'R43e decided, the seller has sued',
    facts: { ...settled, ...byMail, 'filing.state': 'sued_by_seller', ...mainlandFinal, 'history.newFacts': 'no' },
    routes: { 'internet-court': 'excluded by R43e', 'ordinary-court': 'excluded by R43e' },
  },
  {
    // IC B4a or B4b by new facts: not known, so no recommendation and no exclusion (1.4, no. 3), with its question.
    id: 'R43e-open decided, new facts not asked, accepted on 2025-02-10 by another court',
    facts: { ...settled, ...byMail, ...acceptedBefore, ...mainlandFinal },
    routes: { 'internet-court': 'excluded by R43c-seized', 'ordinary-court': 'possible naming R43e-open' },
  },
  {
    id: 'R43e-open decided, new facts not asked, by e-mail and not filed: the Internet Court is out by S4',
    facts: { ...settled, ...byMail, ...mainlandFinal },
    routes: { 'internet-court': 'excluded by R43c', 'ordinary-court': 'possible naming R43c R43e-open' },
  },
  {
    // Section 7, nos. 2 and 6: the suit is only possible, as talks are, and takes longer.
    id: 'R43e-open the suit ranks as possible',
    facts: {
      ...settled,
      ...byMail,
      ...mainlandFinal,
      'seller.answers': 'no',
      'seller.onePerson': 'yes',
      'payment.via': 'not_paid',
    },
    methods: { suit: 'recommended naming R31b', talks: 'possible' },
    routes: { 'ordinary-court': 'possible naming R43e-open' },
    first: 'negotiation',
  },
  {
    // CPL 29: a tort, "by the court of the place of the tort or of the domicile of the defendant".
    id: 'R43c-tort a tort on the internet (IC S10b)',
    facts: { ...settled, 'claim.ground': 'online_tort', 'seller.mainOffice': '440300' },
    routes: { 'internet-court': 'excluded by R43c-tort' },
  },
  {
    // 1.2: clauses not looked for are not known, so a clause may bind the claim to a court.
    id: 'R43c a tort, clauses not looked for',
    facts: { ...settled, 'claim.ground': 'online_tort', 'seller.mainOffice': '440300', 'clauses.looked': 'not_looked' },
    routes: { 'internet-court': 'excluded by R43c' },
  },
  {
    // CPL 29 in the place of CPL 24; whether the harm was done online decides S10c.
    id: 'R43d-tort virtual property, not known whether online',
    facts: {
      ...settled,
      'claim.ground': 'virtual_property',
      'claim.nature': 'tort',
      'claim.actOnline': 'not_sure',
      'seller.mainOffice': '330100',
    },
    routes: { 'internet-court': 'possible naming R43d-tort', 'ordinary-court': 'possible naming R43d-tort' },
    names: ['R43d-tort'],
  },
  {
    // CPLI 64: the shareholders of a company deregistered without liquidation are the defendants.
    id: 'R43c-closed the company is deregistered, an owner in Shanghai',
    facts: {
      ...settled,
      'seller.kind': 'deregistered',
      'seller.registerStatus': 'deregistered',
      'seller.deregistrationWay': 'no_lawful_liquidation',
      'codefendant.kind': 'owner_of_deregistered',
      'codefendant.home': '310000',
    },
    routes: { 'internet-court': 'excluded by R43c-closed' },
    names: ['R43c-closed'],
  },
  {
    // T16, L1c: the owners are the defendants; the main office of a company off the register gives no court (CPLI 64).
    id: 'R43d told as a company, by the register deregistered, main office in Hangzhou: the home of an owner is asked',
    facts: { ...settled, ...struckOff, 'seller.mainOffice': '330100' },
    routes: { 'internet-court': 'possible naming R43d' },
    liable: { 'LIA-1c': 'yes' },
  },
  {
    id: 'R43c-closed told as a company, by the register deregistered, an owner in Shanghai',
    facts: {
      ...settled,
      ...struckOff,
      'seller.mainOffice': '330100',
      'codefendant.kind': 'owner_of_deregistered',
      'codefendant.home': '310000',
    },
    routes: { 'internet-court': 'excluded by R43c-closed' },
  },
  {
    // CPL 35: parties may agree on a court for "other disputes on rights in property", too.
    id: 'R43c a tort, and a court clause',
    facts: { ...settled, ...hangzhouClause, 'claim.ground': 'online_tort' },
    routes: { 'internet-court': 'excluded by R43c' },
  },
  {
    id: 'R43e-open recognition of a foreign judgment pending, platform order',
    facts: { ...settled, 'seller.mainOffice': '330100', 'history.decided': 'foreign_pending' },
    routes: { 'internet-court': 'possible naming R43e-open', 'ordinary-court': 'possible naming R43e-open' },
  },
  {
    id: 'R43e-open a decision is ticked, which one is not told',
    facts: { ...without({ ...settled, ...byMail }, 'history.decided'), 'case.circumstances': ['decided'] },
    routes: { 'ordinary-court': 'possible naming R43e-open' },
  },
  {
    // IC 2.7: not sure whether there is a decision is unknown; one missing exclusion fact holds it at possible (1.4).
    // Nobody said that there is a decision, so it is asked, and B4b (contested) is not told (1.2: not sure is unknown).
    id: 'R43e-asked not sure which circumstances fit',
    facts: { ...without({ ...settled, ...byMail }, 'history.decided'), 'case.circumstances': 'not_sure' },
    routes: { 'ordinary-court': 'possible naming R43e-asked' },
    asks: { suit: ['history.decided'] },
  },
  ...(
    [
      ['not_sure', 'R43e-pending'],
      ['abroad', 'R43e-abroad'],
    ] as const
  ).map(
    // IC B8, B5: not sure whether another court has the case; abroad, where the mainland may take it all the same (CPL 280).
    ([where, rule]): Check => ({
      id: `${rule} a case elsewhere: ${where}`,
      facts: { ...settled, ...byMail, 'case.circumstances': ['pending'], 'history.pending': where },
      routes: { 'ordinary-court': `possible naming ${rule}` },
    }),
  ),
  {
    // IC B5: a valid agreement on a Chinese court takes the force from the case abroad (CPL 281); the filing is open (B8b).
    id: 'R43e-pending a case abroad beside a valid clause for a Chinese court, the filing not told',
    facts: {
      ...without(settled, 'filing.state'),
      'seller.mainOffice': '330100',
      'case.circumstances': ['pending'],
      'history.pending': 'abroad',
      'clauses.looked': 'found',
      'clauses.found': ['court'],
      'courtClause.names': 'internet_court',
      'courtClause.cities': ['330100'],
      'courtClause.written': 'yes',
      'courtClause.parties': 'seller',
      'courtClause.standardForm': 'no',
      'courtClause.connection': 'yes',
      'courtClause.force': 'must',
    },
    routes: { 'internet-court': 'possible naming R43e-pending' },
  },
  {
    id: 'R43e-pending not where the case has ended',
    facts: { ...settled, ...byMail, 'case.circumstances': ['pending'], 'history.pending': 'ended' },
    routes: { 'ordinary-court': 'recommended by R31b' },
  },
  {
    // Under enforcement there is a decision (CPL 250); which one, and so whether B4a bars, is not told.
    id: 'R43e-open under enforcement, which decision is not told',
    facts: {
      ...without({ ...settled, 'seller.mainOffice': '330100' }, 'history.decided'),
      'case.stage': 'enforcement',
    },
    routes: { 'internet-court': 'possible naming R43e-open', 'ordinary-court': 'possible naming R43e-open' },
  },
  ...(['separate', 'not_sure', 'counterclaim'] as const).map(
    // IC B8b, CPLI 247: of a counterclaim the decision is not told; of another claim it is open whether that judgment bars it. No
    // court "keeps" what is enforced: the trial is over (CPLI 232).
    (counter): Check => ({
      id: `R43e-open the seller's case is enforced, the own claim is ${counter}`,
      facts: {
        ...without({ ...settled, ...byMail, ...suedElsewhere }, 'history.decided'),
        'filing.counter': counter,
        'case.stage': 'enforcement',
      },
      routes: { 'internet-court': 'excluded by R43c', 'ordinary-court': 'possible naming R43c R43e-open' },
    }),
  ),
  {
    id: "R43e-open the seller's case is enforced, nobody has decided the own claim, a separate one",
    facts: {
      ...settled,
      ...byMail,
      ...suedElsewhere,
      'filing.counter': 'separate',
      'history.decided': 'none',
      'case.stage': 'enforcement',
    },
    routes: { 'internet-court': 'excluded by R43c', 'ordinary-court': 'possible naming R43c R43e-open' },
  },
  {
    // IC B4c: a decision that is not final stops no suit, "see B8": nothing else is pending.
    id: 'R43c a decision that is not final',
    facts: { ...settled, ...byMail, 'history.decided': 'not_final' },
    routes: { 'internet-court': 'excluded by R43c', 'ordinary-court': 'recommended naming R43c' },
  },
  ...(['not_filed', 'refused'] as const).map(
    // IC B4c, B8; CPLI 247: a second suit while the first is in course is not taken, and where that is was not said.
    (state): Check => ({
      id: `R43e-pending a decision that is not final, where its case is not told, ${state}`,
      facts: {
        ...without({ ...settled, ...byMail }, 'history.pending'),
        'filing.state': state,
        'case.circumstances': ['decided'],
        'history.decided': 'not_final',
      },
      routes: { 'ordinary-court': 'possible naming R43e-pending' },
    }),
  ),
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
    // IC O4: "a Chinese court only with a link"; the local court of the seller is abroad (CPL 276).
    id: 'R43c-offshore foreign seller, goods to be seized elsewhere in the mainland',
    facts: {
      ...settled,
      'seller.mainOffice': 'outside',
      'seller.links': ['property'],
      'seller.linkPlaces': ['elsewhere'],
    },
    routes: { 'internet-court': 'excluded by R43c-offshore', 'ordinary-court': 'recommended naming R43c-offshore' },
    names: ['R43c-offshore'],
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
    routes: { 'internet-court': 'excluded by R43c-offshore', 'ordinary-court': 'possible naming R43d' },
  },
  {
    // IC B8a: no second suit, but the own one runs; R43e speaks of a new suit (README). That court keeps it (CPL 36).
    id: 'R43c-seized accepted by another court on 2026-04-01, seller in Shenzhen',
    facts: { ...settled, ...acceptedBefore, 'seller.mainOffice': '440300', 'filing.acceptedOn': '2026-04-01' },
    routes: { 'internet-court': 'excluded by R43c-seized', 'ordinary-court': 'recommended naming R43c-seized' },
  },
  {
    // IC D8: only the Hangzhou Internet Court has it, so that court must send it on.
    id: 'R43c-sends accepted by another court on 2026-04-01, seller in Hangzhou',
    facts: { ...settled, ...acceptedBefore, 'seller.mainOffice': '330100', 'filing.acceptedOn': '2026-04-01' },
    routes: { 'internet-court': 'excluded by R43c-sends', 'ordinary-court': 'recommended naming R43c-sends' },
  },
  {
    // IC F5: "never say that it was wrong"; CPL 36, CPLI 36: the court that registered it keeps it.
    id: 'R43c-seized accepted by the Hangzhou Internet Court, not sure whether the site hosts other sellers',
    facts: {
      ...settled,
      ...acceptedBefore,
      'seller.mainOffice': '330100',
      'filing.acceptedOn': '2026-04-01',
      'filing.court': 'ic_330100',
      'deal.siteHostsSellers': 'not_sure',
    },
    routes: { 'internet-court': 'recommended naming R43c-seized', 'ordinary-court': 'excluded by R43c-seized' },
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

it('another place may be agreed: the question is asked for at the ordinary court (1.4)', () => {
  const facts = { ...without(settled, 'place.agreed'), ...online, 'claim.ground': 'virtual_property' } as const;
  const { routes, internetCourt } = assess({ ...facts, 'seller.mainOffice': '330100' }, { asOf: TODAY });
  expect(internetCourt.verdict).toBe('yes');
  expect(routes.find((r) => r.id === 'ordinary-court')?.missing).toContain('place.agreed');
});

it('B4 open: the question behind it is asked for at the ordinary court (1.4, no. 3)', () => {
  const missing = (more: Facts) =>
    assess({ ...settled, ...byMail, ...more }, { asOf: TODAY }).routes.find((r) => r.id === 'ordinary-court')?.missing;
  expect(missing(mainlandFinal)).toContain('history.newFacts');
  expect(missing({ ...mainlandFinal, 'history.newFacts': 'no' })).not.toContain('history.newFacts');
  expect(missing({})).not.toContain('history.newFacts');
});

// IC B4c: "not final (see B8)"; CPLI 247.
it('a decision that is not final: where its case is pending is asked for at the ordinary court', () => {
  const missing = (state: 'not_filed' | 'accepted') => {
    const facts = {
      ...without({ ...settled, ...byMail }, 'history.pending'),
      'case.circumstances': ['decided'],
    } as const;
    return assess({ ...facts, 'history.decided': 'not_final', 'filing.state': state }, { asOf: TODAY }).routes.find(
      (r) => r.id === 'ordinary-court',
    )?.missing;
  };
  expect(missing('not_filed')).toContain('history.pending');
  // The court that accepted the suit has it (B8d).
  expect(missing('accepted')).not.toContain('history.pending');
});

// IC B4a: CPL 127(5); B4b: new facts CPLI 248, mediation confirmed by a court CPL 206, recognition pending CPL 302.
it('R43e-asked stands as open, with the article that would bar the suit', () => {
  for (const unsure of ['case.circumstances', 'history.decided'] as const) {
    const facts: Facts = { ...without({ ...settled, ...byMail }, 'history.decided'), [unsure]: 'not_sure' };
    const reasons = assess(facts, { asOf: TODAY }).routes.find(({ id }) => id === 'ordinary-court')?.reasons ?? [];
    expect(reasons.map(({ rule }) => rule)).not.toContain('R43e-open');
    expect(reasons.find(({ rule }) => rule === 'R43e-asked')).toMatchObject({
      sure: false,
      because: [],
      certainty: 'settled',
      sources: ['CPL/127(5)', 'ARB/10'],
    });
  }
});

describe('R43e-open names the articles of the decision that was told', () => {
  it.each([
    ['mainland_final', ['CPL/127(5)', 'CPLI/248']],
    ['confirmed_mediation', ['CPL/206']],
    ['foreign_pending', ['CPL/302']],
  ] as const)('%s', (decision, articles) => {
    const decided: Facts = { 'case.circumstances': ['decided'], 'history.decided': decision };
    const { routes } = assess({ ...settled, ...byMail, ...decided }, { asOf: TODAY });
    const reasons = routes.find(({ id }) => id === 'ordinary-court')?.reasons;
    expect(reasons?.find(({ rule }) => rule === 'R43e-open')?.sources).toEqual(articles);
  });

  it('not told: all of them', () => {
    const decided: Facts = {
      ...without({ ...settled, ...byMail }, 'history.decided'),
      'case.circumstances': ['decided'],
    };
    const reasons = assess(decided, { asOf: TODAY }).routes.find(({ id }) => id === 'ordinary-court')?.reasons;
    expect(reasons?.find(({ rule }) => rule === 'R43e-open')?.sources).toHaveLength(4);
  });
});

describe('steps and papers of a suit while a case is running (IC O14, O16: no fresh suit)', () => {
  const notesOf = (more: Facts) =>
    assess({ ...settled, 'seller.mainOffice': '330100', ...more }, { asOf: TODAY }).routes.flatMap(({ notes }) => [
      ...notes.steps,
      ...notes.papers,
    ]);
  // CPL 104: a freeze before the suit; CPL 103: one in a case that is running.
  const SUIT = [
    'freeze-before-suit',
    'freeze-in-suit',
    'complaint-form',
    'file-internet-court',
    'file-ordinary-court',
    'complaint',
  ];
  const fresh = (more: Facts) => notesOf(more).filter((id) => SUIT.includes(id));
  const NEW_SUIT = ['freeze-before-suit', 'complaint-form', 'file-internet-court', 'complaint'];

  it('the seller has sued: the claim goes into that case', () => {
    // CPL 103: on the request of the other party, so that a judgment can be enforced; without a counterclaim there is none.
    const sued: Facts = { 'filing.state': 'sued_by_seller' };
    expect(new Set(fresh({ ...sued, 'filing.counter': 'counterclaim' }))).toEqual(new Set(['freeze-in-suit']));
    expect(fresh(sued)).toEqual([]);
    expect(fresh({ 'filing.state': 'sued_by_seller', 'filing.counter': 'unconnected' })).toEqual(NEW_SUIT);
  });

  it('accepted before 2025-11-01: the case stays where it is', () => {
    expect(fresh({ 'filing.state': 'accepted', 'filing.acceptedOn': '2025-10-31', 'filing.court': 'other' })).toEqual([
      'freeze-in-suit',
    ]);
  });

  it('not filed yet: the step stands', () => {
    expect(fresh({})).toEqual(NEW_SUIT);
  });
});

/** 1.7: the registered address is a sign (T2a, "always lean"), the main office the direct fact (CC 63; CPLI 3). */
it('R43c-offshore is no firmer than the domicile of the seller', () => {
  // By e-mail: no Internet Court, firm (S4).
  const facts: Facts = {
    ...settled,
    'deal.concluded': 'remote',
    'deal.metOnPlatform': 'no',
    'deal.paidOnPlatform': 'no',
    'deal.deliveryOnPlatform': 'no',
    'seller.links': ['property'],
    'seller.linkPlaces': ['elsewhere'],
  };
  const certainty = (more: Facts) => {
    const { internetCourt, routes } = assess({ ...facts, ...more }, { asOf: TODAY });
    expect(internetCourt).toMatchObject({ verdict: 'no', firm: true });
    return routes.flatMap(({ reasons }) => reasons).find(({ rule }) => rule === 'R43c-offshore')?.certainty;
  };
  expect(certainty({ 'seller.mainOffice': 'outside' })).toBe('settled');
  expect(certainty({ 'seller.mainOffice': 'not_sure', 'seller.registeredAddress': 'outside' })).toBe('probable');
});

/** R50 needs DEREGISTERED: the register says active, so no sign of business can shut the suit or the arbitration by it. */
it('R50 asks for no sign of business of a company that the register shows as active', () => {
  const facts: Facts = {
    ...check22,
    'seller.registerStatus': 'active',
    'seller.answers': 'no',
    'seller.onePerson': 'yes',
  };
  const methods = assess(facts, { asOf: TODAY }).routes.flatMap((route) => route.methods);
  for (const name of ['suit', 'arbitration'] as const) {
    const missing = methods.find(({ id }) => id === name)?.missing;
    for (const sign of ['seller.listing', 'seller.otherSigns', 'seller.daysSilent']) {
      expect(missing, name).not.toContain(sign);
    }
  }
});
