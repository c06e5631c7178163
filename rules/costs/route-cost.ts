/**
 * What an entry costs, in cents of US dollars: least, typical, most, with the working (decision-routes.md 6). The half
 * court fee belongs to the least cost; it is not shown where the defendant cannot be found (3.6).
 */
import { arbitrationCost, largerOf } from './arbitration-cost';
import { type Claim, type Rates, rateOf } from './convert';
import type { Entry } from './entries';
import { type EstimateId, estimate, type Overrides } from './estimates';
import { type Bound, bounds, figureLine, groundOf, type Line, type LineId, tariffLine } from './lines';

export interface CostInput {
  /** The money claimed; undefined: not known. */
  readonly claim: Claim | undefined;
  /** Institution named in the clause. */
  readonly institution?: string | undefined;
  /**
   * `no` where the defendant cannot be found, `contested` for such a defendant before an Internet Court, `counterclaim` where the buyer claims in the
   * suit of the seller: half, if the court hears both together (FEE 18). Left out: possible.
   */
  readonly halfFee?: 'possible' | 'contested' | 'no' | 'counterclaim' | undefined;
}

export interface RouteCost {
  readonly cost: { readonly [B in Bound]: number } | 'unknown';
  /** Why it is not known: the claim, the scale of the institution, or no figure at all. */
  readonly lacks: 'claim' | 'scale' | 'figure' | null;
  readonly working: readonly Line[];
}

type Prefix =
  | 'recall'
  | 'reversal'
  | 'platform'
  | 'negotiation'
  | 'letter'
  | 'police'
  | 'network'
  | 'complaint'
  | 'identify';

/** Entries with three figures: which figures, and the name of their line. */
const PLAIN = {
  recall: ['recall', 'bank-charge'],
  card: ['reversal', 'reversal-charge'],
  paypal: ['reversal', 'reversal-charge'],
  s75: ['reversal', 'reversal-charge'],
  'platform-dispute': ['platform', 'return-and-inspection'],
  negotiation: ['negotiation', 'translation'],
  'own-notice': ['negotiation', 'translation'],
  'lawyers-letter': ['letter', 'letter-fee'],
  'police-report': ['police', 'lawyer-at-police'],
  'industry-network': ['network', 'no-fee'],
  '12315': ['complaint', 'no-fee'],
  'ecc-net': ['complaint', 'no-fee'],
  'identify-seller': ['identify', 'search'],
} as const satisfies { readonly [E in Entry]?: readonly [Prefix, LineId] };

const OURS: Overrides = {};

const unknown = (lacks: 'claim' | 'scale' | 'figure'): RouteCost => ({ cost: 'unknown', lacks, working: [] });

/** The cost of an entry. Figures and rates can be changed by the person. */
export function routeCost(entry: Entry, input: CostInput, overrides: Overrides = OURS, rates: Rates = {}): RouteCost {
  if (entry === 'letter-of-credit') return unknown('figure');
  if (entry === 'suit') {
    const { claim } = input;
    return claim
      ? added(bounds.flatMap((b) => suitLines(b, claim, input.halfFee, overrides, rates)))
      : unknown('claim');
  }
  if (entry === 'arbitration') {
    if (!input.claim) return unknown('claim');
    const working = arbitrationLines(input.claim, input.institution, overrides, rates);
    return working ? added(working) : unknown('scale');
  }
  return overrides === OURS ? ours(entry) : plain(entry, overrides);
}

type Plain = keyof typeof PLAIN;

/** An entry that no case moves. */
function plain(entry: Plain, overrides: Overrides): RouteCost {
  const [prefix, label] = PLAIN[entry];
  return added(bounds.map((b) => figureLine(label, b, `${prefix}.${b}`, `decision-routes 6, ${entry}`, overrides)));
}

const kept = new Map<Plain, RouteCost>();

/** The same with our figures, worked out once. */
function ours(entry: Plain): RouteCost {
  const cost = kept.get(entry) ?? plain(entry, OURS);
  kept.set(entry, cost);
  return cost;
}

/** Least cost is never below nothing, whatever the person changed. */
function added(working: readonly Line[]): RouteCost {
  const sum = (bound: Bound): number =>
    Math.max(
      0,
      working.filter((line) => line.bound === bound).reduce((total, line) => total + line.usdCents, 0),
    );
  return { cost: { min: sum('min'), typical: sum('typical'), max: sum('max') }, lacks: null, working };
}

/** A line "the larger of a least sum and a share of the claim". */
function largerLine(
  at: { readonly label: LineId; readonly bound: Bound; readonly table: string },
  least: EstimateId,
  share: EstimateId,
  claim: Claim,
  overrides: Overrides,
): Line {
  const floor = estimate(least, overrides);
  const points = estimate(share, overrides);
  return {
    ...at,
    usdCents: largerOf(floor, points, claim.usdCents),
    formula: {
      kind: 'larger',
      least: { minor: floor * 100, currency: 'USD' },
      share: points,
      of: { minor: claim.usdCents, currency: 'USD' },
    },
    ...groundOf([least, share]),
  };
}

function suitLines(
  bound: Bound,
  claim: Claim,
  halfFee: CostInput['halfFee'],
  overrides: Overrides,
  rates: Rates,
): readonly Line[] {
  const table = 'decision-routes 6, suit';
  const counterclaim = halfFee === 'counterclaim';
  const half = counterclaim || (bound === 'min' && halfFee !== 'no');
  const fee = tariffLine(bound, counterclaim ? 'counterclaim' : half ? 'half' : 'whole', claim, rates);
  return [
    half && halfFee === 'contested' ? { ...fee, certainty: 'contested' } : fee,
    ...(bound === 'max' ? [tariffLine(bound, 'freeze', claim, rates)] : []),
    largerLine(
      { label: 'counsel', bound, table },
      `suit.counsel.least.${bound}`,
      `suit.counsel.share.${bound}`,
      claim,
      overrides,
    ),
    figureLine('translation', bound, `translation.${bound}`, table, overrides),
  ];
}

const INSTITUTION_FIGURES: { readonly [institution: string]: readonly EstimateId[] } = {
  shiac: [
    'arbitration.shiac.registration',
    'arbitration.shiac.least',
    'arbitration.shiac.to1m',
    'arbitration.shiac.to5m',
  ],
  cietac: [
    'arbitration.cietac.registration',
    'arbitration.cietac.least',
    'arbitration.cietac.to1m',
    'arbitration.cietac.to2m',
    'arbitration.cietac.to5m',
  ],
  hkiac: ['arbitration.hkiac.total'],
};

/** R29 less USD 1,000; R29 and translation; R29, further counsel and translation. */
function arbitrationLines(
  claim: Claim,
  institution: string | undefined,
  overrides: Overrides,
  rates: Rates,
): readonly Line[] | undefined {
  const cost = arbitrationCost(institution, claim, overrides, rates);
  if (cost === undefined || institution === undefined) return undefined;
  const table = 'decision-routes 6, arbitration';
  const rate = rateOf('USD', rates) ?? '';
  const of = { minor: claim.fen, currency: 'CNY' } as const;
  const least = 'arbitration.counsel.least';
  const share = 'arbitration.counsel.share';
  const further = ['arbitration.furtherCounsel.least', 'arbitration.furtherCounsel.share'] as const;
  return bounds.flatMap((bound): readonly Line[] => [
    {
      label: 'institution-fee',
      bound,
      usdCents: cost.institutionUsdCents,
      formula: { kind: 'scale', institution, of, fee: cost.institution, rate },
      table: cost.table,
      ...groundOf(INSTITUTION_FIGURES[institution] ?? []),
    },
    largerLine({ label: 'counsel', bound, table: cost.table }, least, share, claim, overrides),
    ...(bound === 'min' ? [figureLine('saving', bound, 'arbitration.saving', table, overrides, 'less')] : []),
    ...(bound === 'max' ? [largerLine({ label: 'further-counsel', bound, table }, ...further, claim, overrides)] : []),
    ...(bound === 'min' ? [] : [figureLine('translation', bound, `translation.${bound}`, table, overrides)]),
  ]);
}
