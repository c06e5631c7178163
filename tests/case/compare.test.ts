import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '@/lib/case/case';
import { compareAnswers, compareResults, compareTexts } from '@/lib/case/compare';
import { factIds } from '@/rules/facts';
import { anyCase } from '../link/cases';

const mine: Case = {
  format: 1,
  facts: {
    'claim.ground': 'sale',
    'buyer.kind': 'consumer',
    'buyer.country': 'not_sure',
    'seller.assets': ['bank_account', 'shares'],
    'payment.on': '2026-03-14',
  },
  texts: { sellerName: 'Mingxing', note: 'call' },
};
const came: Case = {
  format: 1,
  facts: {
    'claim.ground': 'sale',
    'buyer.kind': 'business',
    'buyer.country': 'DE',
    'seller.assets': ['shares', 'bank_account'],
    'claim.amount': { amount: '100', currency: 'USD' },
  },
  texts: { sellerName: 'Mingxing Ltd', orderNumber: '77' },
  provenance: { 'claim.ground': 'advisor', 'buyer.kind': 'me', 'buyer.country': 'me' },
};

describe('answers', () => {
  test('changed, new and gone, with who gave them; what is the same in another order is left out', () => {
    expect(Object.fromEntries(compareAnswers(mine, came).map(({ fact, kind, by }) => [fact, `${kind} ${by}`]))).toEqual(
      {
        'buyer.kind': 'changed me',
        'buyer.country': 'changed me',
        'claim.amount': 'added unknown',
        'payment.on': 'removed unknown',
      },
    );
  });

  test('both values are told as they are; not sure stays what it is', () => {
    const country = compareAnswers(mine, came).find(({ fact }) => fact === 'buyer.country');
    expect(country).toMatchObject({ mine: 'not_sure', came: 'DE' });
  });

  test('stand in the order of the questions', () => {
    const order = compareAnswers(mine, came).map(({ fact }) => factIds.indexOf(fact));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('texts, too', () => {
    expect(compareTexts(mine, came)).toEqual([
      { text: 'sellerName', kind: 'changed', mine: 'Mingxing', came: 'Mingxing Ltd' },
      { text: 'orderNumber', kind: 'added', mine: undefined, came: '77' },
      { text: 'note', kind: 'removed', mine: 'call', came: undefined },
    ]);
  });

  test('a case does not differ from itself; turned round, new is gone', () => {
    fc.assert(
      fc.property(anyCase, anyCase, (a, b) => {
        expect(compareAnswers(a, a)).toEqual([]);
        const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
        expect(compareAnswers(b, a).map(({ fact, kind }) => [fact, kind])).toEqual(
          compareAnswers(a, b).map(({ fact, kind }) => [fact, turned[kind]]),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('the result', () => {
  const result = (verdict: 'yes' | 'no' | 'unknown', firm: boolean, firstRoute: 'negotiation' | null) => ({
    internetCourt: { verdict, firm },
    firstRoute,
  });

  test('court and route move each for themselves', () => {
    expect(compareResults(result('unknown', false, null), result('yes', false, null))).toEqual({
      court: { from: { verdict: 'unknown', firm: false }, to: { verdict: 'yes', firm: false }, same: false },
      route: { from: null, to: null, same: true },
    });
    expect(compareResults(result('no', true, 'negotiation'), result('no', true, null)).route.same).toBe(false);
  });

  test('from probably to certainly is a move; "not known" is told in one way only', () => {
    expect(compareResults(result('yes', false, null), result('yes', true, null)).court.same).toBe(false);
    expect(compareResults(result('unknown', false, null), result('unknown', true, null)).court.same).toBe(true);
  });
});
