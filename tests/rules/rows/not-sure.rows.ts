/**
 * Section 2, the column "not sure means": one row or more for each fact. `fact` is answered "I am not sure"; what follows
 * is read from that column. Facts with a meaning of their own (presumptions, defaults) are marked so in the vocabulary.
 */
import type { City } from '../../../rules/assessment';
import type { FactId, Facts } from '../../../rules/facts';
import type { Scene } from '../../../rules/jurisdiction/scene';
import type { Ground } from '../../../rules/jurisdiction/subject';
import {
  accepted,
  BEIJING,
  GUANGZHOU,
  HANGZHOU,
  type Part,
  rmb,
  SHANGHAI,
  SHENZHEN,
  standard,
  THEN,
  type Value,
} from './row';

export interface NotSureRow {
  readonly fact: FactId;
  readonly says: string;
  readonly part: Part;
  readonly facts: Facts;
  readonly city?: City;
  readonly ground?: Ground | 'unknown';
  readonly scene?: Scene;
  readonly value: Value;
  /** Among the missing facts; for a presumption, among those that would change the value. */
  readonly missing?: readonly FactId[];
  readonly differs?: string;
}

const order: Facts = {
  'deal.object': 'catalogue',
  'deal.concluded': 'platform',
  'deal.siteHostsSellers': 'yes',
  'deal.termsOffPlatform': 'no',
  'buyer.kind': 'consumer',
  'seller.isTrader': 'trader',
};
const met: Facts = {
  'deal.object': 'catalogue',
  'deal.concluded': 'remote',
  'deal.metOnPlatform': 'yes',
  'deal.paidOnPlatform': 'no',
  'deal.deliveryOnPlatform': 'no',
  'deal.staffLedAway': 'yes',
  'buyer.kind': 'consumer',
};
const service: Facts = {
  'service.concludedOnline': 'yes',
  'service.physicalPart': 'no',
  'service.payment': 'none_due',
};
/** Seller in Shenzhen, received by the buyer in Hangzhou. */
const here: Facts = {
  ...standard,
  'seller.mainOffice': SHENZHEN,
  'receipt.place': HANGZHOU,
};
const there: Facts = { ...here, 'receipt.place': 'outside' };
const inPerson: Facts = { ...there, 'deal.concluded': 'in_person', 'deal.onTheSpot': 'no' };
const firm: Facts = { 'seller.kind': 'company', 'platform.sued': 'no' };
const platform: Facts = {
  'seller.kind': 'company',
  'seller.mainOffice': SHENZHEN,
  'buyer.kind': 'consumer',
  'buyer.lawChoice': 'yes',
  'platform.sued': 'yes',
  'platform.operatorHome': HANGZHOU,
  'platform.contractingEntity': 'operator',
  'platform.grounds': ['identity_refused'],
};
const offshore: Facts = {
  'seller.kind': 'company',
  'seller.mainOffice': 'outside',
  'seller.links': ['property'],
  'seller.linkPlaces': [HANGZHOU],
};
const suit: Facts = { 'buyer.origin': 'foreign', 'claim.persons': 'nine_or_fewer', ...rmb('7100') };
const clause: Facts = {
  'buyer.kind': 'business',
  'clauses.looked': 'found',
  'clauses.found': ['court'],
  'courtClause.names': 'internet_court',
  'courtClause.cities': [HANGZHOU],
  'courtClause.force': 'must',
  'courtClause.written': 'yes',
  'courtClause.parties': 'seller',
  'courtClause.standardForm': 'no',
  'courtClause.connection': 'yes',
};
const arbitration: Facts = {
  'buyer.kind': 'business',
  'clauses.looked': 'found',
  'clauses.found': ['arbitration'],
  'arbClause.parties': 'seller',
  'arbClause.standardForm': 'no',
  'arbClause.law': 'chinese',
  'arbClause.wording': 'complete',
};
const foreignClause: Facts = {
  'buyer.kind': 'consumer',
  'clauses.looked': 'found',
  'clauses.found': ['foreign_court'],
  'foreignClause.parties': 'seller',
  'foreignClause.exclusive': 'exclusive',
  'foreignClause.standardForm': 'yes',
  'foreignClause.notice': 'no',
};
const answered: Facts = {
  'filing.state': 'accepted',
  'filing.acceptedOn': '2026-04-01',
  'filing.court': 'ic_330100',
  'seller.answered': 'yes',
};

type Extra = Omit<NotSureRow, 'fact' | 'says' | 'part' | 'facts' | 'value'>;
/** The row of a fact: the other facts, with this one "not sure". */
const unsure = (fact: FactId, says: string, part: Part, facts: Facts, value: Value, extra: Extra = {}): NotSureRow => ({
  fact,
  says,
  part,
  facts: { ...facts, [fact]: 'not_sure' },
  value,
  ...(value === 'UNKNOWN' ? { missing: [fact] } : {}),
  ...extra,
});

const filing: readonly NotSureRow[] = [
  unsure('filing.submittedOn', 'D3: both lists yes', 'IC', { ...standard, 'filing.state': 'submitted' }, 'UNKNOWN'),
  unsure('filing.acceptedOn', 'D3: the older limits may apply', 'IC', { ...standard, ...answered }, 'UNKNOWN'),
  unsure(
    'filing.acceptedOn',
    'D3: submitted on 2025-10-28, both lists yes',
    'IC',
    { ...standard, ...answered, 'filing.submittedOn': '2025-10-28' },
    'YES lean',
  ),
  unsure('filing.court', 'printed as missing', 'K4', answered, 'UNKNOWN'),
];

const buyer: readonly NotSureRow[] = [
  unsure('buyer.kind', 'S1 lean', 'SUBJECT', order, 'YES lean'),
  unsure('buyer.kind', 'S3 by S3d', 'SUBJECT', met, 'UNKNOWN'),
  unsure('buyer.kind', 'F3 where the branches differ', 'FOREIGN_OK', { 'buyer.origin': 'foreign' }, 'UNKNOWN', {
    city: GUANGZHOU,
    scene: THEN,
  }),
  unsure('buyer.kind', 'F3 where they do not', 'FOREIGN_OK', { 'buyer.origin': 'foreign' }, 'NO lean', {
    city: GUANGZHOU,
    scene: accepted('2020-06-03'),
  }),
  unsure('buyer.kind', 'F4 where the branches differ', 'FOREIGN_OK', { 'buyer.origin': 'foreign' }, 'UNKNOWN', {
    city: BEIJING,
    scene: accepted('2020-06-03'),
  }),
  unsure('buyer.kind', 'grounds of consumers alone', 'K1', platform, 'UNKNOWN'),
  unsure(
    'buyer.origin',
    'flag',
    'FLAG',
    { 'deal.linkAbroad': 'no', ...firm, 'seller.mainOffice': SHENZHEN },
    'UNKNOWN',
  ),
  unsure(
    'deal.linkAbroad',
    'flag, nothing else makes it yes',
    'FLAG',
    { 'buyer.origin': 'mainland', ...firm, 'seller.mainOffice': SHENZHEN },
    'UNKNOWN',
  ),
  unsure('deal.linkAbroad', 'flag, a foreign buyer makes it yes', 'FLAG', { 'buyer.origin': 'foreign' }, 'YES firm'),
  unsure(
    'buyer.home',
    'T8',
    'K2',
    { ...there, 'deal.object': 'digital', 'deal.digitalKind': 'finished', 'delivery.mode': 'network' },
    'UNKNOWN',
  ),
  unsure(
    'buyer.home',
    'T9b: place agreed in the city, nobody performed',
    'K2',
    { ...there, 'place.agreed': 'clear', 'place.agreedAt': HANGZHOU, 'performance.state': 'nobody' },
    'UNKNOWN',
  ),
  ...(['foreign', 'mainland_living_abroad'] as const).map((origin) =>
    unsure(
      'buyer.home',
      `T8: the country does not answer for it (${origin})`,
      'K2',
      {
        ...there,
        'buyer.origin': origin,
        'buyer.country': 'US',
        'deal.object': 'digital',
        'deal.digitalKind': 'finished',
        'delivery.mode': 'network',
      },
      'UNKNOWN',
      { missing: ['buyer.home'] },
    ),
  ),
  unsure('buyer.home', 'T10c', 'K2', { ...inPerson, 'claim.relief': 'sum_owed' }, 'UNKNOWN'),
  unsure('buyer.home', 'T18', 'K5', { 'tort.places': ['outside'] }, 'UNKNOWN'),
  unsure(
    'buyer.lawChoice',
    'as no: Chinese consumer law not known',
    'K1',
    { ...platform, 'seller.activeThere': 'yes' },
    'UNKNOWN',
  ),
  unsure(
    'buyer.lawChoice',
    'as no: the next fact helps',
    'K1',
    { ...platform, 'seller.activeThere': 'no' },
    'YES lean',
  ),
  unsure('seller.activeThere', 'not chosen', 'K1', { ...platform, 'buyer.lawChoice': 'no' }, 'UNKNOWN'),
  unsure('seller.activeThere', 'chosen', 'K1', platform, 'YES lean'),
  unsure('order.name', 'B7', 'B7', { 'case.circumstances': ['other_name'] }, 'UNKNOWN'),
  unsure(
    'buyer.origin',
    'F7, older list: F3 no and F7 yes, both ways',
    'FOREIGN_OK',
    { 'buyer.kind': 'consumer', 'deal.linkAbroad': 'not_sure' },
    'UNKNOWN',
    { city: GUANGZHOU, scene: accepted('2020-06-03'), missing: ['buyer.origin', 'deal.linkAbroad'] },
  ),
];

const claim: readonly NotSureRow[] = [
  unsure('claim.ground', 'S18', 'SUBJECT', {}, 'UNKNOWN', { ground: 'unknown' }),
  unsure(
    'claim.nature',
    'K2 and K5 both ways: a tort in the city would do',
    'TERRITORY',
    { ...there, 'tort.places': [HANGZHOU] },
    'UNKNOWN',
    {
      ground: 'online_data',
    },
  ),
  unsure(
    'claim.nature',
    'K2 and K5 both ways: neither would do',
    'TERRITORY',
    { ...there, 'tort.places': ['outside'] },
    'NO lean',
    {
      ground: 'online_data',
    },
  ),
  unsure('claim.actOnline', 'S10a', 'SUBJECT', {}, 'UNKNOWN', { ground: 'online_tort', scene: THEN }),
  unsure('claim.actOnline', 'S10c', 'SUBJECT', {}, 'UNKNOWN', { ground: 'personal_data' }),
  unsure('claim.designation', 'S12 does not stop the question that S10c turns on', 'SUBJECT', {}, 'UNKNOWN', {
    ground: 'personal_data',
    missing: ['claim.actOnline', 'claim.designation'],
  }),
  unsure('claim.actOnline', 'S11a', 'SUBJECT', {}, 'UNKNOWN', { ground: 'unfair_competition' }),
  unsure('claim.actOnline', 'S11c', 'SUBJECT', { 'claim.nature': 'tort' }, 'UNKNOWN', {
    ground: 'copyright',
    scene: THEN,
  }),
  unsure('claim.loanOnline', 'S11b', 'SUBJECT', { 'claim.loanKind': 'financial' }, 'UNKNOWN', {
    ground: 'loan',
    scene: THEN,
  }),
  unsure('claim.loanKind', 'S11b', 'SUBJECT', { 'claim.loanOnline': 'yes' }, 'UNKNOWN', {
    ground: 'loan',
    scene: THEN,
  }),
  unsure(
    'claim.relief',
    'T10b and T10c both ways: they differ',
    'K2',
    { ...inPerson, 'seller.mainOffice': HANGZHOU },
    'UNKNOWN',
  ),
  unsure('claim.relief', 'T10b and T10c both ways: both no', 'K2', inPerson, 'NO lean'),
  unsure('claim.amount', 'L3', 'LEVEL', { ...suit, 'claim.couldReach38m': 'no' }, 'YES lean', {
    missing: ['claim.amount'],
  }),
  unsure('claim.couldReach38m', 'L3', 'LEVEL', { ...suit, 'claim.amount': 'not_sure' }, 'UNKNOWN'),
  unsure('claim.persons', 'L4', 'LEVEL', { ...suit, 'case.circumstances': ['many_persons'] }, 'UNKNOWN'),
  unsure('claim.exceptional', 'L4', 'LEVEL', suit, 'UNKNOWN'),
  unsure('claim.designation', 'S12', 'SUBJECT', {}, 'UNKNOWN', { ground: 'other' }),
];

const deal: readonly NotSureRow[] = [
  unsure('deal.object', 'sale and service both ways: both yes', 'SUBJECT', { ...order, ...service }, 'YES lean', {
    differs: 'unknown: made-to-order goods (S15b) are read as a third way; section 2.4 names two',
  }),
  unsure(
    'deal.object',
    'sale and service both ways: they differ',
    'SUBJECT',
    { ...order, ...service, 'service.physicalPart': 'yes' },
    'UNKNOWN',
  ),
  unsure('deal.digitalKind', 'S16', 'SUBJECT', { ...order, 'deal.object': 'digital' }, 'UNKNOWN'),
  unsure('deal.concluded', 'P unknown', 'SUBJECT', met, 'UNKNOWN'),
  unsure('deal.concluded', 'K2 both ways: steps 2 and 4 differ', 'K2', { ...here, 'deal.onTheSpot': 'no' }, 'UNKNOWN'),
  unsure(
    'deal.concluded',
    'K2 both ways: steps 2 and 4 both no',
    'K2',
    { ...there, 'deal.onTheSpot': 'no' },
    'NO lean',
  ),
  unsure(
    'deal.siteHostsSellers',
    'P unknown',
    'SUBJECT',
    { ...order, 'deal.paidOnPlatform': 'no', 'deal.deliveryOnPlatform': 'no' },
    'UNKNOWN',
  ),
  unsure('deal.metOnPlatform', 'S3 and S4 both ways: S3a yes, S4 no', 'SUBJECT', met, 'UNKNOWN'),
  unsure(
    'deal.metOnPlatform',
    'S3 and S4 both ways: S3c no, S4 no',
    'SUBJECT',
    { ...met, 'buyer.kind': 'business' },
    'NO lean',
  ),
  unsure('deal.termsOffPlatform', 'lean', 'SUBJECT', order, 'YES lean'),
  unsure(
    'deal.paidOnPlatform',
    'Q unknown',
    'SUBJECT',
    { ...met, 'deal.concluded': 'in_person', 'deal.deliveryOnPlatform': 'yes', 'buyer.kind': 'business' },
    'UNKNOWN',
  ),
  unsure(
    'deal.deliveryOnPlatform',
    'Q unknown',
    'SUBJECT',
    { ...met, 'deal.concluded': 'in_person', 'deal.paidOnPlatform': 'yes', 'buyer.kind': 'business' },
    'UNKNOWN',
  ),
  unsure('deal.staffLedAway', 'S3, consumer', 'SUBJECT', met, 'UNKNOWN'),
  unsure('deal.staffLedAway', 'S3, business: not read', 'SUBJECT', { ...met, 'buyer.kind': 'business' }, 'NO lean'),
  unsure('seller.isTrader', 'S1 lean', 'SUBJECT', order, 'YES lean'),
  unsure('service.concludedOnline', 'S7', 'SUBJECT', service, 'UNKNOWN', { ground: 'service' }),
  unsure('service.physicalPart', 'S7', 'SUBJECT', service, 'UNKNOWN', { ground: 'service' }),
  unsure('service.payment', 'S7', 'SUBJECT', service, 'UNKNOWN', { ground: 'service' }),
];

const performance: readonly NotSureRow[] = [
  unsure('place.agreed', 'T9d: go on, at most lean', 'K2', here, 'YES lean', { missing: ['place.agreed'] }),
  unsure(
    'performance.state',
    'T9 where it matters',
    'K2',
    { ...there, 'place.agreed': 'clear', 'place.agreedAt': HANGZHOU },
    'UNKNOWN',
  ),
  unsure(
    'performance.state',
    'T9 where it does not: agreed elsewhere',
    'K2',
    { ...there, 'place.agreed': 'clear', 'place.agreedAt': SHANGHAI },
    'NO firm',
  ),
  unsure(
    'delivery.mode',
    'T8 and T4 both ways: they differ',
    'K2',
    { ...here, 'deal.object': 'digital', 'deal.digitalKind': 'finished' },
    'UNKNOWN',
  ),
  unsure(
    'delivery.mode',
    'T8 and T4 both ways: both no',
    'K2',
    { ...there, 'deal.object': 'digital', 'deal.digitalKind': 'finished' },
    'NO lean',
  ),
  unsure('receipt.by', 'a known place is in the city', 'K2', { ...here, 'order.address': 'outside' }, 'UNKNOWN'),
  unsure('receipt.by', 'no known place is in the city', 'K2', { ...there, 'order.address': SHANGHAI }, 'NO firm'),
  unsure('receipt.by', 'the place of receipt is elsewhere, no other place known', 'K2', there, 'NO firm', {
    differs: 'unknown: the order address could still count (T7), which 1.7 asks for; the words of section 2.5 say no',
  }),
  unsure('receipt.place', 'T4, T5', 'K2', here, 'UNKNOWN'),
  unsure('receipt.proof', 'the place is in the city', 'K2', here, 'UNKNOWN'),
  unsure('receipt.proof', 'the place is elsewhere', 'K2', there, 'NO firm'),
  unsure('order.address', 'T7', 'K2', { ...there, 'receipt.by': 'nobody' }, 'UNKNOWN'),
  unsure('order.addressHistory', 'the place is in the city', 'K2', here, 'UNKNOWN'),
  unsure('order.addressHistory', 'the place is elsewhere', 'K2', there, 'NO firm'),
  unsure(
    'deal.onTheSpot',
    'T10a and T10b both ways: they differ',
    'K2',
    { ...inPerson, 'deal.spotPlace': HANGZHOU },
    'UNKNOWN',
  ),
  unsure(
    'deal.onTheSpot',
    'T10a and T10b both ways: both no',
    'K2',
    { ...inPerson, 'deal.spotPlace': SHANGHAI },
    'NO lean',
  ),
  unsure(
    'receipt.by',
    'the place of receipt is elsewhere, but the order address is in the city',
    'K2',
    { ...there, 'order.address': HANGZHOU },
    'UNKNOWN',
  ),
];

const defendants: readonly NotSureRow[] = [
  unsure('seller.identity', 'B6', 'B6', { 'platform.sued': 'no' }, 'UNKNOWN'),
  unsure('seller.kind', 'K1', 'K1', { 'platform.sued': 'no', 'seller.mainOffice': HANGZHOU }, 'UNKNOWN'),
  unsure('seller.mainOffice', 'T2', 'K1', { ...firm, 'seller.registeredAddress': HANGZHOU }, 'YES lean', {
    missing: ['seller.mainOffice'],
  }),
  unsure(
    'seller.mainOfficeDisputed',
    'raised by the person only, here left open',
    'K1',
    { ...firm, 'seller.mainOffice': HANGZHOU },
    'UNKNOWN',
  ),
  unsure(
    'seller.registeredAddress',
    'the code',
    'K1',
    { ...firm, 'seller.mainOffice': 'not_sure', 'seller.codePrefix': '3301' },
    'YES lean',
  ),
  unsure(
    'seller.codePrefix',
    'nothing is left',
    'K1',
    { ...firm, 'seller.mainOffice': 'not_sure', 'seller.registeredAddress': 'not_sure' },
    'UNKNOWN',
    { missing: ['seller.mainOffice'] },
  ),
  unsure(
    'seller.residence',
    'T1b: household registration',
    'K1',
    { 'platform.sued': 'no', 'seller.kind': 'person', 'seller.household': HANGZHOU },
    'YES lean',
    {
      missing: ['seller.residence'],
    },
  ),
  unsure(
    'seller.household',
    'T1b',
    'K1',
    { 'platform.sued': 'no', 'seller.kind': 'person', 'seller.residence': 'not_sure' },
    'UNKNOWN',
  ),
  unsure('seller.links', 'T19', 'K6', offshore, 'UNKNOWN'),
  unsure('seller.linkPlaces', 'T19', 'K6', offshore, 'UNKNOWN'),
  unsure('seller.answered', 'T13, case pending', 'K4', answered, 'UNKNOWN'),
  unsure('seller.answered', 'T13, no case pending', 'K4', { 'filing.state': 'not_filed' }, 'NO firm'),
  unsure('platform.sued', 'as no', 'K1', { ...platform, 'seller.mainOffice': SHENZHEN }, 'NO firm'),
  unsure('platform.operatorHome', 'T14', 'K1', platform, 'UNKNOWN'),
  unsure('platform.contractingEntity', 'T14', 'K1', platform, 'UNKNOWN'),
  unsure('platform.contractingEntity', 'T15, own agreement of the platform', 'K1', platform, 'UNKNOWN', {
    ground: 'platform_agreement',
    missing: ['platform.contractingEntity'],
  }),
  unsure(
    'foreignClause.parties',
    '4.3: whether the clause is with the platform',
    'K1',
    {
      ...platform,
      'platform.grounds': ['self_operated'],
      'clauses.looked': 'found',
      'clauses.found': ['foreign_court'],
      'foreignClause.exclusive': 'exclusive',
    },
    'UNKNOWN',
    { missing: ['foreignClause.parties'] },
  ),
  unsure(
    'arbClause.parties',
    '4.3: whether the clause is with the platform',
    'K1',
    {
      ...platform,
      'platform.grounds': ['self_operated'],
      'clauses.looked': 'found',
      'clauses.found': ['arbitration'],
    },
    'UNKNOWN',
    { missing: ['arbClause.parties'] },
  ),
  unsure(
    'receipt.place',
    'T7a, T7b: a bonded warehouse, order address abroad',
    'K2',
    { ...there, 'receipt.by': 'bonded', 'order.address': 'outside' },
    'UNKNOWN',
    { missing: ['receipt.place'] },
  ),
  unsure('platform.grounds', 'T14', 'K1', platform, 'UNKNOWN'),
  unsure('tort.places', 'T18', 'K5', { 'buyer.home': 'outside' }, 'UNKNOWN'),
  unsure(
    'codefendant.home',
    'T16',
    'K1',
    { ...firm, 'seller.mainOffice': SHENZHEN, 'codefendant.kind': 'actual_operator' },
    'UNKNOWN',
  ),
  unsure(
    'seller.mainOffice',
    'T9b: place agreed in the city, nobody performed',
    'K2',
    {
      ...there,
      'place.agreed': 'clear',
      'place.agreedAt': HANGZHOU,
      'performance.state': 'nobody',
      'seller.registeredAddress': 'not_sure',
    },
    'UNKNOWN',
  ),
  unsure(
    'seller.household',
    'T1b: only the licence address known',
    'K1',
    {
      'platform.sued': 'no',
      'seller.kind': 'person',
      'seller.residence': 'not_sure',
      'seller.registeredAddress': HANGZHOU,
    },
    'UNKNOWN',
    { missing: ['seller.residence', 'seller.household'] },
  ),
];

const clauses: readonly NotSureRow[] = [
  unsure('clauses.looked', 'as not looked: K3 lean', 'K3', {}, 'NO lean', { missing: ['clauses.looked'] }),
  unsure('clauses.looked', 'as not looked: B1', 'B1', {}, 'UNKNOWN'),
  unsure('clauses.looked', 'as not looked: B2', 'B2', {}, 'UNKNOWN'),
  unsure('clauses.looked', 'as not looked: B3', 'B3', {}, 'UNKNOWN'),
  unsure('courtClause.names', 'T11', 'K3', clause, 'UNKNOWN'),
  unsure('courtClause.cities', 'T11', 'K3', clause, 'UNKNOWN'),
  unsure('courtClause.force', 'T11e', 'B3', clause, 'UNKNOWN', { city: BEIJING }),
  unsure('courtClause.written', 'V1', 'V', clause, 'UNKNOWN'),
  unsure('courtClause.parties', 'V1', 'V', clause, 'UNKNOWN'),
  unsure('courtClause.standardForm', 'V3 to V6', 'V', clause, 'UNKNOWN'),
  unsure(
    'courtClause.notice',
    'V4',
    'V',
    { ...clause, 'buyer.kind': 'consumer', 'courtClause.standardForm': 'yes', 'courtClause.buyerPleads': 'attacks' },
    'UNKNOWN',
  ),
  unsure('courtClause.notice', 'V6', 'V', { ...clause, 'courtClause.standardForm': 'yes' }, 'UNKNOWN'),
  unsure('courtClause.connection', 'V7, V8', 'V', clause, 'UNKNOWN'),
  unsure('courtClause.level', 'V9', 'V', { ...clause, 'courtClause.names': 'other_chinese' }, 'UNKNOWN'),
  unsure(
    'courtClause.buyerPleads',
    'V3, V5',
    'V',
    { ...clause, 'buyer.kind': 'consumer', 'courtClause.standardForm': 'yes', 'courtClause.notice': 'no' },
    'UNKNOWN',
  ),
  unsure('arbClause.parties', 'B1a, B1d', 'B1', arbitration, 'UNKNOWN'),
  unsure('arbClause.standardForm', 'B1c, consumer', 'B1', { ...arbitration, 'buyer.kind': 'consumer' }, 'UNKNOWN'),
  unsure('arbClause.law', 'B1e covers "not known"', 'B1', arbitration, 'YES lean'),
  unsure('arbClause.wording', 'B1f: wording not seen', 'B1', arbitration, 'UNKNOWN'),
  unsure('arbClause.wording', 'B1e: otherwise unknown', 'B1', { ...arbitration, 'arbClause.law': 'other' }, 'UNKNOWN'),
  unsure('arbClause.waived', 'B1b, accepted', 'B1', { ...arbitration, ...answered }, 'UNKNOWN'),
  unsure(
    'foreignClause.exclusive',
    'B2a: exclusive or not is not stated',
    'B2',
    { ...foreignClause, 'buyer.kind': 'business' },
    'UNKNOWN',
  ),
  unsure('foreignClause.parties', 'B2c', 'B2', foreignClause, 'UNKNOWN'),
  unsure('foreignClause.standardForm', 'B2a, B2b', 'B2', foreignClause, 'UNKNOWN'),
  unsure('foreignClause.notice', 'B2a: notice not known', 'B2', foreignClause, 'UNKNOWN'),
  unsure('history.decided', 'B4', 'B4', { 'case.circumstances': ['decided'] }, 'UNKNOWN'),
  unsure(
    'history.newFacts',
    'B4a, B4b',
    'B4',
    { 'case.circumstances': ['decided'], 'history.decided': 'mainland_final' },
    'UNKNOWN',
  ),
  unsure(
    'history.pending',
    'B5, B8',
    'B5',
    { 'filing.state': 'not_filed', 'case.circumstances': ['pending'] },
    'UNKNOWN',
  ),
  unsure(
    'history.tribunalHeard',
    'B8c: value of B1 (no) or yes',
    'B5',
    { ...arbitration, 'arbClause.wording': 'defective', 'filing.state': 'not_filed', 'history.pending': 'arbitration' },
    'UNKNOWN',
  ),
];

/** Not asked and not sure differ only where section 2 says so; unanswered, these give UNKNOWN. */
export const notAsked: readonly Pick<NotSureRow, 'fact' | 'says' | 'part' | 'facts' | 'missing'>[] = [
  {
    fact: 'filing.state',
    says: 'DATE unknown, never yes',
    part: 'IC',
    facts: Object.fromEntries(Object.entries(standard).filter(([id]) => id !== 'filing.state')),
    missing: ['filing.state'],
  },
  {
    fact: 'buyer.home',
    says: 'T8: a mainland citizen abroad may keep the household registration, whatever the country (CPLI 3)',
    part: 'K2',
    facts: {
      ...Object.fromEntries(Object.entries(there).filter(([id]) => id !== 'buyer.home')),
      'buyer.origin': 'mainland_living_abroad',
      'buyer.country': 'US',
      'deal.object': 'digital',
      'deal.digitalKind': 'finished',
      'delivery.mode': 'network',
    },
    missing: ['buyer.home'],
  },
  { fact: 'clauses.looked', says: 'K3 unknown', part: 'K3', facts: {}, missing: ['clauses.looked'] },
  { fact: 'clauses.looked', says: 'B1 unknown', part: 'B1', facts: {}, missing: ['clauses.looked'] },
  { fact: 'clauses.looked', says: 'B2 unknown', part: 'B2', facts: {}, missing: ['clauses.looked'] },
  { fact: 'clauses.looked', says: 'B3 unknown', part: 'B3', facts: {}, missing: ['clauses.looked'] },
];

export const notSureRows: readonly NotSureRow[] = [
  ...filing,
  ...buyer,
  ...claim,
  ...deal,
  ...performance,
  ...defendants,
  ...clauses,
];

/** Every fact of section 2 for which "not sure" is offered, by its id in the vocabulary. */
export const sectionTwo: readonly FactId[] = [
  'filing.submittedOn',
  'filing.acceptedOn',
  'filing.court',
  'buyer.kind',
  'buyer.origin',
  'deal.linkAbroad',
  'buyer.home',
  'buyer.lawChoice',
  'seller.activeThere',
  'order.name',
  'claim.ground',
  'claim.nature',
  'claim.actOnline',
  'claim.loanOnline',
  'claim.loanKind',
  'claim.relief',
  'claim.amount',
  'claim.couldReach38m',
  'claim.persons',
  'claim.exceptional',
  'claim.designation',
  'deal.object',
  'deal.digitalKind',
  'deal.concluded',
  'deal.siteHostsSellers',
  'deal.metOnPlatform',
  'deal.termsOffPlatform',
  'deal.paidOnPlatform',
  'deal.deliveryOnPlatform',
  'deal.staffLedAway',
  'seller.isTrader',
  'service.concludedOnline',
  'service.physicalPart',
  'service.payment',
  'place.agreed',
  'performance.state',
  'delivery.mode',
  'receipt.by',
  'receipt.place',
  'receipt.proof',
  'order.address',
  'order.addressHistory',
  'deal.onTheSpot',
  'seller.identity',
  'seller.kind',
  'seller.mainOffice',
  'seller.registeredAddress',
  'seller.codePrefix',
  'seller.residence',
  'seller.household',
  'seller.links',
  'seller.answered',
  'platform.sued',
  'platform.operatorHome',
  'platform.contractingEntity',
  'platform.grounds',
  'clauses.looked',
  'courtClause.names',
  'courtClause.cities',
  'courtClause.force',
  'courtClause.written',
  'courtClause.parties',
  'courtClause.standardForm',
  'courtClause.notice',
  'courtClause.connection',
  'courtClause.level',
  'courtClause.buyerPleads',
  'foreignClause.exclusive',
  'foreignClause.parties',
  'foreignClause.standardForm',
  'foreignClause.notice',
  'arbClause.parties',
  'arbClause.standardForm',
  'arbClause.law',
  'arbClause.wording',
  'arbClause.waived',
  'history.decided',
  'history.newFacts',
  'history.pending',
  'history.tribunalHeard',
];
