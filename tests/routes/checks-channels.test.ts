/** Complaint channels and finding the seller: worked checks of decision-routes.md section 8 and the rows of 3.9, 3.10. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/assess';
import type { Facts } from '../../rules/facts';
import { base, type Check, confirmed, holds, nameOnly, onPlatform, sum, TODAY, without } from './base';

const forwarder: Facts = {
  ...base,
  'claim.ground': 'carriage',
  'dispute.kind': 'carrier',
  'carriage.mode': 'sea',
  'delivery.expectedOn': '2026-11-01',
};

const consumer: Facts = {
  ...base,
  'buyer.kind': 'consumer',
  'buyer.country': 'DE',
  'seller.country': 'CN',
  'seller.activeThere': 'yes',
  'deal.suppliedFromMainland': 'yes',
  'deal.within3Years': 'yes',
};

const worked: readonly Check[] = [
  {
    // The day on which the forwarder demanded more decides nothing here.
    id: 'check6',
    facts: forwarder,
    methods: { 'industry-network': 'recommended by R18' },
    clocks: { limitation_carrier: { lastDay: '2027-11-01' } },
    routes: { 'complaint-channels': 'recommended', 'internet-court': 'excluded' },
    first: 'complaint-channels',
  },
  {
    id: 'check33: Chinese law not chosen',
    facts: { ...consumer, 'buyer.lawChoice': 'no' },
    methods: { '12315': 'not-now by R15b' },
  },
  {
    id: 'check33: Chinese law chosen',
    facts: { ...consumer, 'buyer.lawChoice': 'yes' },
    methods: { '12315': 'possible by R15a' },
  },
  {
    // 1.2: "not sure" counts as unknown, so it closes the gate as little as it opens it.
    id: 'check33: not sure whether to choose Chinese law',
    facts: { ...consumer, 'buyer.lawChoice': 'not_sure' },
    methods: { '12315': 'possible naming R15a R15b' },
    asks: { '12315': ['buyer.lawChoice'] },
  },
  {
    id: 'check34: R14, role not answered',
    facts: { ...without(base, 'buyer.kind'), ...onPlatform('alibaba'), 'deal.orderedOn': '2026-04-01' },
    methods: { '12315': 'possible naming R15a R16' },
    asks: { '12315': ['buyer.kind'] },
    flags: ['declared-reseller'],
  },
];

/** The owner of a work claims for its copying: no purchase. */
const copied: Facts = {
  'claim.ground': 'copyright',
  'claim.nature': 'tort',
  'buyer.kind': 'business',
  'buyer.isIpOwner': 'yes',
};

const chosen: Facts = { ...consumer, 'buyer.lawChoice': 'yes' };
const abroad: Facts = { 'seller.mainOffice': 'outside', 'seller.registeredAddress': 'outside' };
const here: Facts = { 'seller.mainOffice': '440300' };

const rows: readonly Check[] = [
  {
    id: 'R15c more than three years',
    facts: { ...chosen, 'deal.within3Years': 'no' },
    methods: { '12315': 'excluded by R15c' },
  },
  {
    id: 'R15c no Chinese party',
    facts: { ...chosen, ...abroad, 'seller.country': 'VN', 'platform.operatorHome': 'outside' },
    methods: { '12315': 'excluded by R15c' },
  },
  {
    id: 'R15c seller abroad, operator of the platform not answered: possible, and asked',
    facts: { ...chosen, ...abroad, ...onPlatform('aliexpress') },
    methods: { '12315': 'possible naming R15a R15c' },
    asks: { '12315': ['platform.operatorHome'] },
  },
  {
    id: 'R15a operator of the platform in mainland China, seller abroad',
    facts: { ...chosen, ...onPlatform('other'), 'seller.mainOffice': 'outside', 'platform.operatorHome': '330100' },
    methods: { '12315': 'possible by R15a' },
  },
  {
    id: 'R15c seller abroad, no platform',
    facts: { ...chosen, ...abroad, 'deal.concluded': 'own_site' },
    methods: { '12315': 'excluded by R15c' },
  },
  {
    // 1.4: "an unknown fact never makes a route excluded".
    id: 'R15c main office abroad, registered address not answered: possible, and asked',
    facts: { ...chosen, 'deal.concluded': 'own_site', 'seller.mainOffice': 'outside' },
    methods: { '12315': 'possible naming R15a R15c' },
    asks: { '12315': ['seller.registeredAddress'] },
  },
  {
    id: 'R15c a person of whom no seat is known: asked for the residence, as a person has no main office',
    facts: { ...chosen, 'deal.concluded': 'own_site', 'seller.kind': 'person', 'seller.residence': 'not_sure' },
    methods: { '12315': 'possible naming R15a R15c' },
    asks: { '12315': ['seller.residence'] },
  },
  {
    id: 'R15c a person who lives abroad has no other seat',
    facts: { ...chosen, 'deal.concluded': 'own_site', 'seller.kind': 'person', 'seller.residence': 'outside' },
    methods: { '12315': 'excluded by R15c' },
  },
  ...(['counterclaim', 'separate'] as const).map(
    (counter): Check => ({
      id: `R15c the seller has sued, ${counter}`,
      facts: { ...chosen, ...here, 'filing.state': 'sued_by_seller', 'filing.counter': counter },
      methods: { '12315': 'excluded by R15c' },
    }),
  ),
  {
    id: 'R15c the seller has sued over something else',
    facts: { ...chosen, ...here, 'filing.state': 'sued_by_seller', 'filing.counter': 'unconnected' },
    methods: { '12315': 'possible by R15a' },
  },
  {
    id: 'R15c the seller has sued, over what is not answered: possible, and asked',
    facts: { ...chosen, ...here, 'filing.state': 'sued_by_seller' },
    methods: { '12315': 'possible naming R15a R15c' },
    asks: { '12315': ['filing.counter'] },
  },
  {
    id: 'R15c not sure whether a case is pending: possible, and asked',
    facts: { ...chosen, 'seller.mainOffice': '440300', 'history.pending': 'not_sure' },
    methods: { '12315': 'possible naming R15a R15c' },
    asks: { '12315': ['history.pending'] },
  },
  {
    id: 'R15c a case is pending',
    facts: { ...chosen, 'case.circumstances': ['pending'], 'history.pending': 'other_mainland' },
    methods: { '12315': 'excluded by R15c' },
  },
  {
    // The report of false licences is one of the two things of R16; the complaint itself is excluded.
    id: 'R16 business',
    facts: { ...base, 'seller.country': 'CN' },
    names: ['R16'],
  },
  {
    id: 'R17 trader in the EU',
    facts: { ...consumer, 'seller.inEu': 'yes' },
    methods: { 'ecc-net': 'possible by R17' },
  },
  {
    id: 'R17 trader not in the EU',
    facts: { ...consumer, 'seller.inEu': 'no' },
    methods: { 'ecc-net': 'excluded by R17-outside' },
  },
  {
    id: 'R17 country of the buyer not sure: possible, and asked',
    facts: { ...consumer, 'buyer.country': 'not_sure', 'seller.inEu': 'yes' },
    methods: { 'ecc-net': 'possible naming R17' },
    asks: { 'ecc-net': ['buyer.country'] },
  },
  {
    id: 'R17 seller seated in the mainland, not asked about the EU',
    facts: { ...without(consumer, 'seller.country'), ...here },
    methods: { 'ecc-net': 'excluded by R17-outside' },
  },
  {
    // A main office outside may be in the EU, wherever the company is registered.
    id: 'R17 registered in the mainland, main office outside, not asked about the EU',
    facts: {
      ...without(consumer, 'seller.country'),
      'seller.mainOffice': 'outside',
      'seller.registeredAddress': '440300',
    },
    methods: { 'ecc-net': 'possible naming R17' },
    asks: { 'ecc-net': ['seller.inEu'] },
  },
  {
    id: 'R17 seated in the mainland, and the person says in the EU',
    facts: { ...consumer, ...here, 'seller.inEu': 'yes' },
    methods: { 'ecc-net': 'possible by R17' },
  },
  {
    id: 'R17 seated in the mainland, the person is not sure',
    facts: { ...consumer, ...here, 'seller.inEu': 'not_sure' },
    methods: { 'ecc-net': 'possible' },
  },
  {
    // Hong Kong, Macao and Taiwan under their own codes; Liechtenstein has no centre of the network.
    id: 'R17 seller of another country, not asked about the EU',
    facts: { ...consumer, 'seller.country': 'HK' },
    methods: { 'ecc-net': 'excluded by R17-outside' },
  },
  {
    id: 'R17 seller of Liechtenstein, not asked about the EU',
    facts: { ...consumer, 'seller.country': 'LI' },
    methods: { 'ecc-net': 'excluded by R17-outside' },
  },
  {
    id: 'R17 seller of Germany: whether it is based there is asked',
    facts: { ...consumer, 'seller.country': 'DE' },
    methods: { 'ecc-net': 'possible naming R17' },
    asks: { 'ecc-net': ['seller.inEu'] },
  },
  {
    id: 'R17 an entry in the Chinese company register, no seat told',
    facts: { ...without(consumer, 'seller.country'), 'seller.registerStatus': 'deregistered' },
    methods: { 'ecc-net': 'excluded by R17-outside' },
  },
  {
    id: 'R17 not looked up in the register, no seat told',
    facts: { ...without(consumer, 'seller.country'), 'seller.registerStatus': 'not_looked_up' },
    methods: { 'ecc-net': 'possible naming R17' },
    asks: { 'ecc-net': ['seller.inEu'] },
  },
  {
    id: 'R17 buyer not in the EU',
    facts: { ...consumer, 'buyer.country': 'US', 'seller.inEu': 'yes' },
    methods: { 'ecc-net': '!recommended' },
  },
  {
    id: 'R18 only by air: without the Maritime Code',
    facts: { ...forwarder, 'carriage.mode': 'other' },
    methods: { 'industry-network': 'recommended by R18-other' },
  },
  {
    id: 'R18 not for a copied work',
    facts: copied,
    methods: { 'industry-network': 'excluded' },
  },
  {
    // R18: "dispute carrier or extra_charge by a carrier or forwarder".
    id: 'R18 not for a work while no dispute with a carrier was told',
    facts: { ...without(base, 'dispute.kind'), ...copied, 'claim.nature': 'contract' },
    methods: { 'industry-network': 'excluded' },
  },
  {
    id: 'R18 not without a carrier',
    facts: base,
    methods: { 'industry-network': '!recommended' },
  },
  {
    id: 'R19 owner of the mark, counterfeit',
    facts: { ...base, 'dispute.kind': 'counterfeit', 'buyer.isIpOwner': 'yes' },
    methods: { 'ip-portal': 'recommended by R19-owner' },
  },
  {
    // ECL 42: the owner of any intellectual property right may give notice.
    id: 'R19 owner of a copied work, listed on a platform',
    facts: { ...copied, ...onPlatform('pinduoduo') },
    methods: { 'ip-portal': 'recommended by R19-owner' },
    // Nothing was bought: the owner has no order to dispute (3.3), and no receipt to confirm.
    routes: { 'platform-dispute': 'excluded' },
    noFlags: ['do-not-confirm-receipt', 'assumed-not-settled-outside'],
    first: 'complaint-channels',
  },
  {
    // ECL 42: a mark, a patent and a design are such rights, too.
    id: 'R19 owner of a copied trademark, patent or design, listed on a platform',
    facts: { ...without(copied, 'claim.nature'), 'claim.ground': 'industrial_property', ...onPlatform('pinduoduo') },
    methods: { 'ip-portal': 'recommended by R19-owner' },
    routes: { 'platform-dispute': 'excluded' },
    noFlags: ['do-not-confirm-receipt', 'assumed-not-settled-outside'],
    first: 'complaint-channels',
  },
  {
    // 3.3 is for an order paid on the platform.
    id: 'R11 harmed online, nothing paid: no order to dispute',
    facts: { 'claim.ground': 'online_tort', 'payment.via': 'not_paid', ...onPlatform('taobao_tmall') },
    routes: { 'platform-dispute': 'excluded' },
  },
  {
    id: 'R11 a licence for a work, ordered on a platform',
    facts: { ...copied, 'claim.nature': 'contract', ...onPlatform('pinduoduo') },
    routes: { 'platform-dispute': '!excluded' },
    flags: ['do-not-confirm-receipt', 'assumed-not-settled-outside'],
  },
  {
    id: 'R19 who owns the right is not known',
    facts: { ...without(copied, 'buyer.isIpOwner'), ...onPlatform('pinduoduo'), 'buyer.isIpOwner': 'not_sure' },
    methods: { 'ip-portal': 'possible naming R19' },
  },
  ...(['tort', 'not_sure'] as const).map(
    (nature): Check => ({
      // Who claims that a work was copied speaks as its owner (ECL 42), and 1.4: the unknown never excludes.
      id: `R19 a work was copied, ${nature}, who owns it not asked: possible, and asked`,
      facts: { ...without(copied, 'buyer.isIpOwner'), 'claim.nature': nature, ...onPlatform('pinduoduo') },
      methods: { 'ip-portal': 'possible naming R19-open R19' },
      asks: { 'ip-portal': nature === 'tort' ? ['buyer.isIpOwner'] : ['buyer.isIpOwner', 'claim.nature'] },
      noFlags: ['assumed-not-rights-owner'],
    }),
  ),
  {
    // 1.2: an event that was not asked has not happened.
    id: 'R19 counterfeits bought, who owns the mark not asked: not the buyer',
    facts: { ...base, 'dispute.kind': 'counterfeit' },
    methods: { 'ip-portal': 'excluded by R19' },
    flags: ['assumed-not-rights-owner'],
  },
  {
    id: 'R19 owner of a copied work, whether on a platform not known',
    facts: copied,
    methods: { 'ip-portal': 'possible naming R19-owner' },
    asks: { 'ip-portal': ['deal.concluded'] },
  },
  {
    id: 'R19 a contract on a work: misuse',
    facts: { ...copied, 'claim.nature': 'contract', ...onPlatform('pinduoduo'), 'dispute.kind': 'quality' },
    methods: { 'ip-portal': 'excluded by R19' },
  },
  {
    id: 'R19 somebody else owns the copied work',
    facts: { ...copied, ...onPlatform('pinduoduo'), 'buyer.isIpOwner': 'no', 'dispute.kind': 'quality' },
    methods: { 'ip-portal': 'excluded by R19' },
  },
  {
    id: 'R19 not the owner',
    facts: { ...base, 'dispute.kind': 'counterfeit', 'buyer.isIpOwner': 'no' },
    methods: { 'ip-portal': 'excluded by R19' },
  },
  {
    id: 'R20 supplementary, never recommended',
    facts: { ...base, ...sum('2000000') },
    methods: { supplementary: 'possible by R20' },
  },
  { id: 'R36 name only', facts: { ...base, ...nameOnly }, methods: { identify: 'recommended by R36' } },
  {
    id: 'R36 unknown is an answer',
    facts: { ...base, 'seller.identity': 'unknown' },
    methods: { identify: 'recommended by R36' },
  },
  {
    id: 'R36 registered, not tied to the deal',
    facts: { ...base, 'seller.identity': 'registered' },
    methods: { identify: 'recommended by R36-untied' },
  },
  {
    id: 'R36-person a person: the name and the home address (INT 209)',
    facts: { ...base, ...nameOnly, 'seller.kind': 'person' },
    methods: { identify: 'recommended by R36-person' },
  },
  {
    id: 'R36-abroad a company from outside mainland China has no Chinese number',
    facts: { ...base, ...nameOnly, ...abroad, 'seller.kind': 'company' },
    methods: { identify: 'recommended by R36-abroad' },
  },
  { id: 'R36c confirmed', facts: { ...base, ...confirmed }, methods: { identify: 'possible by R36c' } },
  { id: 'R36 not answered: possible', facts: base, methods: { identify: 'possible naming R36 R36c' } },
];

describe('worked checks: channels', () => holds(worked));
describe('rows of 3.9 and 3.10', () => holds(rows));

/** 3.10: "Steps resting on CRPL 44, ECL 61 need the gate"; ECL 15: the front page of a shop; ECL 27: the file of a platform. */
describe('the law behind R36', () => {
  const cited = (facts: Facts) => {
    const a = assess({ ...base, ...nameOnly, ...facts }, { asOf: TODAY });
    return a.routes.find(({ id }) => id === 'identify-seller')?.reasons.find(({ rule }) => rule === 'R36')?.sources;
  };

  it('a business that agreed by e-mail and met the seller nowhere: only the duty to name the defendant', () => {
    expect(cited({ 'deal.concluded': 'remote', 'deal.metOnPlatform': 'no' })).toEqual(['CPL/122(2)']);
  });

  it('a business with an order on a platform: no article for consumers', () => {
    expect(cited(onPlatform('alibaba'))).toEqual(['CPL/122(2)', 'ECL/15', 'ECL/27']);
  });

  it('a consumer with an order on a platform: all of them, while the gate may be open', () => {
    const consumer: Facts = { ...onPlatform('taobao_tmall'), 'buyer.kind': 'consumer' };
    expect(cited(consumer)).toEqual(['CPL/122(2)', 'ECL/15', 'ECL/27', 'ECL/61', 'CRPL/44']);
    expect(cited({ ...consumer, 'buyer.lawChoice': 'no', 'seller.activeThere': 'yes' })).not.toContain('CRPL/44');
  });

  it('the own site of the seller: its front page', () => {
    expect(cited({ 'deal.concluded': 'own_site', 'buyer.kind': 'consumer' })).toEqual(['CPL/122(2)', 'ECL/15']);
  });
});
