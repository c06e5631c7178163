/**
 * R29, the cost test of arbitration (decision-routes.md 3.7; scales of routes.md 3.1): fee of the named institution at
 * the claim and counsel, against a share of the claim. Other institutions, and claims above RMB 5 million, are not known.
 * No margin near an edge (1.6): the test is made with the exact quotients, the amounts shown are rounded to the cent.
 */
import { type Amount, type Claim, dollarRate, fenToUsdCents, halfUp, RATE_SCALE, type Rates } from './convert';
import { type EstimateId, estimate, type Overrides } from './estimates';

interface Scale {
  readonly registration: EstimateId;
  /** Least amount of the first slice. */
  readonly least: EstimateId;
  /** Slices up to so many yuan, inclusive, at a share of the part that falls into them. */
  readonly slices: readonly { readonly upTo: number; readonly share: EstimateId }[];
}

const scales = {
  // 3.5 % to 1m (at least 10,000), then 2.5 % to 5m; plus 10,000.
  shiac: {
    registration: 'arbitration.shiac.registration',
    least: 'arbitration.shiac.least',
    slices: [
      { upTo: 1_000_000, share: 'arbitration.shiac.to1m' },
      { upTo: 5_000_000, share: 'arbitration.shiac.to5m' },
    ],
  },
  // 4 % to 1m (at least 10,000), 3.5 % to 2m, 2.5 % to 5m; plus 10,000.
  cietac: {
    registration: 'arbitration.cietac.registration',
    least: 'arbitration.cietac.least',
    slices: [
      { upTo: 1_000_000, share: 'arbitration.cietac.to1m' },
      { upTo: 2_000_000, share: 'arbitration.cietac.to2m' },
      { upTo: 5_000_000, share: 'arbitration.cietac.to5m' },
    ],
  },
} as const satisfies Record<string, Scale>;

/** No scale is known above this claim, in yuan. */
const SCALE_END = 5_000_000;

const FEN = 100n;
const POINTS = 10_000n;

/** Fee of the institution by its scale, in fen, rounded once; undefined where the scale is not known. */
export function scaleFee(
  institution: string | undefined,
  claim: bigint,
  overrides: Overrides = {},
): bigint | undefined {
  if ((institution !== 'shiac' && institution !== 'cietac') || claim > BigInt(SCALE_END) * FEN) return undefined;
  const { registration, least, slices }: Scale = scales[institution];
  const value = (id: EstimateId): bigint => BigInt(estimate(id, overrides));
  let from = 0n;
  let fee = 0n;
  for (const { upTo, share } of slices) {
    const end = claim < BigInt(upTo) * FEN ? claim : BigInt(upTo) * FEN;
    if (end > from) fee += (end - from) * value(share);
    if (from === 0n && fee < value(least) * FEN * POINTS) fee = value(least) * FEN * POINTS;
    from = BigInt(upTo) * FEN;
  }
  return halfUp(fee, POINTS) + value(registration) * FEN;
}

/** The larger of a least sum in dollars and a share of the claim in hundredths of a percent: cents times 10,000. */
function larger(least: number, share: number, claimCents: number): bigint {
  const ofClaim = BigInt(claimCents) * BigInt(share);
  const floor = BigInt(least) * 100n * POINTS;
  return ofClaim > floor ? ofClaim : floor;
}

/** The same in cents, rounded half up. */
export const largerOf = (least: number, share: number, claimCents: number): number =>
  Number(halfUp(larger(least, share, claimCents), POINTS));

export interface ArbitrationCost {
  /** Fee of the institution and the arbitrators as its scale or our figure gives it, and in cents. */
  readonly institution: Amount;
  readonly institutionUsdCents: number;
  readonly counselUsdCents: number;
  readonly totalUsdCents: number;
  /** Total in hundredths of a percent of the claim, rounded up; null for a claim of nothing. */
  readonly shareOfClaim: number | null;
  /** R29c: is the total at most the share of the claim that we hold in proportion (40 %)? */
  readonly fits: boolean;
  readonly table: 'decision-routes R29';
}

/** The cost of R29 for a claim; undefined where the scale is not known. */
export function arbitrationCost(
  institution: string | undefined,
  claim: Claim,
  overrides: Overrides = {},
  rates: Rates = {},
): ArbitrationCost | undefined {
  const fee = institutionAmount(institution, claim, overrides);
  if (fee === undefined) return undefined;
  const figure = (id: EstimateId): number => estimate(id, overrides);
  const counsel = [figure('arbitration.counsel.least'), figure('arbitration.counsel.share'), claim.usdCents] as const;
  const institutionUsdCents = fee.currency === 'USD' ? fee.minor : fenToUsdCents(BigInt(fee.minor), rates);
  const counselUsdCents = largerOf(...counsel);
  // Exact total, and the claim, both in cents times 10,000 times the rate.
  const rate = dollarRate(rates);
  const exactFee = BigInt(fee.minor) * POINTS * (fee.currency === 'USD' ? rate : RATE_SCALE);
  const total = exactFee + larger(...counsel) * rate;
  const onePoint = BigInt(claim.usdCents) * rate;
  return {
    institution: fee,
    institutionUsdCents,
    counselUsdCents,
    totalUsdCents: institutionUsdCents + counselUsdCents,
    shareOfClaim: onePoint === 0n ? null : Number((total + onePoint - 1n) / onePoint),
    fits: total <= onePoint * BigInt(figure('arbitration.limit')),
    table: 'decision-routes R29',
  };
}

function institutionAmount(institution: string | undefined, claim: Claim, overrides: Overrides): Amount | undefined {
  if (institution === 'hkiac' && claim.fen <= SCALE_END * 100)
    return { minor: estimate('arbitration.hkiac.total', overrides) * 100, currency: 'USD' };
  const fen = scaleFee(institution, BigInt(claim.fen), overrides);
  return fen === undefined ? undefined : { minor: Number(fen), currency: 'CNY' };
}
