/** The worked examples of procedure.md 1.11 to the fen, and T1 to T3 against the quick formulas of the same tables. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptance, enforcement, feeOf, preservation } from '../../rules/costs/court-fee';
import { paymentOrderFee } from '../../rules/costs/other-fees';
import { minor } from './sums';

// claim, acceptance, half, preservation, enforcement, payment order
const EXAMPLES = `
500 50.00 25.00 30.00 50.00 16.67
6,710 50.00 25.00 87.10 50.00 16.67
10,000 50.00 25.00 120.00 50.00 16.67
10,001 50.03 25.01 120.01 50.02 16.68
20,000 300.00 150.00 220.00 200.00 100.00
50,000 1,050.00 525.00 520.00 650.00 350.00
67,100 1,477.50 738.75 691.00 906.50 492.50
100,000 2,300.00 1,150.00 1,020.00 1,400.00 766.67
150,000 3,300.00 1,650.00 1,270.00 2,150.00 1,100.00
200,000 4,300.00 2,150.00 1,520.00 2,900.00 1,433.33
300,000 5,800.00 2,900.00 2,020.00 4,400.00 1,933.33
500,000 8,800.00 4,400.00 3,020.00 7,400.00 2,933.33
720,000 11,000.00 5,500.00 4,120.00 9,600.00 3,666.67
896,000 12,760.00 6,380.00 5,000.00 11,360.00 4,253.33
1,000,000 13,800.00 6,900.00 5,000.00 12,400.00 4,600.00
2,000,000 22,800.00 11,400.00 5,000.00 22,400.00 7,600.00
5,000,000 46,800.00 23,400.00 5,000.00 52,400.00 15,600.00
10,000,000 81,800.00 40,900.00 5,000.00 77,400.00 27,266.67
20,000,000 141,800.00 70,900.00 5,000.00 87,400.00 47,266.67
50,000,000 291,800.00 145,900.00 5,000.00 117,400.00 97,266.67`;

const rows = EXAMPLES.trim()
  .split('\n')
  .map((line) => line.split(' '));

describe('worked examples (procedure.md 1.11)', () => {
  it('has the twenty rows of the table', () => expect(rows.length).toBe(20));

  it.each(rows)('RMB %s: acceptance %s, half %s, freeze %s, enforcement %s, payment order %s', (...row) => {
    const [sum, whole, half, freeze, enforced, order] = row.map(minor) as [bigint, ...bigint[]];
    expect(feeOf(acceptance, sum)).toBe(whole);
    expect(feeOf(acceptance, sum, 2)).toBe(half);
    expect(feeOf(preservation, sum)).toBe(freeze);
    expect(feeOf(enforcement, sum)).toBe(enforced);
    expect(paymentOrderFee(sum)).toBe(order);
  });
});

// Upper bound in yuan, rate in hundredths of a percent, constant in yuan: the column "quick formula" of T1, T2, T3.
type Quick = readonly (readonly [number, number, number])[];
const T1: Quick = [
  [10_000, 0, 50],
  [100_000, 250, -200],
  [200_000, 200, 300],
  [500_000, 150, 1300],
  [1_000_000, 100, 3800],
  [2_000_000, 90, 4800],
  [5_000_000, 80, 6800],
  [10_000_000, 70, 11_800],
  [20_000_000, 60, 21_800],
  [Number.POSITIVE_INFINITY, 50, 41_800],
];
const T2: Quick = [
  [1000, 0, 30],
  [100_000, 100, 20],
  [896_000, 50, 520],
  [Number.POSITIVE_INFINITY, 0, 5000],
];
const T3: Quick = [
  [10_000, 0, 50],
  [500_000, 150, -100],
  [5_000_000, 100, 2400],
  [10_000_000, 50, 27_400],
  [Number.POSITIVE_INFINITY, 10, 67_400],
];

function quick(table: Quick, fen: number): bigint {
  const [, rate, constant] = table.find(([upTo]) => fen <= upTo * 100) as readonly [number, number, number];
  const exact = BigInt(fen) * BigInt(rate) + BigInt(constant) * 1_000_000n;
  return (exact + 5000n) / 10_000n;
}

describe('the slices agree with the quick formulas', () => {
  it.each([
    ['T1', acceptance, T1],
    ['T2', preservation, T2],
    ['T3', enforcement, T3],
  ] as const)('%s for any sum, and beside every bound', (_, tariff, table) => {
    const beside = table.flatMap(([upTo]) =>
      Number.isFinite(upTo) ? [upTo * 100 - 1, upTo * 100, upTo * 100 + 1] : [],
    );
    for (const fen of beside) expect(feeOf(tariff, BigInt(fen)), String(fen)).toBe(quick(table, fen));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000_000 }),
        (fen) => feeOf(tariff, BigInt(fen)) === quick(table, fen),
      ),
      { numRuns: 2000, seed: 1 },
    );
  });
});
