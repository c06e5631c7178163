/** 3.3 T14, T15: the platform as a defendant, and which consumer law applies (PIL 42). */
import type { Facts } from '../../../rules/facts';
import { BEIJING, HANGZHOU, type Row, SHENZHEN, type Table } from './row';

/** Seller in Shenzhen; platform operated from Hangzhou is sued with it. */
const sued: Facts = {
  'seller.kind': 'company',
  'seller.mainOffice': SHENZHEN,
  'platform.sued': 'yes',
  'platform.operatorHome': HANGZHOU,
  'platform.contractingEntity': 'operator',
};
const consumer: Facts = { ...sued, 'buyer.kind': 'consumer', 'buyer.lawChoice': 'yes' };
const business: Facts = { ...sued, 'buyer.kind': 'business' };

/** A claim on the platform's own agreement (S8): the contract is with the operator in Hangzhou, or with an offshore company. */
const ownAgreement: readonly Row[] = [
  {
    rule: 'T1a',
    says: 'own agreement of the platform, contract with the operator in the city',
    ground: 'platform_agreement',
    facts: sued,
    value: 'YES firm',
    because: ['platform.operatorHome', 'platform.contractingEntity'],
    sources: ['CPL/22(2)'],
  },
  {
    rule: 'T15',
    says: 'own agreement of the platform, operator in the city, contract with an offshore company',
    ground: 'platform_agreement',
    facts: { ...sued, 'platform.contractingEntity': 'offshore' },
    value: 'NO firm',
    because: ['platform.contractingEntity'],
    sources: ['CPL/276'],
  },
  {
    rule: 'T15',
    says: 'own agreement of the platform, operator outside the mainland',
    ground: 'platform_agreement',
    facts: { ...sued, 'platform.operatorHome': 'outside' },
    value: 'NO firm',
    because: ['platform.operatorHome'],
    sources: ['CPL/276'],
  },
  {
    rule: 'T19',
    says: 'own agreement of an offshore company: its links with the city are not known (T15: see T19)',
    part: 'TERRITORY',
    ground: 'platform_agreement',
    facts: {
      ...sued,
      'platform.contractingEntity': 'offshore',
      'filing.state': 'not_filed',
      'place.agreed': 'none',
      'claim.relief': 'performance_or_damages',
      'service.concludedOnline': 'yes',
      'clauses.looked': 'none_found',
    },
    value: 'UNKNOWN',
    because: [],
    sources: ['CPL/276'],
  },
];

/** T14 is evaluated if the user wants to sue the platform or it is the seller. */
const asSeller: readonly Row[] = (['not_sure', 'no'] as const).map(
  (answer): Row => ({
    rule: 'T14a',
    says: `goods marked as its own; whether to sue it besides: ${answer}`,
    facts: { ...business, 'platform.sued': answer, 'platform.grounds': ['self_operated'] },
    value: 'YES firm',
    because: ['platform.operatorHome', 'platform.grounds'],
    sources: ['ECL/37(2)'],
  }),
);

/** Told, but not sure whether it sold the goods itself: no answer (1.7). */
const perhapsSeller: Row = {
  rule: 'T14',
  says: 'not sued, and not known whether the goods are its own: not known against it (1.7)',
  facts: { ...business, 'platform.sued': 'no', 'platform.grounds': 'not_sure' },
  value: 'UNKNOWN',
  because: ['platform.grounds'],
  sources: ['CPL/22(3)'],
};

/** 4.3: BAR is computed per defendant, so a clause with the platform bars the claim against it. */
const asOwn: Facts = { ...business, 'platform.grounds': ['self_operated'], 'clauses.looked': 'found' };
const foreign: Facts = {
  ...asOwn,
  'clauses.found': ['foreign_court'],
  'foreignClause.parties': 'platform_only',
  'foreignClause.exclusive': 'exclusive',
  'foreignClause.standardForm': 'yes',
  'foreignClause.notice': 'no',
};
const shenzhen: Facts = {
  ...asOwn,
  'clauses.found': ['court'],
  'courtClause.names': 'other_chinese',
  'courtClause.force': 'must',
  'courtClause.written': 'yes',
  'courtClause.parties': 'platform_only',
  'courtClause.standardForm': 'no',
  'courtClause.connection': 'yes',
  'courtClause.level': 'right',
};
const arbitration: Facts = {
  ...asOwn,
  'filing.state': 'not_filed',
  'clauses.found': ['arbitration'],
  'arbClause.parties': 'platform_only',
  'arbClause.standardForm': 'no',
  'arbClause.law': 'chinese',
  'arbClause.wording': 'complete',
};
/** A ground that does not make the platform the seller. */
const promised: Facts = { 'buyer.kind': 'consumer', 'buyer.lawChoice': 'yes', 'platform.grounds': ['own_promise'] };
const withClause: readonly Row[] = [
  {
    rule: 'B2a',
    says: 'exclusive court abroad agreed with the platform, business',
    facts: foreign,
    value: 'UNKNOWN',
    because: [],
    sources: ['CPL/280'],
  },
  {
    rule: 'B2b',
    says: 'the same, hidden in standard terms for a consumer',
    facts: { ...foreign, 'buyer.kind': 'consumer' },
    value: 'YES lean',
    because: ['platform.operatorHome', 'foreignClause.notice'],
    sources: ['CPLI/31'],
  },
  {
    rule: 'T14d',
    says: 'the court abroad agreed with the seller only: the claim against the platform stays free',
    facts: { ...foreign, ...promised, 'foreignClause.parties': 'seller' },
    value: 'YES lean',
    because: ['platform.operatorHome', 'platform.grounds'],
    sources: ['CRPL/44(1)'],
  },
  {
    rule: 'B2a',
    says: 'the same where the platform is the seller (S6): a clause with the seller is one with it',
    facts: { ...foreign, 'foreignClause.parties': 'seller' },
    value: 'UNKNOWN',
    because: [],
    sources: ['CPL/280'],
  },
  {
    rule: 'T11c',
    says: 'another Chinese court agreed with the platform',
    facts: shenzhen,
    value: 'NO firm',
    because: ['courtClause.names', 'seller.mainOffice'],
    sources: ['CPL/35'],
  },
  {
    rule: 'T14d',
    says: 'the other Chinese court agreed with the seller only',
    facts: { ...shenzhen, ...promised, 'courtClause.parties': 'seller' },
    value: 'YES lean',
    because: ['platform.operatorHome', 'platform.grounds'],
    sources: ['CRPL/44(1)'],
  },
  {
    rule: 'T11c',
    says: 'the same where the platform is the seller (S6): a clause with the seller is one with it',
    facts: { ...shenzhen, 'courtClause.parties': 'seller' },
    value: 'NO firm',
    because: ['courtClause.names', 'seller.mainOffice'],
    sources: ['CPL/35'],
  },
  {
    rule: 'B1g',
    says: 'complete arbitration clause under Chinese law, negotiated with the platform by a business',
    facts: arbitration,
    value: 'NO lean',
    because: ['arbClause.wording', 'seller.mainOffice'],
    sources: ['ARB/27'],
  },
  {
    rule: 'B1f',
    says: 'the same, but the clause is void',
    facts: { ...arbitration, 'arbClause.wording': 'defective' },
    value: 'YES lean',
    because: ['platform.operatorHome', 'arbClause.wording'],
    sources: ['ARB/28'],
  },
  {
    rule: 'B1c',
    says: 'the same in standard terms against a consumer',
    facts: { ...arbitration, 'buyer.kind': 'consumer', 'arbClause.standardForm': 'yes' },
    value: 'UNKNOWN',
    because: [],
    sources: ['ONL/1(4)'],
  },
];

export const platform: Table = {
  part: 'K1',
  rows: [
    {
      rule: 'T14',
      says: 'own site of the seller that hosts nobody else (S5): there is no platform to sue',
      facts: {
        'seller.kind': 'company',
        'seller.mainOffice': SHENZHEN,
        'deal.concluded': 'own_site',
        'deal.siteHostsSellers': 'no',
      },
      value: 'NO firm',
      because: ['deal.siteHostsSellers', 'seller.mainOffice'],
      sources: ['CPL/22(3)'],
    },
    {
      rule: 'T14',
      says: 'platform not sued: no effect',
      facts: { ...sued, 'platform.sued': 'no' },
      value: 'NO firm',
      because: ['platform.sued', 'seller.mainOffice'],
      sources: ['CPL/22(3)'],
    },
    {
      rule: 'T14',
      says: 'platform sued without any ground, whatever its city',
      facts: { ...consumer, 'platform.grounds': ['none'] },
      value: 'NO firm',
      because: ['platform.grounds', 'seller.mainOffice'],
      sources: ['CPL/55'],
    },
    {
      rule: 'T14a',
      says: 'goods marked as its own: for a business too, firm',
      facts: { ...business, 'platform.grounds': ['self_operated'] },
      value: 'YES firm',
      because: ['platform.operatorHome', 'platform.grounds'],
      sources: ['ECL/37(2)'],
    },
    {
      rule: 'T1a',
      says: 'goods marked as its own, but the operator sits in another city: T14a places it as T1a does',
      facts: { ...consumer, 'platform.grounds': ['self_operated'] },
      city: BEIJING,
      value: 'NO firm',
      because: ['platform.operatorHome', 'seller.mainOffice'],
      sources: ['CPL/22(2)'],
    },
    {
      rule: 'T14b',
      says: 'its marks misled a consumer',
      facts: { ...consumer, 'platform.grounds': ['misleading_marks'] },
      value: 'YES lean',
      because: ['platform.operatorHome', 'platform.grounds', 'buyer.kind'],
      sources: ['ONL/4(2)'],
    },
    {
      rule: 'T14b',
      says: 'its marks misled a business',
      facts: { ...business, 'platform.grounds': ['misleading_marks'] },
      value: 'NO firm',
      because: ['platform.grounds', 'buyer.kind'],
      sources: ['ONL/4(2)'],
    },
    {
      rule: 'T14c',
      says: 'asked by a consumer, it did not supply name, address or contact',
      facts: { ...consumer, 'platform.grounds': ['identity_refused'] },
      value: 'YES lean',
      because: ['platform.grounds', 'buyer.kind', 'buyer.lawChoice'],
      sources: ['CRPL/44(1)'],
    },
    {
      rule: 'T14c',
      says: 'not yet asked',
      facts: { ...consumer, 'platform.grounds': ['identity_not_yet_asked'] },
      value: 'UNKNOWN',
      because: ['platform.grounds'],
      sources: ['CRPL/44(1)'],
    },
    {
      rule: 'T14c',
      says: 'asked by a business',
      facts: { ...business, 'platform.grounds': ['identity_refused'] },
      value: 'NO firm',
      because: ['platform.grounds', 'buyer.kind'],
      sources: ['CRPL/44(1)'],
    },
    {
      rule: 'T14d',
      says: 'its own promise to consumers',
      facts: { ...consumer, 'platform.grounds': ['own_promise'] },
      value: 'YES lean',
      because: ['platform.grounds', 'buyer.kind'],
      sources: ['CRPL/44(1)'],
    },
    {
      rule: 'T14d',
      says: 'its own promise, business buyer',
      facts: { ...business, 'platform.grounds': ['own_promise'] },
      value: 'NO firm',
      because: ['platform.grounds', 'buyer.kind'],
      sources: ['CRPL/44(1)'],
    },
    {
      rule: 'T14e',
      says: 'it knew and did nothing, consumer',
      facts: { ...consumer, 'platform.grounds': ['knew'] },
      value: 'YES lean',
      because: ['platform.grounds', 'buyer.kind'],
      sources: ['CRPL/44(2)', 'ECL/38'],
    },
    {
      rule: 'T14e',
      says: 'it knew and did nothing, business',
      facts: { ...business, 'platform.grounds': ['knew'] },
      value: 'NO firm',
      because: ['platform.grounds', 'buyer.kind'],
      sources: ['CRPL/44(2)'],
    },
    {
      rule: 'T14f',
      says: 'breach of its own service contract: no connection for the claim against the seller',
      facts: { ...consumer, 'platform.grounds': ['own_contract'] },
      value: 'NO firm',
      because: ['platform.grounds', 'seller.mainOffice'],
      sources: ['CPL/22(3)', 'CPL/55'],
    },
    {
      rule: 'T15',
      says: 'platform entity outside the mainland',
      facts: { ...consumer, 'platform.operatorHome': 'outside', 'platform.grounds': ['knew'] },
      value: 'NO firm',
      because: ['platform.operatorHome', 'seller.mainOffice'],
      sources: ['CPL/276'],
    },
    {
      rule: 'T15',
      says: 'operator in the city, but the contract of the buyer is with an offshore entity',
      facts: { ...consumer, 'platform.contractingEntity': 'offshore', 'platform.grounds': ['own_promise'] },
      value: 'UNKNOWN',
      because: [],
      sources: ['CPL/276'],
    },
    {
      rule: 'PIL42',
      says: 'the trader did no business in the country of the consumer: Chinese consumer law applies',
      facts: {
        ...consumer,
        'buyer.lawChoice': 'no',
        'seller.activeThere': 'no',
        'platform.grounds': ['identity_refused'],
      },
      value: 'YES lean',
      because: ['seller.activeThere'],
      sources: ['PIL/42'],
    },
    {
      rule: 'PIL42',
      says: 'the consumer chooses the law of the place of supply',
      facts: { ...consumer, 'seller.activeThere': 'yes', 'platform.grounds': ['identity_refused'] },
      value: 'YES lean',
      because: ['buyer.lawChoice'],
      sources: ['PIL/42'],
    },
    {
      rule: 'PIL42',
      says: 'no choice, and the trader is active there',
      facts: {
        ...consumer,
        'buyer.lawChoice': 'no',
        'seller.activeThere': 'yes',
        'platform.grounds': ['identity_refused'],
      },
      value: 'UNKNOWN',
      because: [],
      sources: ['PIL/42'],
    },
    ...ownAgreement,
    ...asSeller,
    perhapsSeller,
    ...withClause,
  ],
};
