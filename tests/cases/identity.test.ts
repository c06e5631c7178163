/**
 * Published cases on payee, name and proof: what the source warns of must be flagged. Only what the record tells is set;
 * what the source says in words is coded by hand beside it.
 */
import { describe, expect, test } from 'vitest';
import { assess } from '../../rules/assess';
import { compareNames } from '../../rules/counterparty/compare-names';
import { onWatchList, type PayeeAnswers, payeeFlags } from '../../rules/counterparty/payee-check';
import { evidenceChain } from '../../rules/evidence/chain';
import type { Facts } from '../../rules/facts';
import { openCases } from './record';
import { byEmail } from './standing-facts';

const records = openCases.filter(({ group }) => group === 'evidence_identity');
const asOf = '2026-11-21';

interface Warned {
  readonly payee: PayeeAnswers;
  readonly flag: string;
  readonly colour: 'amber' | 'red';
}

const payees: { readonly [id: string]: Warned } = {
  // "account in the US in an English name": nothing ties it to the Chinese company.
  C10: { payee: { relation: 'other_company', bankCountry: 'US' }, flag: 'company_abroad', colour: 'red' },
  // "hacker's account": the change came by e-mail.
  C30: { payee: { change: 'email_only' }, flag: 'account_changed', colour: 'red' },
  // "account in the UK after bank change": by e-mail, not verified.
  C31: { payee: { bankCountry: 'GB', change: 'email_only' }, flag: 'account_changed', colour: 'red' },
  // "Chinese natural person", by a lookalike mailbox.
  C69: { payee: { relation: 'person', stamped: 'no' }, flag: 'person', colour: 'red' },
  // "Hong Kong company of similar name".
  C73: { payee: { relation: 'other_company', bankCountry: 'HK' }, flag: 'company_abroad', colour: 'red' },
  // "person off the platform".
  C79: { payee: { relation: 'person', stamped: 'no' }, flag: 'person', colour: 'red' },
  // "offshore company of the same name, non-resident account": the account may be held in the mainland.
  C81: { payee: { relation: 'other_company', bankCountry: 'CN' }, flag: 'company_in_china', colour: 'amber' },
};

test('every record of the group is read', () => {
  const read = [...Object.keys(payees), 'C48', 'C60', 'C72'].sort();
  expect(records.map(({ id }) => id).sort()).toEqual(read);
});

describe('payee', () => {
  test.each(Object.entries(payees))('%s', (_, { payee, flag, colour }) => {
    expect(payeeFlags(payee)).toContainEqual(expect.objectContaining({ id: flag, colours: [colour] }));
  });

  test('C10, C31 and C73 name a place that is often used for such accounts', () => {
    expect(['US', 'GB', 'HK'].map(onWatchList)).toEqual([true, true, true]);
  });

  test('C73, C81: a name that is like the contract party’s is never taken for the same company', () => {
    const { result, flags } = compareNames('Ningbo Example Import Co., Ltd', 'Ningbo Example Import (HK) Limited');
    expect(result).not.toBe('same');
    expect(flags.length).toBeGreaterThan(0);
  });

  test('C10: an English name alone cannot be tied to a Chinese one', () => {
    expect(compareNames('宁波示例进出口有限公司', 'Ningbo Example Import & Export Co., Ltd').result).toBe(
      'cannot_tell',
    );
  });

  test('C69, C79: a person who was paid stands among those to look at, and nothing is asserted', () => {
    const facts: Facts = { ...byEmail, 'claim.ground': 'sale', 'payee.match': 'person' };
    const holder = assess(facts, { asOf }).liable.find(({ rule }) => rule === 'LIA-9');
    expect(holder?.because).toContain('payee.match');
    expect(holder?.finding).not.toBe('yes');
  });
});

test('C48: a contract with another company than the maker proves nothing against the maker', () => {
  const facts: Facts = { 'dispute.kind': 'quality', 'evidence.elements': { contract: 'nothing' } };
  const contract = evidenceChain(facts).links.find(({ element }) => element.id === 'contract');
  expect(contract?.mark).toBe('open');
});

test('C60: no notice given leaves the notice open', () => {
  const facts: Facts = { 'dispute.kind': 'quality', 'defect.noticeSent': 'no', 'evidence.elements': {} };
  const notice = evidenceChain(facts).links.find(({ element }) => element.id === 'notice');
  expect(notice?.mark).toBe('open');
});

test('C72: e-mails alone are weak for the contract, not nothing', () => {
  const facts: Facts = { 'dispute.kind': 'quality', 'evidence.elements': { contract: 'weak' } };
  const contract = evidenceChain(facts).links.find(({ element }) => element.id === 'contract');
  expect(contract?.mark).toBe('weak');
});
