/**
 * Court fees by brackets, in whole fen (Measures on Payment of Litigation Costs 诉讼费用交纳办法, Articles 13 and 14;
 * procedure.md T1–T3). Sums are BigInt fen; slices are computed exactly and rounded once, half up, to the fen.
 */

/** A slice up to `upTo` yuan (inclusive) at `perTenThousand` of the part that falls into it; a flat fee in yuan first. */
interface Slice {
  readonly upTo: number | null;
  readonly perTenThousand: number;
}

interface Tariff {
  readonly flatUpTo: number;
  readonly flat: number;
  readonly slices: readonly Slice[];
  readonly cap?: number;
}

/** T1, FEE 13(1): acceptance fee of a property claim. */
export const acceptance: Tariff = {
  flatUpTo: 10_000,
  flat: 50,
  slices: [
    { upTo: 100_000, perTenThousand: 250 },
    { upTo: 200_000, perTenThousand: 200 },
    { upTo: 500_000, perTenThousand: 150 },
    { upTo: 1_000_000, perTenThousand: 100 },
    { upTo: 2_000_000, perTenThousand: 90 },
    { upTo: 5_000_000, perTenThousand: 80 },
    { upTo: 10_000_000, perTenThousand: 70 },
    { upTo: 20_000_000, perTenThousand: 60 },
    { upTo: null, perTenThousand: 50 },
  ],
};

/** T2, FEE 14(2): application to preserve property; at most RMB 5,000. */
export const preservation: Tariff = {
  flatUpTo: 1000,
  flat: 30,
  slices: [
    { upTo: 100_000, perTenThousand: 100 },
    { upTo: null, perTenThousand: 50 },
  ],
  cap: 5000,
};

/** T3, FEE 14(1): application to enforce. */
export const enforcement: Tariff = {
  flatUpTo: 10_000,
  flat: 50,
  slices: [
    { upTo: 500_000, perTenThousand: 150 },
    { upTo: 5_000_000, perTenThousand: 100 },
    { upTo: 10_000_000, perTenThousand: 50 },
    { upTo: null, perTenThousand: 10 },
  ],
};

const FEN = 100n;
/** Fen times 10,000, so that every slice stays whole. */
const SCALE = 10_000n;

/** The exact fee in ten-thousandths of a fen. */
function exact(tariff: Tariff, claim: bigint): bigint {
  const fen = (yuan: number): bigint => BigInt(yuan) * FEN;
  let fee = fen(tariff.flat) * SCALE;
  let from = fen(tariff.flatUpTo);
  for (const { upTo, perTenThousand } of tariff.slices) {
    if (claim <= from) break;
    const end = upTo === null || claim < fen(upTo) ? claim : fen(upTo);
    fee += (end - from) * BigInt(perTenThousand);
    from = end;
  }
  return tariff.cap !== undefined && fee > fen(tariff.cap) * SCALE ? fen(tariff.cap) * SCALE : fee;
}

/** Half up to the fen, of the exact fee divided by `by`. */
const rounded = (scaled: bigint, by: bigint): bigint => (2n * scaled + SCALE * by) / (2n * SCALE * by);

/**
 * The fee in fen for a claim in fen, by a tariff. `share`: 1 the whole, 2 the half (simplified procedure, mediation,
 * withdrawal, counterclaim: at most once, CPLI 206), 3 the third (payment order, FEE 14).
 *
 * @example feeOf(acceptance, 10_000_100n) // 230002n: RMB 100,001 costs RMB 2,300.02
 */
export const feeOf = (tariff: Tariff, claim: bigint, share: 1 | 2 | 3 = 1): bigint =>
  rounded(exact(tariff, claim), BigInt(share));
