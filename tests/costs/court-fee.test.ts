/** procedure.md T6 to the fen, and the shape of the tariffs: never falling, no jump at a bracket. */
import { describe, expect, it } from 'vitest';
import { acceptance, enforcement, feeOf, preservation } from '../../rules/costs/court-fee';

const yuan = (n: number): bigint => BigInt(Math.round(n * 100));

const T1: [number, string][] = [
  [0, '50'],
  [500, '50'],
  [6710, '50'],
  [10_000, '50'],
  [10_001, '50.03'],
  [20_000, '300'],
  [50_000, '1050'],
  [67_100, '1477.50'],
  [100_000, '2300'],
  [100_001, '2300.02'],
  [150_000, '3300'],
  [200_000, '4300'],
  [300_000, '5800'],
  [500_000, '8800'],
  [720_000, '11000'],
  [896_000, '12760'],
  [1_000_000, '13800'],
  [1_500_000, '18300'],
  [2_000_000, '22800'],
  [3_000_000, '30800'],
  [5_000_000, '46800'],
  [8_000_000, '67800'],
  [10_000_000, '81800'],
  [15_000_000, '111800'],
  [20_000_000, '141800'],
  [50_000_000, '291800'],
];
const T2: [number, string][] = [
  [1000, '30'],
  [1001, '30.01'],
  [5000, '70'],
  [10_000, '120'],
  [100_000, '1020'],
  [100_001, '1020.01'],
  [500_000, '3020'],
  [800_000, '4520'],
  [895_999, '5000.00'],
  [896_000, '5000'],
  [20_000_000, '5000'],
];
const T3: [number, string][] = [
  [10_000, '50'],
  [10_001, '50.02'],
  [20_000, '200'],
  [500_000, '7400'],
  [1_000_000, '12400'],
  [5_000_000, '52400'],
  [8_000_000, '67400'],
  [10_000_000, '77400'],
  [20_000_000, '87400'],
  [50_000_000, '117400'],
];

describe('court fees (T6; 10,001 is 50.025 exactly, half up to 50.03)', () => {
  it.each(T1)('claim of %d: acceptance fee %s', (claim, fee) => {
    expect(feeOf(acceptance, yuan(claim))).toBe(yuan(Number(fee)));
  });
  it.each(T2)('value of %d: preservation fee %s', (claim, fee) => {
    expect(feeOf(preservation, yuan(claim))).toBe(yuan(Number(fee)));
  });
  it.each(T3)('amount of %d: enforcement fee %s', (claim, fee) => {
    expect(feeOf(enforcement, yuan(claim))).toBe(yuan(Number(fee)));
  });

  it('half and third come from the exact fee: 50.025 gives 25.01 and 16.68', () => {
    expect(feeOf(acceptance, yuan(10_001), 2)).toBe(2501n);
    expect(feeOf(acceptance, yuan(10_001), 3)).toBe(1668n);
  });

  it.each([
    ['acceptance', acceptance],
    ['preservation', preservation],
    ['enforcement', enforcement],
  ] as const)('%s never falls and does not jump at a bracket', (_, tariff) => {
    for (const { upTo } of tariff.slices) {
      if (upTo === null) continue;
      const at = feeOf(tariff, yuan(upTo));
      const next = feeOf(tariff, yuan(upTo) + 1n);
      expect(next).toBeGreaterThanOrEqual(at);
      expect(next - at).toBeLessThanOrEqual(1n);
    }
  });
});
