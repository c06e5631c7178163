/**
 * The mark beside a sentence of the court answer, where a row of decision-internet-court.md has two: S1 is settled for a
 * consumer whose terms were settled on the platform and probable for a business (doubt 1); F1 is settled for Hangzhou
 * (doubt 5 is open for Guangzhou only).
 */
import { describe, expect, it } from 'vitest';
import { Why } from '@/components/plan/Why';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { doubtsOf } from '@/rules/jurisdiction/doubts';
import { consumer } from '../bench/cases';
import { shown } from './in-plan';

/** The mark, and the doubts behind it (S1 has two: business buyers, terms settled elsewhere). */
const SALE = /That kind of case is on the list\. (Settled|Probable)(\d open doubts?)?/;

function why(facts: Facts) {
  const { internetCourt } = assess(facts, { asOf: '2026-11-21' });
  return { verdict: internetCourt, text: shown(<Why verdict={internetCourt} />, facts) };
}

describe('two certainties in one row', () => {
  const person: Facts = { ...consumer, 'buyer.kind': 'consumer', 'deal.termsOffPlatform': 'no' };

  it('a consumer in Hangzhou: settled, and the doubts on others are not shown', () => {
    const { verdict, text } = why(person);
    expect(verdict).toMatchObject({ verdict: 'yes', firm: true });
    expect(SALE.exec(text)?.slice(1)).toEqual(['Settled', undefined]);
  });

  it('a consumer in Guangzhou: F1 alone is only probable there, the doubts of business buyers stay away (S1 firm)', () => {
    const { verdict, text } = why({ ...person, 'seller.mainOffice': '440100' });
    expect(verdict).toMatchObject({ verdict: 'yes', firm: false });
    expect(verdict.reasons[0]?.rules).toEqual(expect.arrayContaining(['S1', 'T1a']));
    expect(verdict.reasons.some(({ lean }) => lean.includes('F1'))).toBe(true);
    for (const { lean } of verdict.reasons) expect(lean).not.toContain('S1');
    expect(SALE.exec(text)?.slice(1)).toEqual(['Settled', undefined]);
  });

  it('a business: probable, with the doubt', () => {
    const { verdict, text } = why({ ...person, 'buyer.kind': 'business' });
    expect(verdict).toMatchObject({ verdict: 'yes', firm: false });
    expect(SALE.exec(text)?.slice(1)).toEqual(['Probable', '1 open doubt']);
  });

  it('terms settled outside the platform, or not told: a business has both doubts, a consumer only that on the papers (section 6)', () => {
    const { 'deal.termsOffPlatform': _, ...untold } = person;
    const tell = (facts: Facts) => SALE.exec(why(facts).text)?.slice(1);
    expect(tell({ ...untold, 'buyer.kind': 'business' })).toEqual(['Probable', '2 open doubts']);
    expect(tell({ ...person, 'deal.termsOffPlatform': 'yes' })).toEqual(['Probable', '1 open doubt']);
    expect(tell(untold)).toEqual(['Probable', '1 open doubt']);
    expect(doubtsOf(untold, 'S1')).toEqual([2]);
    expect(doubtsOf(person, 'S1')).toEqual([]);
    // S3c has that doubt for a business, whatever was told of terms (met on a platform, agreed elsewhere).
    expect(doubtsOf(person, 'S3c')).toEqual([2]);
  });
});

/** T3: the main office of a company is not known; of a seller whose kind is not known, a person's residence counts as well (T1b). */
describe('a reason that stands in another one', () => {
  it('from the same answers it is told once, with all its sentences', () => {
    const { verdict, text } = why({
      'claim.ground': 'sale',
      'buyer.kind': 'consumer',
      'buyer.origin': 'foreign',
      'deal.concluded': 'platform',
      'deal.platform': 'aliexpress',
      'deal.object': 'catalogue',
      'seller.identity': 'name_only',
      'seller.kind': 'not_sure',
      'seller.mainOffice': 'not_sure',
      'seller.registeredAddress': 'not_sure',
      'seller.codePrefix': 'not_sure',
      'seller.residence': 'not_sure',
      'seller.household': 'not_sure',
      'place.agreed': 'not_sure',
      'receipt.by': 'buyer',
      'receipt.place': 'outside',
      'clauses.looked': 'not_looked',
    });
    const t3 = verdict.reasons.filter(({ rules }) => rules.includes('T3'));
    expect(new Set(t3.map(({ rules }) => rules.length)).size).toBeGreaterThan(1);
    expect(text.split('We do not know where the seller has its main office').length - 1).toBe(1);
  });
});

// T11b: K3 = V, B3 = NO. A clause for the courts where the seller is at home names no other court than those of that city.
it("a clause for the seller's own courts is not told as one for another court in the city of its home", () => {
  const { verdict } = why({
    ...consumer,
    'clauses.looked': 'found',
    'clauses.found': ['court'],
    'courtClause.names': 'seller_domicile',
    'courtClause.parties': 'seller',
    'courtClause.written': 'yes',
    'courtClause.standardForm': 'no',
    'courtClause.connection': 'yes',
    'courtClause.force': 'must',
  });
  expect(verdict.verdict).toBe('yes');
  // A row that said no is told by its own sentence: "The contract names no other Chinese court."
  expect(verdict.reasons.some(({ rules, denied }) => rules.includes('B3') && denied.includes('B3'))).toBe(true);
  expect(verdict.reasons.flatMap(({ rules }) => rules)).not.toContain('T11c');
});
