/** 3.8: which ordinary court then: place, level, concentration. */
import type { OrdinaryCourt } from '../../../rules/assessment';
import type { FactId, Facts } from '../../../rules/facts';
import type { RuleId } from '../../../rules/jurisdiction/rule-table';
import type { SourceRef } from '../../../rules/provision';
import { HANGZHOU, rand, rmb, SHANGHAI, SHENZHEN, standard } from './row';

export interface CourtRow {
  readonly rule: RuleId;
  readonly says: string;
  readonly facts: Facts;
  readonly kind?: OrdinaryCourt['kind'];
  readonly level?: OrdinaryCourt['level'];
  /** In any order; the plaintiff chooses. */
  readonly places?: readonly string[];
  readonly missing?: readonly FactId[];
  /** Rules that must not be named. */
  readonly notRules?: readonly RuleId[];
  readonly sources: readonly SourceRef[];
  readonly differs?: string;
}

const CHENGDU = '510100';
const GUANGDONG: Facts = { ...standard, 'seller.mainOffice': SHENZHEN };
const SICHUAN: Facts = { ...standard, 'seller.mainOffice': CHENGDU };
const carriage: Facts = {
  ...standard,
  'claim.ground': 'carriage',
  'carriage.mode': 'other',
  'carriage.from': SHENZHEN,
  'carriage.to': 'outside',
};

const foreignSeller: Facts = { ...standard, 'seller.mainOffice': 'outside' };
/** A claim on the platform's own terms (S8), operator in Hangzhou, seller in Shenzhen. */
const ownAgreement: Facts = {
  ...GUANGDONG,
  'claim.ground': 'platform_agreement',
  'platform.sued': 'yes',
  'platform.grounds': ['own_contract'],
  'platform.operatorHome': HANGZHOU,
};
const offPlatform: Facts = {
  'deal.concluded': 'remote',
  'deal.metOnPlatform': 'no',
  'deal.paidOnPlatform': 'no',
  'deal.deliveryOnPlatform': 'no',
};
/** A written must-clause for another court, agreed one by one; a real link. */
const clause: Facts = {
  'buyer.kind': 'business',
  'clauses.looked': 'found',
  'clauses.found': ['court'],
  'courtClause.names': 'other_chinese',
  'courtClause.level': 'right',
  'courtClause.force': 'must',
  'courtClause.written': 'yes',
  'courtClause.parties': 'seller',
  'courtClause.standardForm': 'no',
  'courtClause.connection': 'yes',
};

const levelRow = (says: string, facts: Facts, level: OrdinaryCourt['level']): CourtRow => ({
  rule: 'O-level',
  says,
  facts,
  level,
  sources: ['LEV/2(1)', 'LEV/3'],
});

/** One city of each region where basic courts hear claims below RMB 40 million. */
const FORTY_MILLION: readonly (readonly [string, string])[] = [
  ['Beijing', '110000'],
  ['Tianjin', '120000'],
  ['Shanghai', '310000'],
  ['Jiangsu', '320100'],
  ['Zhejiang', '330200'],
  ['Fujian', '350200'],
  ['Shandong', '370200'],
  ['Guangdong', '440300'],
  ['Chongqing', '500000'],
];

export const courtRows: readonly CourtRow[] = [
  {
    rule: 'O-place',
    says: "seller in Shenzhen, received in Shanghai: the defendant's home or the place of performance",
    facts: { ...GUANGDONG, 'receipt.place': SHANGHAI },
    kind: 'ordinary',
    places: [SHENZHEN, SHANGHAI],
    sources: ['CPL/22', 'CPL/24'],
  },
  {
    rule: 'O-place',
    says: 'received outside the mainland: only the home of the defendant',
    facts: GUANGDONG,
    places: [SHENZHEN],
    sources: ['CPL/24'],
  },
  {
    rule: 'O-place',
    says: 'agreed place of performance in Shanghai, delivered',
    facts: {
      ...GUANGDONG,
      'place.agreed': 'clear',
      'place.agreedAt': SHANGHAI,
      'performance.state': 'full',
    },
    places: [SHENZHEN, SHANGHAI],
    sources: ['CPL/24'],
  },
  {
    rule: 'O-place',
    says: 'product liability: home of the defendant or place of the tort, manufacture or sale',
    facts: { ...GUANGDONG, 'claim.ground': 'product_liability', 'tort.places': [HANGZHOU] },
    places: [SHENZHEN, HANGZHOU],
    sources: ['CPL/29'],
  },
  {
    rule: 'O-place',
    says: 'carriage by air from Shenzhen to abroad, carrier in Shanghai',
    facts: { ...carriage, 'seller.mainOffice': SHANGHAI },
    kind: 'ordinary',
    places: [SHENZHEN, SHANGHAI],
    sources: ['CPL/28'],
  },
  {
    rule: 'O-place',
    says: 'carriage by sea: maritime court',
    facts: { ...carriage, 'carriage.mode': 'sea' },
    kind: 'maritime',
    sources: ['CPLI/2(2)'],
  },
  {
    rule: 'O-place',
    says: 'main office not known, nothing else known: ask for it',
    facts: {
      ...standard,
      'seller.mainOffice': 'not_sure',
      'seller.registeredAddress': 'not_sure',
      'seller.codePrefix': 'not_sure',
    },
    kind: 'ordinary',
    places: [],
    missing: ['seller.mainOffice'],
    sources: ['CPL/22'],
  },
  {
    rule: 'O-place',
    says: 'the same, received in Shanghai: at least there',
    facts: {
      ...standard,
      'receipt.place': SHANGHAI,
      'seller.mainOffice': 'not_sure',
      'seller.registeredAddress': 'not_sure',
      'seller.codePrefix': 'not_sure',
    },
    kind: 'ordinary',
    places: [SHANGHAI],
    missing: ['seller.mainOffice'],
    sources: ['CPL/24'],
  },
  ...FORTY_MILLION.map(([name, place]) =>
    levelRow(
      `${name}: one fen below RMB 40,000,000`,
      { ...standard, 'seller.mainOffice': place, ...rmb('39999999.99') },
      'basic',
    ),
  ),
  ...FORTY_MILLION.map(([name, place]) =>
    levelRow(
      `${name}: RMB 40,000,000`,
      { ...standard, 'seller.mainOffice': place, ...rmb('40000000') },
      'intermediate',
    ),
  ),
  levelRow('Sichuan: one fen below RMB 20,000,000', { ...SICHUAN, ...rmb('19999999.99') }, 'basic'),
  levelRow('Sichuan: RMB 20,000,000', { ...SICHUAN, ...rmb('20000000') }, 'intermediate'),
  levelRow('one fen below RMB 5,000,000,000', { ...GUANGDONG, ...rmb('4999999999.99') }, 'intermediate'),
  levelRow('RMB 5,000,000,000', { ...GUANGDONG, ...rmb('5000000000') }, 'high'),
  levelRow('Guangdong: converted, one fen below RMB 38,000,000', { ...GUANGDONG, ...rand('94999999.99') }, 'basic'),
  levelRow('Guangdong: converted, RMB 38,000,000', { ...GUANGDONG, ...rand('95000000') }, 'basic_or_intermediate'),
  levelRow('Guangdong: converted, RMB 42,000,000', { ...GUANGDONG, ...rand('105000000') }, 'basic_or_intermediate'),
  levelRow(
    'Guangdong: converted, one fen above RMB 42,000,000',
    { ...GUANGDONG, ...rand('105000000.03') },
    'intermediate',
  ),
  levelRow('Sichuan: converted, one fen below RMB 19,000,000', { ...SICHUAN, ...rand('47499999.99') }, 'basic'),
  levelRow('Sichuan: converted, RMB 19,000,000', { ...SICHUAN, ...rand('47500000') }, 'basic_or_intermediate'),
  levelRow('Sichuan: converted, RMB 21,000,000', { ...SICHUAN, ...rand('52500000') }, 'basic_or_intermediate'),
  levelRow('Sichuan: converted, one fen above RMB 21,000,000', { ...SICHUAN, ...rand('52500000.03') }, 'intermediate'),
  levelRow('converted, one fen below RMB 4,750,000,000', { ...GUANGDONG, ...rand('11874999999.99') }, 'intermediate'),
  levelRow('converted, RMB 4,750,000,000', { ...GUANGDONG, ...rand('11875000000') }, 'intermediate_or_high'),
  levelRow('converted, RMB 5,250,000,000', { ...GUANGDONG, ...rand('13125000000') }, 'intermediate_or_high'),
  levelRow('converted, one fen above RMB 5,250,000,000', { ...GUANGDONG, ...rand('13125000000.03') }, 'high'),
  levelRow('ten persons on one side (L4a)', { ...GUANGDONG, 'claim.persons': 'ten_or_more' }, 'intermediate'),
  levelRow('exceptional complexity pleaded (L4b)', { ...GUANGDONG, 'claim.exceptional': 'yes' }, 'unknown'),
  levelRow(
    'accepted on 2022-12-31 (L6)',
    { ...GUANGDONG, 'filing.state': 'accepted', 'filing.acceptedOn': '2022-12-31' },
    'unknown',
  ),
  levelRow(
    'accepted on 2023-01-01',
    { ...GUANGDONG, 'filing.state': 'accepted', 'filing.acceptedOn': '2023-01-01' },
    'basic',
  ),
  {
    ...levelRow(
      'copyright (L7)',
      { ...GUANGDONG, 'claim.ground': 'copyright', 'claim.nature': 'tort', 'tort.places': ['outside'] },
      'unknown',
    ),
  },
  levelRow(
    'not foreign-related (L8)',
    { ...GUANGDONG, 'buyer.origin': 'mainland', 'deal.linkAbroad': 'no', 'buyer.home': SHENZHEN },
    'unknown',
  ),
  {
    rule: 'O-concentration',
    says: 'a basic court: or the court to which foreign-related cases of the place are concentrated',
    facts: GUANGDONG,
    level: 'basic',
    sources: ['LEV/4'],
  },
  {
    rule: 'O-concentration',
    says: 'an intermediate court: the same',
    facts: { ...GUANGDONG, ...rmb('40000000') },
    level: 'intermediate',
    sources: ['LEV/4'],
  },
  {
    rule: 'O-level',
    says: 'a High Court: nothing is added',
    facts: { ...GUANGDONG, ...rmb('5000000000') },
    level: 'high',
    notRules: ['O-concentration'],
    sources: ['LEV/3'],
  },
  {
    rule: 'O-online',
    says: 'physical service of a Hangzhou firm: ordinary court of the same city',
    facts: {
      ...standard,
      'claim.ground': 'service',
      'deal.concluded': 'remote',
      'service.concludedOnline': 'yes',
      'service.physicalPart': 'yes',
    },
    kind: 'ordinary',
    places: [HANGZHOU],
    level: 'basic',
    sources: ['2025/1(1)', 'OLR/2'],
  },
  {
    rule: 'T1a',
    says: 'own agreement of the platform, contract with the operator: its home',
    facts: { ...ownAgreement, 'platform.contractingEntity': 'operator' },
    kind: 'ordinary',
    places: [HANGZHOU],
    sources: ['CPL/22(2)'],
  },
  {
    rule: 'O4',
    says: 'own agreement of an offshore company: the home of the operator is not its own (T15), its links are not known (T19)',
    facts: { ...ownAgreement, 'platform.contractingEntity': 'offshore' },
    kind: 'unknown',
    places: [],
    notRules: ['T1a'],
    sources: ['CPL/276'],
  },
  {
    rule: 'O-place',
    says: 'own agreement of the platform, its party not known: the place waits for it',
    facts: ownAgreement,
    places: [],
    missing: ['platform.contractingEntity'],
    sources: [],
  },
  {
    rule: 'O12',
    says: 'must-clause for another mainland court, seller in Hangzhou: not the home of the seller (CPL 35)',
    facts: { ...standard, ...clause },
    kind: 'ordinary',
    places: [],
    level: 'basic',
    notRules: ['O-place', 'T1a'],
    sources: ['CPL/35'],
  },
  {
    rule: 'O12',
    says: 'no platform, clause for the Hangzhou basic court, seller in Shenzhen: the place that the clause names',
    facts: {
      ...GUANGDONG,
      ...offPlatform,
      ...clause,
      'courtClause.names': 'basic_court',
      'courtClause.cities': [HANGZHOU],
    },
    kind: 'ordinary',
    places: [HANGZHOU],
    level: 'basic',
    sources: ['CPL/35'],
  },
  {
    rule: 'O12',
    says: '"court of the seller’s domicile", seller in Shenzhen, received in Shanghai: only the former (CPLI 32)',
    facts: {
      ...GUANGDONG,
      ...clause,
      'courtClause.names': 'seller_domicile',
      'receipt.place': SHANGHAI,
    },
    places: [SHENZHEN],
    sources: ['CPL/35'],
  },
  {
    rule: 'O12-internet-court',
    says: 'no platform, clause for the Hangzhou Internet Court: place and level are open',
    facts: {
      ...GUANGDONG,
      ...offPlatform,
      ...clause,
      'courtClause.names': 'internet_court',
      'courtClause.cities': [HANGZHOU],
    },
    kind: 'ordinary',
    places: [],
    level: 'unknown',
    notRules: ['O12', 'O-place'],
    sources: ['CPL/35'],
  },
  {
    rule: 'T14a',
    says: 'the platform of Hangzhou sold the goods itself: its home is a domicile of K1 (3.8 item 1)',
    facts: { ...GUANGDONG, 'platform.grounds': ['self_operated'], 'platform.operatorHome': HANGZHOU },
    places: [SHENZHEN, HANGZHOU],
    sources: ['ECL/37(2)'],
  },
  {
    rule: 'T14',
    says: 'the platform is sued on its own promise to a consumer',
    facts: {
      ...GUANGDONG,
      'buyer.lawChoice': 'yes',
      'platform.sued': 'yes',
      'platform.grounds': ['own_promise'],
      'platform.operatorHome': HANGZHOU,
      'platform.contractingEntity': 'operator',
    },
    places: [SHENZHEN, HANGZHOU],
    sources: ['CPL/55'],
  },
  {
    rule: 'O-place',
    says: 'the platform is sued, but a business has no such ground',
    facts: {
      ...GUANGDONG,
      'buyer.kind': 'business',
      'platform.sued': 'yes',
      'platform.grounds': ['own_promise'],
      'platform.operatorHome': HANGZHOU,
      'platform.contractingEntity': 'operator',
    },
    places: [SHENZHEN],
    notRules: ['T14'],
    sources: ['CPL/22'],
  },
  {
    rule: 'O-place',
    says: "a stranger's address in Shanghai is no place of performance (T6a)",
    facts: { ...GUANGDONG, 'receipt.place': SHANGHAI, 'order.addressHistory': 'strangers' },
    places: [SHENZHEN],
    sources: ['CPL/24'],
  },
  {
    rule: 'O-place',
    says: 'receipt in Shanghai that cannot be shown is open (T6b)',
    facts: { ...GUANGDONG, 'receipt.place': SHANGHAI, 'receipt.proof': 'cannot' },
    places: [SHENZHEN],
    sources: ['CPL/24'],
  },
  {
    rule: 'T19',
    says: 'foreign seller, goods that can be seized elsewhere in the mainland: the court there (CPL 276)',
    facts: { ...foreignSeller, 'seller.links': ['property'], 'seller.linkPlaces': ['elsewhere'] },
    kind: 'ordinary',
    places: ['elsewhere'],
    notRules: ['O-place'],
    sources: ['CPL/276'],
  },
  {
    rule: 'T19',
    says: 'foreign seller with a link, its place not known: ask for it',
    facts: { ...foreignSeller, 'seller.links': ['office'] },
    kind: 'ordinary',
    places: [],
    missing: ['seller.linkPlaces'],
    sources: ['CPL/276'],
  },
  {
    rule: 'O4',
    says: 'foreign seller, links not asked: not "no court in the mainland"',
    facts: foreignSeller,
    kind: 'unknown',
    places: [],
    missing: ['seller.links'],
    sources: ['CPL/276'],
  },
  {
    rule: 'O4',
    says: 'foreign seller, only another connection pleaded: open',
    facts: { ...foreignSeller, 'seller.links': ['other'], 'seller.linkPlaces': ['elsewhere'] },
    kind: 'unknown',
    places: [],
    sources: ['CPL/276'],
  },
  {
    rule: 'O4',
    says: 'foreign seller without any link: none',
    facts: { ...standard, 'seller.mainOffice': 'outside', 'seller.links': ['none'] },
    kind: 'none',
    places: [],
    sources: ['CPL/276'],
  },
];
