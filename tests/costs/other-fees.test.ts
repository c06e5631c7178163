/** T4, row by row; expected sums from the text of the Measures, Articles 8, 13 and 14. */
import { describe, expect, it } from 'vitest';
import {
  acceptanceFee,
  bankruptcyFee,
  divorceFee,
  type FeeRow,
  type FixedFeeId,
  fixedFees,
  intellectualPropertyFee,
  paymentOrderFee,
  paymentOrderTopUp,
  personalityRightsFee,
} from '../../rules/costs/other-fees';
import { practiceNotes } from '../../rules/law/practice-notes';
import { provisions } from '../../rules/law/provisions';
import { provisionIdOf } from '../../rules/provision';
import { minor } from './sums';

const range = (min: string, max = min) => ({ min: minor(min), max: minor(max) });

const ROWS: { readonly [F in FixedFeeId]: readonly [string, string, string] } = {
  setAsideAward: ['400', '400', 'FEE 14(5)'],
  arbitrationAgreementRuling: ['400', '400', 'FEE 14(5)'],
  publicSummons: ['100', '100', 'FEE 14(4)'],
  nonProperty: ['50', '100', 'FEE 13(2)3'],
  personalityRights: ['100', '500', 'FEE 13(2)2'],
  divorce: ['50', '300', 'FEE 13(2)1'],
  intellectualPropertyNoAmount: ['500', '1,000', 'FEE 13(3)'],
  labour: ['10', '10', 'FEE 13(4)'],
  administrativeMarkPatentMaritime: ['100', '100', 'FEE 13(5)1'],
  administrativeOther: ['50', '50', 'FEE 13(5)2'],
  failedJurisdictionObjection: ['50', '100', 'FEE 13(6)'],
  specialProcedure: ['0', '0', 'FEE 8(1)'],
  rulingNotToAcceptOrDismiss: ['0', '0', 'FEE 8(2)'],
  appealAgainstThatOrJurisdictionRuling: ['0', '0', 'FEE 8(3)'],
  enforcementWithoutAmount: ['50', '500', 'FEE 14(1)1'],
};

describe('fixed fees (T4)', () => {
  it.each(Object.entries(ROWS))('%s', (id, [min, max, authority]) => {
    const row: FeeRow = fixedFees[id as FixedFeeId];
    expect({ min: row.min, max: row.max, authority: row.authority }).toEqual({ ...range(min, max), authority });
    expect(row.table).toBe(id === 'enforcementWithoutAmount' ? 'P.T3' : 'P.T4');
  });

  it.each(Object.entries<FeeRow>(fixedFees))('%s names only sources that exist', (_, row) => {
    for (const source of row.sources) {
      expect(provisionIdOf(source) in provisions || source in practiceNotes, source).toBe(true);
    }
  });
});

describe('fees with a part that moves (T4)', () => {
  it('payment order: a third; the rest follows if it becomes a suit', () => {
    expect(paymentOrderFee(minor('100,000'))).toBe(minor('766.67'));
    expect(paymentOrderTopUp(minor('100,000'))).toBe(minor('1,533.33'));
    expect(paymentOrderFee(minor('10,001')) + paymentOrderTopUp(minor('10,001'))).toBe(minor('50.03'));
  });

  // 0.005 x + 41,800 = 600,000 at 111,640,000.
  it.each([
    ['10,000', '25'],
    ['1,000,000', '6,900'],
    ['111,639,000', '299,997.50'],
    ['111,640,000', '300,000'],
    ['111,650,000', '300,000'],
    ['900,000,000', '300,000'],
  ])('bankruptcy with assets of RMB %s costs %s', (assets, fee) => {
    expect(bankruptcyFee(minor(assets))).toBe(minor(fee));
  });

  it.each([
    ['0', '100', '500'],
    ['50,000', '100', '500'],
    ['50,001', '100.01', '500.01'],
    ['80,000', '400', '800'],
    ['100,000', '600', '1,000'],
    ['100,001', '600.01', '1,000.01'],
    ['300,000', '1,600', '2,000'],
  ])('personality rights with damages of RMB %s cost %s to %s', (damages, min, max) => {
    expect(personalityRightsFee(minor(damages))).toEqual(range(min, max));
  });

  it.each([
    ['200,000', '50', '300'],
    ['200,001', '50.01', '300.01'],
    ['1,000,000', '4,050', '4,300'],
  ])('divorce with property of RMB %s costs %s to %s', (property, min, max) => {
    expect(divorceFee(minor(property))).toEqual(range(min, max));
  });

  it('a claim without money is no property claim of nothing', () => {
    expect(acceptanceFee(undefined)).toMatchObject(range('50', '100'));
    expect(acceptanceFee(minor('20,000'))).toEqual(range('300'));
    expect(intellectualPropertyFee(undefined)).toMatchObject(range('500', '1,000'));
    expect(intellectualPropertyFee(minor('20,000'))).toEqual(range('300'));
  });

  it('never falls and never jumps at a bound', () => {
    for (const at of ['50,000', '100,000', '200,000', '111,640,000']) {
      for (const fee of [bankruptcyFee, (x: bigint) => personalityRightsFee(x).min, (x: bigint) => divorceFee(x).max]) {
        const step = fee(minor(at) + 1n) - fee(minor(at));
        expect(step >= 0n && step <= 1n, at).toBe(true);
      }
    }
  });
});
