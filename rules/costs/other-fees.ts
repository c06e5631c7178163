/**
 * Other court fees, in whole fen (procedure.md T4; T3 for enforcement without an amount): Measures on the Payment of
 * Litigation Fees, Articles 8, 13 and 14. `authority` is the article as printed; `sources` are those with a file here.
 * A range: the province fixes the sum inside it (Article 13, last paragraph).
 * Not coded: maritime applications (Article 14(7)).
 */
import type { RuleRow, SourceRef } from '../provision';
import { halfUp } from './convert';
import { acceptance, feeOf } from './court-fee';

/** Fen; the same twice where the law gives one sum. */
export interface FeeRange {
  readonly min: bigint;
  readonly max: bigint;
}

export interface FeeRow extends FeeRange, RuleRow {
  readonly table: 'P.T3' | 'P.T4';
  readonly authority: string;
}

const row = (min: number, max: number, authority: string, sources: readonly SourceRef[] = []): FeeRow => ({
  min: BigInt(min) * 100n,
  max: BigInt(max) * 100n,
  table: 'P.T4',
  authority,
  sources,
  certainty: 'settled',
});

/** Fees that no sum of money moves, or that stand before a part which it moves. Written in yuan. */
export const fixedFees = {
  setAsideAward: row(400, 400, 'FEE 14(5)'),
  arbitrationAgreementRuling: row(400, 400, 'FEE 14(5)'),
  publicSummons: row(100, 100, 'FEE 14(4)'),
  nonProperty: row(50, 100, 'FEE 13(2)3', ['FEE/13(2)']),
  personalityRights: row(100, 500, 'FEE 13(2)2', ['FEE/13(2)']),
  divorce: row(50, 300, 'FEE 13(2)1', ['FEE/13(2)']),
  intellectualPropertyNoAmount: row(500, 1000, 'FEE 13(3)', ['FEE/13(3)']),
  labour: row(10, 10, 'FEE 13(4)', ['FEE/13(4)']),
  administrativeMarkPatentMaritime: row(100, 100, 'FEE 13(5)1', ['FEE/13(5)']),
  administrativeOther: row(50, 50, 'FEE 13(5)2', ['FEE/13(5)']),
  failedJurisdictionObjection: row(50, 100, 'FEE 13(6)', ['FEE/13(6)']),
  specialProcedure: row(0, 0, 'FEE 8(1)'),
  rulingNotToAcceptOrDismiss: row(0, 0, 'FEE 8(2)'),
  appealAgainstThatOrJurisdictionRuling: row(0, 0, 'FEE 8(3)'),
  enforcementWithoutAmount: { ...row(50, 500, 'FEE 14(1)1'), table: 'P.T3' },
} as const satisfies Record<string, FeeRow>;

export type FixedFeeId = keyof typeof fixedFees;

/** T4, FEE 14(3): application for a payment order, a third of the acceptance fee, from the exact fee. */
export const paymentOrderFee = (claim: bigint): bigint => feeOf(acceptance, claim, 3);

/** CPLI 195: the payment order lapses and becomes a suit; the creditor pays the rest of the acceptance fee. */
export const paymentOrderTopUp = (claim: bigint): bigint => feeOf(acceptance, claim) - paymentOrderFee(claim);

const BANKRUPTCY_CAP = 30_000_000n;

/** T4, FEE 14(6): bankruptcy, half of the acceptance fee on the assets, at most RMB 300,000. */
export function bankruptcyFee(assets: bigint): bigint {
  const half = feeOf(acceptance, assets, 2);
  return half < BANKRUPTCY_CAP ? half : BANKRUPTCY_CAP;
}

/** First instance: a claim without money is no property case (T5), not a property case of nothing. */
export const acceptanceFee = (claim: bigint | undefined): FeeRange =>
  claim === undefined ? fixedFees.nonProperty : same(feeOf(acceptance, claim));

/** T4, FEE 13(3): intellectual property, by amount if there is one. */
export const intellectualPropertyFee = (amount: bigint | undefined): FeeRange =>
  amount === undefined ? fixedFees.intellectualPropertyNoAmount : same(feeOf(acceptance, amount));

/** T4, FEE 13(2)2: personality rights; damages above RMB 50,000 add 1 % up to 100,000 and 0.5 % above. */
export function personalityRightsFee(damages: bigint): FeeRange {
  // 1 % is twice 0.5 %: one sum of half percents, rounded once.
  const halves = 2n * (above(damages, 50_000) - above(damages, 100_000)) + above(damages, 100_000);
  return plus(fixedFees.personalityRights, halfUp(halves, 200n));
}

/** T4, FEE 13(2)1: divorce; property above RMB 200,000 adds 0.5 %. */
export const divorceFee = (property: bigint): FeeRange =>
  plus(fixedFees.divorce, halfUp(above(property, 200_000), 200n));

const same = (fee: bigint): FeeRange => ({ min: fee, max: fee });
const plus = ({ min, max }: FeeRange, more: bigint): FeeRange => ({ min: min + more, max: max + more });

function above(sum: bigint, limit: number): bigint {
  const edge = BigInt(limit) * 100n;
  return sum > edge ? sum - edge : 0n;
}
