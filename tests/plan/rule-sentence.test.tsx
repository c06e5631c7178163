/**
 * The sentence beside a value fits the value: a row that said no, or that left the point open, has its own
 * (decision-internet-court.md 3.2, 3.3, 3.6).
 */
import { describe, expect, it } from 'vitest';
import { ActItem } from '@/components/plan/DayZero';
import { Rule } from '@/components/plan/Rule';
import { Why } from '@/components/plan/Why';
import { getWords } from '@/lib/words/words';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { consumer } from '../bench/cases';
import { shown } from './in-plan';

/** What is told about the Internet Court, in one language. */
const told = (facts: Facts, locale = 'en'): string =>
  shown(<Why verdict={assess(facts, { asOf: '2026-11-21' }).internetCourt} />, facts, locale);

/** Accepted in 2024: the older list. */
const then: Facts = { ...consumer, 'filing.state': 'accepted', 'filing.acceptedOn': '2024-06-03' };

describe('a list of claims', () => {
  const loan: Facts = { ...consumer, 'claim.ground': 'loan', 'claim.loanKind': 'other', 'claim.loanOnline': 'yes' };
  const work: Facts = { ...consumer, 'claim.ground': 'copyright', 'claim.nature': 'contract' };

  it('loans and copyright left the list in 2025; of the older list it says that it probably does not include this one', () => {
    expect(told(loan)).toContain('Loans left the list on 1 November 2025.');
    expect(told(work)).toContain('Copyright left the list on 1 November 2025.');
    const older = { 'filing.state': then['filing.state'], 'filing.acceptedOn': then['filing.acceptedOn'] } as Facts;
    const [oldLoan, oldWork] = [told({ ...loan, ...older }), told({ ...work, ...older })];
    expect(oldLoan).toContain('The older list probably does not include this loan.');
    expect(oldWork).toContain('The older list probably does not include this copyright case.');
    for (const text of [oldLoan, oldWork]) expect(text).not.toContain('left the list');
  });

  it.each([
    ['unfair_competition', consumer, 'The act was not done online, so it is not on the list.'],
    ['online_tort', then, 'The harm was not done online, so the older list probably does not fit.'],
    ['product_liability', then, 'The goods were not bought on a platform, so the older list probably does not fit.'],
  ] as const)('%s, not online', (ground, base, sentence) => {
    const facts: Facts = {
      ...base,
      'claim.ground': ground,
      'claim.actOnline': 'no',
      'deal.concluded': 'in_person',
    };
    expect(told(facts)).toContain(sentence);
  });
});

describe('one row with several findings', () => {
  it('a further defendant: its home is elsewhere, or it cannot be sued on this ground', () => {
    expect(shown(<Rule id="T16" denied />, {})).toContain('The home of this defendant is elsewhere.');
    expect(shown(<Rule id="T16-ground" denied />, {})).toContain(
      'This person cannot be sued with the seller on this ground.',
    );
    expect(shown(<Rule id="T16" denied />, {}, 'zh')).toContain('该被告的住所地在别处。');
  });

  // T11a, T11b, T11d: B3 is no because the court of this city is named (Hangzhou); the sentence may not say the opposite.
  it.each([
    ['internet_court', 'The contract names this Internet Court.'],
    ['basic_court', 'The Internet Court takes cases on its list that a basic court of its city would take.'],
    ['several', 'You may choose one of the courts named.'],
    ['seller_domicile', 'The contract names no other Chinese court.'],
  ] as const)('the clause names the court of the city (%s)', (names, sentence) => {
    const clause: Facts = {
      ...consumer,
      'seller.kind': 'company',
      'clauses.looked': 'found',
      'clauses.found': ['court'],
      'courtClause.names': names,
      'courtClause.cities': ['330100'],
      'courtClause.parties': 'seller',
      'courtClause.written': 'yes',
      'courtClause.standardForm': 'no',
      'courtClause.connection': 'yes',
    };
    const { verdict, reasons } = assess(clause, { asOf: '2026-11-21' }).internetCourt.cities['330100'];
    expect(verdict).toBe('yes');
    const text = reasons
      .flatMap(({ rules, denied }) => rules.map((id) => shown(<Rule id={id} denied={denied.includes(id)} />, clause)))
      .join(' ');
    expect(text).toContain(sentence);
    expect(text).not.toMatch(/names another|does not name|not among those named/);
  });

  it('an arbitration clause whose wording was not seen does not "probably have no effect" (B1f: unknown)', () => {
    const clause: Facts = {
      ...consumer,
      'buyer.kind': 'business',
      'claim.amount': { amount: '7100', currency: 'CNY' },
      'case.circumstances': ['none'],
      'seller.mainOffice': '330100',
      'clauses.looked': 'found',
      'clauses.found': ['arbitration'],
      'arbClause.parties': 'seller',
      'arbClause.law': 'chinese',
      'arbClause.wording': 'institution_unclear',
    };
    expect(told(clause)).toContain('It is open whether this clause sends the dispute to arbitration.');
    expect(told(clause)).not.toContain('The clause probably has no effect');
    expect(told(clause, 'zh')).toContain('该条款是否使争议提交仲裁，尚不明确。请查看条款原文。');
    const notSeen = told({ ...clause, 'arbClause.wording': 'not_sure' });
    expect(notSeen).toContain('It is open whether this clause sends the dispute to arbitration.');
    const defective = { ...clause, 'arbClause.wording': 'defective' } as const;
    expect(told(defective)).not.toContain('It is open whether this clause');
  });
});

// 5.1 `notice_cisg`: "last day 2 years from handing over, or the guarantee"; no time was agreed in any of these cases.
it.each([
  ['five months after the two years', { 'receipt.on': '2024-06-01', 'warranty.end': 'not_sure' }],
  ['after the guarantee', { 'receipt.on': '2025-06-01', 'warranty.end': '2026-10-01' }],
] as const)(
  'a late notice under the convention, %s: no agreed time is asserted, and the two years are told',
  (_, more) => {
    const facts: Facts = {
      'claim.ground': 'sale',
      'dispute.kind': 'quality',
      'buyer.kind': 'business',
      'buyer.country': 'US',
      'seller.country': 'CN',
      'contract.governingLaw': 'chinese',
      'defect.noticeSent': 'yes',
      'defect.noticeSentOn': '2026-11-01',
      'inspection.periodEnd': 'none',
      'inspection.statutoryEnd': 'none',
      'seller.knewDefect': 'no',
      'seller.acceptedLiability': 'no',
      'notice.excused': 'no',
      ...more,
    };
    const a = assess(facts, { asOf: '2026-11-22' });
    const act = a.dayZero.find(({ id }) => id === 'notice');
    if (!act) throw new Error('no act');
    expect(act.reasons.map(({ rule }) => rule)).toContain('R49-cisg');
    const told = shown(<ActItem act={act} assessment={a} />, facts);
    expect(told).toContain('your right ends by two years after receipt, unless a guarantee lasts longer');
    expect(told).not.toContain('came after the agreed time');
  },
);

// 2.2 `identity`: "seal, invoice, payee or platform record"; a person has no company seal.
it('what ties the name to the deal is told of a person, too', () => {
  const { sentences } = getWords('en').routes;
  expect(sentences['R36b-untied']).toContain('platform record, invoice, payee or seal');
  expect(sentences['R36b-untied']).not.toContain('company seal');
  // L10 (CC 986, PIL 47): its conditions stand with the row that takes its place.
  expect(sentences['LIA-29']).toContain('a person in good faith who no longer has it');
  expect(sentences['LIA-29']).toContain('outside mainland China, another law may decide');
});

// ECL 31; three years from 20 October 2023 are over, those from the receipt on 10 January 2024 are not.
it('the records of the platform: no sentence points to a day that is over (R37)', () => {
  const facts: Facts = {
    'deal.concluded': 'platform',
    'deal.platform': 'made_in_china',
    'deal.orderedOn': '2023-10-20',
    'receipt.on': '2024-01-10',
  };
  const a = assess(facts, { asOf: '2026-11-21' });
  const act = a.dayZero.find(({ id }) => id === 'platform-data');
  if (!act) throw new Error('no act');
  const told = shown(<ActItem act={act} assessment={a} />, facts);
  expect(told).toContain('The safe day is over. Perhaps it is still possible until 10 January 2027');
  expect(told).not.toContain('before this day');
  expect(told).toContain('Save them or ask for them now.');
});
