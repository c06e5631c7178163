/** Warnings beside the result, and questions that cannot change it. */
import { expect, it } from 'vitest';
import { assess } from '@/rules/assess';
import { decideClaim } from '@/rules/decide-claim';
import type { Facts } from '@/rules/facts';
import { scenesOf } from '@/rules/jurisdiction/scene';
import { nextQuestions } from '@/rules/relevance';

const asOf = '2026-11-22';

/** Order on Taobao, the platform sued beside the seller; its clause names the Internet Court of its home. */
const sued: Facts = {
  'claim.ground': 'sale',
  'buyer.kind': 'consumer',
  'deal.concluded': 'platform',
  'deal.platform': 'taobao_tmall',
  'platform.sued': 'yes',
  'platform.operatorHome': '330100',
  'platform.grounds': ['identity_refused'],
  'clauses.looked': 'found',
  'clauses.found': ['court'],
  'courtClause.parties': 'platform_only',
  'courtClause.names': 'internet_court',
  'courtClause.cities': ['330100'],
};

it('warns of the terms of a platform that is sued, unless its clause was read and names the court of its home', () => {
  const flags = (facts: Facts) => assess(facts, { asOf }).flags;
  expect(flags(sued)).not.toContain('platform-clause');
  expect(flags({ ...sued, 'clauses.looked': 'none_found' })).toContain('platform-clause');
  expect(flags({ ...sued, 'courtClause.cities': ['440100'] })).toContain('platform-clause');
  expect(flags({ ...sued, 'courtClause.cities': ['330100', 'elsewhere'] })).toContain('platform-clause');
  expect(flags({ ...sued, 'clauses.found': ['court', 'arbitration'] })).toContain('platform-clause');
  expect(flags({ ...sued, 'courtClause.parties': 'seller' })).toContain('platform-clause');
});

/** 3.2: S5 goes before S3, so that who led the payment away changes nothing of an order on a site. */
it('an order on a site does not ask whether staff led the payment away', () => {
  const site: Facts = {
    'claim.ground': 'sale',
    'buyer.kind': 'consumer',
    'deal.concluded': 'own_site',
    'deal.siteHostsSellers': 'no',
  };
  const missing = (facts: Facts) => decideClaim(facts, 'sale', scenesOf(facts)).court.overall.missing;
  const open: Facts = { ...site, 'deal.paidOnPlatform': 'not_sure', 'deal.deliveryOnPlatform': 'not_sure' };
  expect(missing(open)).toContain('deal.paidOnPlatform');
  expect(missing(open)).not.toContain('deal.staffLedAway');
  expect(missing(open)).not.toContain('deal.metOnPlatform');
  const mail: Facts = { ...open, 'deal.concluded': 'remote' };
  expect(missing(mail)).toContain('deal.staffLedAway');
});

/** CPL Interpretation 59: a company or an individual business stands in a register, a person does not. */
it('does not ask what the register shows of a person', () => {
  const named: Facts = { 'seller.identity': 'registered', 'claim.ground': 'sale', 'deal.concluded': 'own_site' };
  expect(nextQuestions({ ...named, 'seller.kind': 'company' }, { asOf })).toContain('seller.registerStatus');
  expect(nextQuestions({ ...named, 'seller.kind': 'person' }, { asOf })).not.toContain('seller.registerStatus');
});

/** The register of the mainland (gsxt.gov.cn) holds no company of Hong Kong (procedure.md 4). */
it('does not ask what the Chinese register shows of a company from outside the mainland', () => {
  const named: Facts = { 'seller.identity': 'confirmed', 'claim.ground': 'sale', 'seller.kind': 'company' };
  const asks = (facts: Facts) => nextQuestions({ ...named, ...facts }, { asOf }).includes('seller.registerStatus');
  expect(asks({ 'seller.mainOffice': 'outside' })).toBe(false);
  expect(asks({ 'seller.mainOffice': 'outside', 'seller.registeredAddress': '440300' })).toBe(true);
  expect(asks({ 'seller.mainOffice': '440300' })).toBe(true);
});
