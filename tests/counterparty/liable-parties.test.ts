/** Section 4 of decision-routes.md row by row, and the liability part of the worked checks of section 8. */
import { describe, expect, it } from 'vitest';
import { liableParties } from '../../rules/counterparty/liable-parties';
import { notBuilt } from '../../rules/counterparty/not-built';
import type { Facts } from '../../rules/facts';
import { routeTable } from '../../rules/routes/rule-table';
import { liabilityRows } from './liability.rows';

const of = (facts: Facts, rule: string) => liableParties(facts).find((p) => p.rule === rule);
const found = (facts: Facts, rule: string) => of(facts, rule)?.finding ?? 'left-out';

describe('rows', () => {
  it.each(liabilityRows)('$rule $when: $finding', ({ rule, facts, finding, because, missing, source }) => {
    const party = of(facts, rule);
    expect(party?.finding ?? 'left-out').toBe(finding);
    if (because) expect(party?.because.toSorted()).toEqual(because.toSorted());
    if (missing) expect(party?.missing).toEqual(missing);
    if (source) expect(party?.sources).toContain(source);
  });

  it('covers every rule of the section, or it is listed as not built', () => {
    const ids = Object.keys(routeTable).filter((id) => id.startsWith('LIA-'));
    const without = notBuilt.filter((n) => n.part === 'all').map((n) => n.rule as string);
    const tested = new Set<string>(liabilityRows.filter((r) => r.finding !== 'left-out').map((r) => r.rule));
    expect(ids.filter((id) => !tested.has(id))).toEqual(without);
  });

  it('prints certainty and sources of the rule table, in its order', () => {
    const order = Object.keys(routeTable);
    const parties = liableParties({ 'seller.registerStatus': 'cancelled', 'payee.match': 'related' });
    expect(parties.map((p) => p.rule)).toEqual(
      parties.map((p) => p.rule).toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
    expect(parties.find((p) => p.rule === 'LIA-1h')).toMatchObject({
      certainty: 'probable',
      sources: ['CL/229', 'CL/232', 'CL/241'],
    });
  });
});

/** Company Law 2: it speaks of companies set up under it in mainland China; PIL 14 of all others. */
it('cites no article of the Company Law for a company from abroad', () => {
  const facts: Facts = { 'seller.kind': 'company', 'seller.mainOffice': 'outside', 'seller.registerStatus': 'revoked' };
  expect(of(facts, 'LIA-1a')?.sources).toEqual(['CPLI/64']);
  expect(of({ ...facts, 'seller.registeredAddress': '440300' }, 'LIA-1a')?.sources).toContain('CL/229');
  const shell: Facts = { ...facts, 'seller.registeredAddress': 'outside', 'seller.mainOffice': '440300' };
  expect(of(shell, 'LIA-1a')?.sources).toEqual(['CPLI/64']);
});

/** D L6: "settled; date unverified". */
it('is as firm as its article where shares were transferred, and unverified where only the day is open', () => {
  const certainty = (facts: Facts) => of(facts, 'LIA-6')?.certainty;
  const early: Facts = { 'shares.transferred': 'before_due' };
  expect(certainty({ 'shares.transferred': 'overdue' })).toBe('settled');
  expect(certainty({ ...early, 'shares.transferredOn': '2024-07-01' })).toBe('settled');
  expect(certainty({ ...early, 'shares.transferredOn': '2024-06-30' })).toBe('unverified');
  expect(certainty(early)).toBe('unverified');
});

/** D L18 rests on P 2.6, carriage by sea. */
it('the year of a carrier is settled by sea only, and cites the Maritime Code only where it may count', () => {
  const carried = (mode: 'sea' | 'other' | 'not_sure'): Facts => ({
    'claim.ground': 'carriage',
    'carriage.mode': mode,
  });
  expect(of(carried('sea'), 'LIA-18')).toMatchObject({ certainty: 'settled' });
  expect(of(carried('not_sure'), 'LIA-18')).toMatchObject({ certainty: 'unverified' });
  expect(of(carried('other'), 'LIA-18')).toMatchObject({ certainty: 'unverified', sources: [] });
});

/**
 * D L10: settled "if Chinese law applies". PIL 47 has a law chosen by the two, common residence, or the place; that the
 * bank paid is that place, or that the contract with the seller is such a choice, stands nowhere.
 */
it('money received without reason: that Chinese law applies to the payee is only probable', () => {
  const certainty = (facts: Facts) => of({ 'payee.match': 'related', ...facts }, 'LIA-10')?.certainty;
  expect(certainty({ 'contract.governingLaw': 'chinese' })).toBe('probable');
  expect(certainty({ 'payee.bankCountry': 'CN' })).toBe('probable');
  expect(certainty({})).toBe('probable');
  expect(routeTable['LIA-10'].certainty).toBe('probable');
});

it('lists what a lawyer found: owners, directors, lender and licence, each by its own row', () => {
  const facts: Facts = {
    'seller.kind': 'company',
    'seller.registerStatus': 'revoked',
    'seller.onePerson': 'no',
    'owners.abuse': 'company',
    'capital.unpaid': ['not_due'],
    'seller.cannotPay': 'yes',
    'shares.transferred': 'no',
    'directors.fault': 'no',
    'liquidation.formed': 'no',
    'liquidation.dissolvedOn': '2025-03-03',
    'liquidation.faults': ['none'],
    'payee.match': 'other_company',
    'lender.kind': 'firm',
    'contract.governingLaw': 'chinese',
    'seller.licenceLent': 'yes',
    'contract.actor': 'legal_representative',
    'dispute.kind': 'non_delivery',
    'dispute.crimeSuspected': 'no',
    'claim.ground': 'sale',
    'deal.concluded': 'remote',
    'deal.metOnPlatform': 'no',
    'buyer.kind': 'business',
    'deposit.word': 'none',
    'case.stage': 'none',
  };
  expect(Object.fromEntries(liableParties(facts).map((p) => [p.rule, p.finding]))).toEqual({
    'LIA-1a': 'yes',
    'LIA-3': 'possible',
    'LIA-5': 'possible',
    'LIA-7': 'yes',
    'LIA-9': 'possible',
    'LIA-10': 'possible',
    'LIA-13': 'yes',
    'LIA-23': 'yes',
  });
});

describe('worked checks', () => {
  const base = {
    'buyer.kind': 'business',
    'dispute.kind': 'non_delivery',
    'contract.governingLaw': 'chinese',
    'breach.on': '2026-06-01',
    'clauses.looked': 'none_found',
  } as const satisfies Facts;

  it('check15: 定金, late, then delivered: no double return', () => {
    const facts: Facts = {
      ...base,
      'dispute.kind': 'late',
      'deposit.word': 'dingjin',
      'deposit.paid': 'yes',
      'deposit.purposeDefeated': 'no',
    };
    expect(found(facts, 'LIA-21')).toBe('no');
  });

  it('check30: deregistered, false undertaking: the shareholders; proper liquidation: they are not named', () => {
    const gone = { ...base, 'seller.registerStatus': 'deregistered' } as const;
    const simplified: Facts = { ...gone, 'seller.deregistrationWay': 'simplified_false_undertaking' };
    const proper: Facts = { ...gone, 'seller.deregistrationWay': 'proper_liquidation' };
    expect(found(simplified, 'LIA-1d')).toBe('yes');
    expect(found(simplified, 'LIA-1a')).toBe('left-out');
    expect(found(proper, 'LIA-1d')).toBe('left-out');
    expect(found(proper, 'LIA-1f')).toBe('possible');
    const named = liableParties(proper).filter((p) => p.rule.startsWith('LIA-1') && p.finding === 'yes');
    expect(named).toEqual([]);
  });

  it('check31: registration annulled: sue the company', () => {
    const facts: Facts = { ...base, 'seller.registerStatus': 'cancelled' };
    expect(found(facts, 'LIA-1a')).toBe('yes');
    expect(found(facts, 'LIA-1h')).toBe('possible');
  });

  it('check32: the payee is a sister company, no sign of evasion', () => {
    const facts: Facts = { ...base, 'payee.match': 'related', 'seller.dissipation': ['none'] };
    expect(found(facts, 'LIA-4')).toBe('no');
    expect(found(facts, 'LIA-9')).toBe('unknown');
    expect(found(facts, 'LIA-10')).toBe('possible');
  });
});
