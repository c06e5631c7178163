/** The working of a cost: lines in whole cents of US dollars, each with its formula and the row it comes from. */
import type { Certainty, SourceRef } from '../provision';
import { type Amount, type Claim, fenToUsdCents, type Rates, rateOf } from './convert';
import { acceptance, feeOf, preservation } from './court-fee';
import { type EstimateId, estimate, estimates, type Overrides } from './estimates';

export type Bound = 'min' | 'typical' | 'max';
export const bounds = ['min', 'typical', 'max'] as const satisfies readonly Bound[];

export const lineIds = [
  'bank-charge',
  'reversal-charge',
  'return-and-inspection',
  'translation',
  'letter-fee',
  'court-fee',
  'freeze-fee',
  'counsel',
  'institution-fee',
  'saving',
  'further-counsel',
  'lawyer-at-police',
  'no-fee',
  'search',
] as const;
export type LineId = (typeof lineIds)[number];

/** How an amount was reached; every piece is an amount, a share in hundredths of a percent, or a rate. */
export type Formula =
  | { readonly kind: 'figure' }
  | { readonly kind: 'less' }
  | { readonly kind: 'larger'; readonly least: Amount; readonly share: number; readonly of: Amount }
  | {
      readonly kind: 'tariff';
      readonly tariff: 'acceptance' | 'preservation';
      readonly part: 'whole' | 'half';
      readonly of: Amount;
      readonly fee: Amount;
      readonly rate: string;
    }
  | {
      readonly kind: 'scale';
      readonly institution: string;
      readonly of: Amount;
      readonly fee: Amount;
      readonly rate: string;
    };

export interface Line {
  readonly label: LineId;
  readonly bound: Bound;
  readonly usdCents: number;
  readonly formula: Formula;
  /** Row: a table of procedure.md (`P.T1`) or a place in decision-routes.md. */
  readonly table: string;
  readonly sources: readonly SourceRef[];
  readonly certainty: Certainty;
  /** Figures that the person can change. */
  readonly figures: readonly EstimateId[];
}

const FIRMEST: readonly Certainty[] = ['settled', 'probable', 'contested', 'our-estimate', 'unverified'];

/** The least firm of the figures behind a line, and their notes. */
export function groundOf(figures: readonly EstimateId[]): Pick<Line, 'certainty' | 'sources' | 'figures'> {
  const rank = Math.max(...figures.map((id) => FIRMEST.indexOf(estimates[id].certainty)));
  const notes = figures.map((id) => estimates[id].source).filter((source) => source.startsWith('note/'));
  return { certainty: FIRMEST[rank] ?? 'unverified', sources: [...new Set<string>(notes)], figures };
}

/** A line of one figure in dollars; `less` takes it off. */
export function figureLine(
  label: LineId,
  bound: Bound,
  id: EstimateId,
  table: string,
  overrides: Overrides,
  kind: 'figure' | 'less' = 'figure',
): Line {
  const cents = estimate(id, overrides) * 100;
  const usdCents = kind === 'less' && cents > 0 ? -cents : cents;
  return { label, bound, usdCents, formula: { kind }, table, ...groundOf([id]) };
}

/** A line of a court fee by its tariff, on the whole claim. A counterclaim costs half, at most once (FEE 18, CPLI 206). */
export function tariffLine(
  bound: Bound,
  which: 'whole' | 'half' | 'counterclaim' | 'freeze',
  claim: Claim,
  rates: Rates,
): Line {
  const freeze = which === 'freeze';
  const half = which === 'half' || which === 'counterclaim';
  const fee = feeOf(freeze ? preservation : acceptance, BigInt(claim.fen), half ? 2 : 1);
  return {
    label: freeze ? 'freeze-fee' : 'court-fee',
    bound,
    usdCents: fenToUsdCents(fee, rates),
    formula: {
      kind: 'tariff',
      tariff: freeze ? 'preservation' : 'acceptance',
      part: half ? 'half' : 'whole',
      of: { minor: claim.fen, currency: 'CNY' },
      fee: { minor: Number(fee), currency: 'CNY' },
      rate: rateOf('USD', rates) ?? '',
    },
    table: freeze ? 'P.T2' : half ? 'P.T1, P.T5' : 'P.T1',
    // The half is not sure in a foreign-related case (open doubt 16), and the court decides whether it hears a counterclaim
    // together with the claim. The tariff of a freeze is Article 14(2).
    certainty: half ? 'probable' : 'settled',
    sources: freeze ? [] : half ? ['FEE/13(1)', which === 'half' ? 'FEE/16' : 'FEE/18', 'CPLI/206'] : ['FEE/13(1)'],
    figures: [],
  };
}
