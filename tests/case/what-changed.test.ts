/** What changed between two days. Expected days: the provisions' own dates; clocks counted by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedIn, whatChanged } from '@/lib/case/what-changed';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';

/** A platform sale with a seller in Hangzhou. */
const sale: Facts = {
  'claim.ground': 'sale',
  'buyer.kind': 'consumer',
  'buyer.origin': 'foreign',
  'buyer.country': 'FR',
  'deal.concluded': 'platform',
  'deal.siteHostsSellers': 'yes',
  'deal.object': 'catalogue',
  'performance.state': 'full',
  'delivery.mode': 'other',
  'seller.identity': 'confirmed',
  'seller.kind': 'company',
  'seller.mainOffice': '330100',
  'clauses.looked': 'none_found',
  'filing.state': 'not_filed',
  'claim.amount': { amount: '5000', currency: 'CNY' },
  'claim.persons': 'nine_or_fewer',
  'case.circumstances': ['none'],
  'place.agreed': 'none',
  'receipt.place': 'outside',
  'receipt.by': 'buyer',
  'platform.sued': 'no',
};

describe('law', () => {
  it('法释〔2025〕14号 comes into force on 1 November 2025, and Article 2 of 2018 ends', () => {
    const { law } = whatChanged(sale, '2025-10-31', '2025-11-01');
    expect(law).toContainEqual({ id: '2025/1', what: 'began', on: '2025-11-01' });
    expect(law).toContainEqual({ id: '2018/2', what: 'ended', on: '2025-11-01' });
    expect(law.every(({ on }) => on === '2025-11-01')).toBe(true);
  });

  it('the day after, and up to the day before, neither is news', () => {
    const ids = (before: string, now: string) => whatChanged(sale, before, now).law.map(({ id }) => id);
    expect(ids('2025-11-01', '2025-11-20')).not.toContain('2025/1');
    expect(ids('2025-10-01', '2025-10-31')).not.toContain('2025/1');
  });

  it('a case accepted before keeps its court and its answer', () => {
    const accepted: Facts = {
      ...sale,
      'filing.state': 'accepted',
      'filing.acceptedOn': '2025-10-20',
      'filing.court': 'ic_330100',
      'seller.answered': 'no',
    };
    const found = whatChanged(accepted, '2025-10-25', '2025-11-15');
    expect(found.law).toContainEqual({ id: '2018/2', what: 'ended', on: '2025-11-01' });
    expect([found.court, found.firm]).toEqual([null, null]);
  });

  it('only what the case cites: an arbitration clause cites the law that starts on 1 March 2026, a case without one does not', () => {
    const clause: Facts = {
      ...sale,
      'buyer.kind': 'business',
      'clauses.looked': 'found',
      'clauses.found': ['arbitration'],
      'arbClause.parties': 'seller',
      'arbClause.standardForm': 'no',
      'arbClause.law': 'chinese',
      'arbClause.wording': 'complete',
    };
    const began = (facts: Facts) =>
      whatChanged(facts, '2026-02-28', '2026-03-01').law.filter(({ id }) => id.startsWith('ARB/'));
    expect(began(clause)).toContainEqual({ id: 'ARB/5', what: 'began', on: '2026-03-01' });
    const cited = citedIn(assess(sale, { asOf: '2026-03-01' }));
    expect(
      began(sale)
        .map(({ id }) => id)
        .filter((id) => !cited.has(id)),
    ).toEqual([]);
    expect(began(sale).map(({ id }) => id)).not.toContain('ARB/5');
  });
});

describe('clocks', () => {
  // Submitted on Monday 2 March 2026: seven days end on 9 March (CPL 126, 85).
  const filed: Facts = { ...sale, 'filing.state': 'submitted', 'filing.submittedOn': '2026-03-02' };
  const docketing = (before: string, now: string) =>
    whatChanged(filed, before, now).clocks.find(({ name }) => name === 'docketing');

  it('runs out the day after its last day', () => {
    expect(docketing('2026-03-08', '2026-03-09')).toBeUndefined();
    expect(docketing('2026-03-09', '2026-03-10')).toMatchObject({
      from: 'running',
      to: 'over',
      ranOut: true,
      lastDay: '2026-03-09',
    });
    expect(whatChanged(filed, '2026-03-09', '2026-03-10').clocks[0]?.ranOut).toBe(true);
  });

  it('backwards it runs again, which is no running out', () => {
    expect(docketing('2026-03-10', '2026-03-09')).toMatchObject({ from: 'over', to: 'running', ranOut: false });
  });

  it('a first day that has come is reached, it did not run out', () => {
    // Mastercard, not delivered, no day agreed: not before the 40th day after the payment, 5 January + 40 = 14 February.
    const card: Facts = {
      ...sale,
      'dispute.kind': 'non_delivery',
      'payment.via': 'card',
      'payment.on': '2026-01-05',
      'payment.cardNetwork': 'mastercard',
    };
    const first = whatChanged(card, '2026-02-13', '2026-02-14').clocks.find(
      ({ name }) => name === 'chargeback_not_before',
    );
    expect(first).toMatchObject({ from: 'not-yet', to: 'reached', ranOut: false });
  });

  it('between the safe and the latest end is another state, not the end', () => {
    // International sale by a business under Chinese law: contested. Consumers: safe 3 years, arguable 4 (T7).
    const late: Facts = { ...sale, 'breach.on': '2023-05-10', 'contract.governingLaw': 'chinese' };
    const clock = (before: string, now: string) =>
      whatChanged(late, before, now).clocks.find(({ name }) => name === 'limitation_sale');
    expect(clock('2026-05-10', '2026-05-11')).toMatchObject({ from: 'running', to: 'between', ranOut: false });
    expect(clock('2027-05-10', '2027-05-11')).toMatchObject({ from: 'between', to: 'over', ranOut: true });
  });
});

describe('result', () => {
  it('nothing changed within a quiet week', () => {
    expect(whatChanged(sale, '2026-09-07', '2026-09-14')).toEqual({
      before: '2026-09-07',
      now: '2026-09-14',
      law: [],
      clocks: [],
      court: null,
      firm: null,
      firstRoute: null,
      rulesFrom: null,
      anything: false,
    });
  });

  it('says when the rules themselves are newer than the saved day', () => {
    expect(whatChanged({}, '2026-11-20', '2026-11-21').rulesFrom).toBe('2026-11-21');
    expect(whatChanged({}, '2026-11-21', '2026-11-30').rulesFrom).toBeNull();
  });

  it('the first route turns when its window closes', () => {
    // A card payment: 120 days from the payment, a safe lower bound; after the last day the reversal is no first step.
    const card: Facts = {
      ...sale,
      'dispute.kind': 'non_delivery',
      'payment.via': 'card',
      'payment.on': '2026-01-05',
      'payment.cardNetwork': 'visa',
      'claim.amount': { amount: '5000', currency: 'USD' },
    };
    const [early, late] = ['2026-01-20', '2028-01-20'];
    const [first, second] = [early, late].map((asOf) => assess(card, { asOf }).firstRoute);
    expect(first).toBe('payment-reversal');
    expect(second).not.toBe('payment-reversal');
    expect(whatChanged(card, early, late).firstRoute).toEqual({ from: first, to: second });
  });

  it('on the same day nothing changed, whatever the case and the day', () => {
    const cases = [
      {},
      sale,
      { ...sale, 'breach.on': '2023-05-10' },
      { 'filing.state': 'accepted' },
    ] as readonly Facts[];
    const day = fc
      .date({ min: new Date('2016-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...cases), day, (facts, on) => {
        expect(whatChanged(facts, on, on).anything).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('there and back: the same articles, the result turned around', () => {
    const there = whatChanged(sale, '2025-06-01', '2026-06-01');
    const back = whatChanged(sale, '2026-06-01', '2025-06-01');
    expect(back.law).toEqual(there.law);
    expect(back.clocks.length).toBe(there.clocks.length);
  });
});
