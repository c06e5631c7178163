/**
 * decision-routes.md section 4, a line per row and way: situation, answers, finding, what decided it, the article.
 * `left-out`: the row does not concern the case.
 */
import type { LiableParty } from '../../rules/assessment';
import type { LiabilityRule } from '../../rules/counterparty/finding';
import type { FactId, Facts } from '../../rules/facts';

export interface LiabilityRow {
  readonly rule: LiabilityRule;
  readonly when: string;
  readonly facts: Facts;
  readonly finding: LiableParty['finding'] | 'left-out';
  readonly because?: readonly FactId[];
  readonly missing?: readonly FactId[];
  readonly source?: string;
}

const REGISTER = ['seller.registerStatus'] as const;
const GONE = { 'seller.registerStatus': 'deregistered' } as const;
const WAY = ['seller.registerStatus', 'seller.deregistrationWay'] as const;
/** Gate open: the consumer chooses Chinese law, the goods come from the mainland. */
const GATE = {
  'buyer.kind': 'consumer',
  'buyer.lawChoice': 'yes',
  'deal.suppliedFromMainland': 'yes',
} as const;
const ORDER = { 'deal.concluded': 'platform', 'claim.ground': 'sale' } as const;
const DINGJIN = {
  'contract.governingLaw': 'chinese',
  'deposit.word': 'dingjin',
  'deposit.paid': 'yes',
  'deposit.purposeDefeated': 'yes',
} as const;

const standing = (['active', 'dormant', 'suspended', 'revoked', 'ordered_closed', 'cancelled'] as const).map(
  (status): LiabilityRow => ({
    rule: 'LIA-1a',
    when: `register: ${status}`,
    facts: { 'seller.registerStatus': status },
    finding: 'yes',
    because: REGISTER,
    source: 'CPLI/64',
  }),
);

const lookAgain = (['moved', 'struck', 'being_formed'] as const).map(
  (status): LiabilityRow => ({
    rule: 'LIA-1i',
    when: `register: ${status}, look up again`,
    facts: { 'seller.registerStatus': status },
    finding: 'unknown',
    because: REGISTER,
    missing: REGISTER,
  }),
);

const consumerGrounds = (['misleading_marks', 'identity_refused', 'own_promise', 'knew'] as const).map(
  (ground): LiabilityRow => ({
    rule: 'LIA-15b',
    when: `${ground}, gate yes`,
    facts: { ...GATE, 'platform.grounds': [ground] },
    finding: 'yes',
    because: ['platform.grounds', 'buyer.kind', 'buyer.lawChoice', 'deal.suppliedFromMainland'],
    source: 'CRPL/44',
  }),
);

export const liabilityRows: readonly LiabilityRow[] = [
  ...standing,
  { rule: 'LIA-1a', when: 'register not asked', facts: {}, finding: 'unknown', missing: REGISTER },
  {
    rule: 'LIA-1a',
    when: 'not looked up yet',
    facts: { 'seller.registerStatus': 'not_looked_up' },
    finding: 'unknown',
    missing: REGISTER,
  },
  { rule: 'LIA-1a', when: 'deregistered', facts: GONE, finding: 'left-out' },
  {
    rule: 'LIA-1a',
    when: 'a natural person is no company',
    facts: { 'seller.kind': 'person', 'seller.registerStatus': 'active' },
    finding: 'left-out',
  },
  {
    rule: 'LIA-1b',
    when: 'in liquidation',
    facts: { 'seller.registerStatus': 'liquidating' },
    finding: 'yes',
    because: REGISTER,
    source: 'CL/235',
  },
  { rule: 'LIA-1b', when: 'active', facts: { 'seller.registerStatus': 'active' }, finding: 'left-out' },
  {
    rule: 'LIA-1c',
    when: 'deregistered without lawful liquidation',
    facts: { ...GONE, 'seller.deregistrationWay': 'no_lawful_liquidation' },
    finding: 'yes',
    because: WAY,
    source: 'CPLI/64',
  },
  {
    rule: 'LIA-1c',
    when: 'the kind says deregistered, the register was not looked up',
    facts: { 'seller.kind': 'deregistered', 'seller.deregistrationWay': 'no_lawful_liquidation' },
    finding: 'yes',
    because: ['seller.kind', 'seller.deregistrationWay'],
  },
  {
    rule: 'LIA-1d',
    when: 'simplified, with a false undertaking',
    facts: { ...GONE, 'seller.deregistrationWay': 'simplified_false_undertaking' },
    finding: 'yes',
    because: WAY,
    source: 'CL/240(3)',
  },
  {
    rule: 'LIA-1e',
    when: 'compulsory',
    facts: { ...GONE, 'seller.deregistrationWay': 'compulsory' },
    finding: 'yes',
    because: WAY,
    source: 'CL/241(2)',
  },
  {
    rule: 'LIA-1f',
    when: 'proper liquidation: only a liquidator at fault, to be proved',
    facts: { ...GONE, 'seller.deregistrationWay': 'proper_liquidation' },
    finding: 'possible',
    because: WAY,
    source: 'CL/238(2)',
  },
  {
    rule: 'LIA-1g',
    when: 'deregistered, way not known',
    facts: GONE,
    finding: 'unknown',
    because: REGISTER,
    missing: ['seller.deregistrationWay'],
  },
  {
    rule: 'LIA-1g',
    when: 'deregistered, way not sure',
    facts: { ...GONE, 'seller.deregistrationWay': 'not_sure' },
    finding: 'unknown',
    missing: ['seller.deregistrationWay'],
  },
  {
    rule: 'LIA-1h',
    when: 'registration annulled: check the persons behind',
    facts: { 'seller.registerStatus': 'cancelled' },
    finding: 'possible',
    because: REGISTER,
    source: 'CL/232',
  },
  { rule: 'LIA-1h', when: 'revoked', facts: { 'seller.registerStatus': 'revoked' }, finding: 'left-out' },
  ...lookAgain,
  {
    rule: 'LIA-1i',
    when: 'the kind says deregistered, the register says active',
    facts: { 'seller.kind': 'deregistered', 'seller.registerStatus': 'active' },
    finding: 'unknown',
    missing: REGISTER,
  },

  {
    rule: 'LIA-2',
    when: 'one shareholder',
    facts: { 'seller.onePerson': 'yes' },
    finding: 'yes',
    because: ['seller.onePerson'],
    source: 'CL/23(3)',
  },
  { rule: 'LIA-2', when: 'not known', facts: {}, finding: 'unknown', missing: ['seller.onePerson'] },
  { rule: 'LIA-2', when: 'several', facts: { 'seller.onePerson': 'no' }, finding: 'left-out' },

  {
    rule: 'LIA-4',
    when: 'the sister was paid, no sign of evasion: common control alone',
    facts: { 'payee.match': 'related', 'seller.dissipation': ['none'] },
    finding: 'no',
    because: ['payee.match', 'seller.dissipation'],
    source: 'CL/23(2)',
  },
  {
    rule: 'LIA-4',
    when: 'the sister was paid, signs not known',
    facts: { 'payee.match': 'related' },
    finding: 'unknown',
    missing: ['seller.dissipation'],
  },
  {
    rule: 'LIA-4',
    when: 'the sister was paid, debts were evaded before: whether she was used for it is open',
    facts: { 'payee.match': 'related', 'seller.dissipation': ['earlier_evasion'] },
    finding: 'unknown',
    because: ['payee.match', 'seller.dissipation'],
    missing: [],
  },
  { rule: 'LIA-4', when: 'no sister known', facts: { 'payee.match': 'other_company' }, finding: 'left-out' },

  {
    rule: 'LIA-9',
    when: 'another payee: was the account lent?',
    facts: { 'payee.match': 'person' },
    finding: 'unknown',
    because: ['payee.match'],
    missing: [],
    source: 'CPLI/65',
  },
  { rule: 'LIA-9', when: 'payee not known', facts: {}, finding: 'unknown', missing: ['payee.match'] },
  { rule: 'LIA-9', when: 'the seller was paid', facts: { 'payee.match': 'same' }, finding: 'left-out' },
  { rule: 'LIA-9', when: 'the platform holds the money', facts: { 'payment.via': 'escrow' }, finding: 'left-out' },

  {
    rule: 'LIA-10',
    when: 'another payee, Chinese law',
    facts: { 'payee.match': 'other_company', 'contract.governingLaw': 'chinese' },
    finding: 'possible',
    because: ['payee.match', 'contract.governingLaw'],
    source: 'CC/985',
  },
  {
    rule: 'LIA-10',
    when: 'law not known',
    facts: { 'payee.match': 'person', 'payee.bankCountry': 'CN' },
    finding: 'unknown',
    missing: ['contract.governingLaw'],
    source: 'PIL/47',
  },
  {
    rule: 'LIA-10',
    when: 'foreign law of the contract, bank outside mainland China',
    facts: { 'payee.match': 'person', 'payee.bankCountry': 'HK', 'contract.governingLaw': 'foreign' },
    finding: 'left-out',
  },
  { rule: 'LIA-10', when: 'the seller was paid', facts: { 'payee.match': 'same' }, finding: 'left-out' },

  {
    rule: 'LIA-11',
    when: 'individual business',
    facts: { 'seller.kind': 'individual_business' },
    finding: 'yes',
    because: ['seller.kind'],
    source: 'CPLI/59',
  },
  { rule: 'LIA-11', when: 'kind not known', facts: {}, finding: 'unknown', missing: ['seller.kind'] },
  { rule: 'LIA-11', when: 'company', facts: { 'seller.kind': 'company' }, finding: 'left-out' },
  {
    rule: 'LIA-12',
    when: 'licensed branch: itself',
    facts: { 'seller.kind': 'licensed_branch' },
    finding: 'yes',
    because: ['seller.kind'],
    source: 'CPLI/52(5)',
  },
  {
    rule: 'LIA-12',
    when: 'unlicensed branch: its company',
    facts: { 'seller.kind': 'unlicensed_branch' },
    finding: 'yes',
    source: 'CPLI/53',
  },
  { rule: 'LIA-12', when: 'company', facts: { 'seller.kind': 'company' }, finding: 'left-out' },

  {
    rule: 'LIA-14',
    when: 'shop transferred without notice, gate yes',
    facts: { ...GATE, 'codefendant.kind': 'former_shop_owner' },
    finding: 'yes',
    source: 'ONL/6',
  },
  {
    rule: 'LIA-14',
    when: 'transferred, gate open',
    facts: { 'buyer.kind': 'consumer', 'codefendant.kind': 'former_shop_owner' },
    finding: 'unknown',
    missing: ['buyer.lawChoice', 'seller.activeThere', 'deal.suppliedFromMainland'],
  },
  {
    rule: 'LIA-14',
    when: 'transferred, business buyer',
    facts: { 'buyer.kind': 'business', 'codefendant.kind': 'former_shop_owner' },
    finding: 'left-out',
  },
  { rule: 'LIA-14', when: 'nobody named an earlier owner', facts: GATE, finding: 'left-out' },

  {
    rule: 'LIA-15a',
    when: 'sold by the platform itself, business buyer',
    facts: { 'buyer.kind': 'business', 'platform.grounds': ['self_operated'] },
    finding: 'yes',
    because: ['platform.grounds'],
    source: 'ECL/37(2)',
  },
  { rule: 'LIA-15a', when: 'grounds not known', facts: ORDER, finding: 'unknown', missing: ['platform.grounds'] },
  {
    rule: 'LIA-15a',
    when: 'no platform',
    facts: { 'deal.concluded': 'own_site', 'deal.metOnPlatform': 'no' },
    finding: 'left-out',
  },
  ...consumerGrounds,
  {
    rule: 'LIA-15b',
    when: 'claimed as joint liability, gate yes',
    facts: { ...GATE, 'claim.ground': 'platform_joint_liability' },
    finding: 'yes',
    source: 'ECL/38',
  },
  {
    rule: 'LIA-15b',
    when: 'not yet asked who the seller is, gate yes',
    facts: { ...GATE, ...ORDER, 'platform.grounds': ['identity_not_yet_asked'] },
    finding: 'unknown',
    missing: ['platform.grounds'],
  },
  {
    rule: 'LIA-15b',
    when: 'it knew, gate no',
    facts: { 'buyer.kind': 'business', 'platform.grounds': ['knew'] },
    finding: 'no',
    because: ['platform.grounds', 'buyer.kind'],
  },
  {
    rule: 'LIA-15b',
    when: 'it knew, gate open',
    facts: { 'buyer.kind': 'consumer', 'platform.grounds': ['knew'] },
    finding: 'unknown',
    missing: ['buyer.lawChoice', 'seller.activeThere', 'deal.suppliedFromMainland'],
  },
  {
    rule: 'LIA-15c',
    when: 'it broke its own service contract',
    facts: { 'platform.grounds': ['own_contract'] },
    finding: 'yes',
    because: ['platform.grounds'],
    source: 'ECL/62',
  },
  {
    rule: 'LIA-15c',
    when: 'the claim is on its user agreement',
    facts: { 'claim.ground': 'platform_agreement' },
    finding: 'yes',
    because: ['claim.ground'],
  },
  {
    rule: 'LIA-15d',
    when: 'platform order, no ground',
    facts: { ...ORDER, 'platform.grounds': ['none'] },
    finding: 'no',
    because: ['deal.concluded', 'platform.grounds', 'claim.ground'],
  },
  { rule: 'LIA-15d', when: 'grounds not known', facts: ORDER, finding: 'left-out' },
  { rule: 'LIA-15d', when: 'it knew', facts: { ...ORDER, 'platform.grounds': ['knew'] }, finding: 'left-out' },

  {
    rule: 'LIA-17',
    when: 'payment diverted',
    facts: { 'dispute.kind': 'diverted_payment' },
    finding: 'possible',
    because: ['dispute.kind'],
    source: 'CC/172',
  },
  {
    rule: 'LIA-17',
    when: 'nothing delivered by somebody under the name of another firm',
    facts: { 'dispute.kind': 'non_delivery', 'police.items': { impersonation: 'yes' } },
    finding: 'possible',
    because: ['police.items'],
  },
  { rule: 'LIA-17', when: 'dispute not known', facts: {}, finding: 'unknown', missing: ['dispute.kind'] },
  {
    rule: 'LIA-17',
    when: 'a crime is suspected, the signs are not known',
    facts: { 'dispute.kind': 'non_delivery', 'dispute.crimeSuspected': 'yes' },
    finding: 'unknown',
    missing: ['police.items'],
  },
  { rule: 'LIA-17', when: 'quality, no crime', facts: { 'dispute.kind': 'quality' }, finding: 'left-out' },

  {
    rule: 'LIA-18',
    when: 'sale, held up by the carrier',
    facts: { 'claim.ground': 'sale', 'dispute.kind': 'carrier' },
    finding: 'yes',
    source: 'MC/284',
  },
  {
    rule: 'LIA-18',
    when: 'carriage',
    facts: { 'claim.ground': 'carriage' },
    finding: 'yes',
    because: ['claim.ground'],
  },
  {
    rule: 'LIA-18',
    when: 'sale, quality',
    facts: { 'claim.ground': 'sale', 'dispute.kind': 'quality' },
    finding: 'left-out',
  },
  {
    rule: 'LIA-18',
    when: 'sale, dispute not known',
    facts: { 'claim.ground': 'sale' },
    finding: 'unknown',
    missing: ['dispute.kind'],
  },

  {
    rule: 'LIA-19',
    when: 'enforcement against a company with one shareholder',
    facts: { 'case.stage': 'enforcement', 'seller.onePerson': 'yes' },
    finding: 'yes',
    because: ['case.stage', 'seller.onePerson'],
    source: 'note/enforcement-addition-provisions',
  },
  {
    rule: 'LIA-19',
    when: 'enforcement, deregistered without liquidation',
    facts: {
      ...GONE,
      'case.stage': 'enforcement',
      'seller.onePerson': 'no',
      'seller.kind': 'company',
      'seller.deregistrationWay': 'no_lawful_liquidation',
    },
    finding: 'yes',
  },
  {
    rule: 'LIA-19',
    when: 'enforcement, none of the grounds asked fits: the others are open',
    facts: {
      'case.stage': 'enforcement',
      'seller.onePerson': 'no',
      'seller.kind': 'company',
      'seller.registerStatus': 'active',
    },
    finding: 'unknown',
    missing: [],
  },
  { rule: 'LIA-19', when: 'no case', facts: { 'case.stage': 'none' }, finding: 'left-out' },

  {
    rule: 'LIA-20',
    when: 'consumer, gate yes, fraud to be proved',
    facts: { ...GATE, 'dispute.deceptionOnline': 'yes' },
    finding: 'possible',
    source: 'CRPL/55',
  },
  {
    rule: 'LIA-20',
    when: 'fraud, gate open',
    facts: { 'buyer.kind': 'consumer', 'dispute.kind': 'counterfeit' },
    finding: 'unknown',
    missing: ['buyer.lawChoice', 'seller.activeThere', 'deal.suppliedFromMainland'],
  },
  {
    rule: 'LIA-20',
    when: 'gate yes, deception not known',
    facts: { ...GATE, 'dispute.kind': 'quality' },
    finding: 'unknown',
    missing: ['dispute.deceptionOnline'],
  },
  {
    rule: 'LIA-20',
    when: 'fraud, seller active in the country and no choice of Chinese law',
    facts: { ...GATE, 'buyer.lawChoice': 'no', 'seller.activeThere': 'yes', 'dispute.deceptionOnline': 'yes' },
    finding: 'left-out',
  },
  {
    rule: 'LIA-20',
    when: 'business',
    facts: { 'buyer.kind': 'business', 'dispute.deceptionOnline': 'yes' },
    finding: 'left-out',
  },
  {
    rule: 'LIA-20',
    when: 'no deception',
    facts: { ...GATE, 'dispute.kind': 'quality', 'dispute.deceptionOnline': 'no' },
    finding: 'left-out',
  },

  { rule: 'LIA-21', when: '定金 paid, purpose defeated', facts: DINGJIN, finding: 'yes', source: 'CC/587' },
  {
    rule: 'LIA-21',
    when: 'mere delay',
    facts: { ...DINGJIN, 'deposit.purposeDefeated': 'no' },
    finding: 'no',
    source: 'CC/588',
  },
  { rule: 'LIA-21', when: 'another word', facts: { ...DINGJIN, 'deposit.word': 'other' }, finding: 'no' },
  { rule: 'LIA-21', when: 'not paid', facts: { ...DINGJIN, 'deposit.paid': 'no' }, finding: 'no' },
  {
    rule: 'LIA-21',
    when: 'purpose not sure',
    facts: { ...DINGJIN, 'deposit.purposeDefeated': 'not_sure' },
    finding: 'unknown',
    missing: ['deposit.purposeDefeated'],
  },
  { rule: 'LIA-21', when: 'no deposit', facts: { ...DINGJIN, 'deposit.word': 'none' }, finding: 'left-out' },
  {
    rule: 'LIA-21',
    when: 'another law governs',
    facts: { ...DINGJIN, 'contract.governingLaw': 'foreign' },
    finding: 'left-out',
  },
];
