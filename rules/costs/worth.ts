/**
 * Is an entry worth its cost (decision-routes.md 6)? The claim times the chance to win times the chance to collect,
 * against the typical and the least cost. It applies to a lawyer's letter, a suit and an arbitration; all others cost
 * nothing or are paid otherwise: yes. No margin near an edge (1.6). A fact that is not known does not fit its row.
 */
import type { Evidence } from '../inputs/evidence';
import type { Identity } from '../inputs/identity';
import type { Status } from '../inputs/supplier-status';
import type { Certainty } from '../provision';
import type { Rates } from './convert';
import { type Entry, WEIGHED } from './entries';
import { type EstimateId, estimate, type Overrides } from './estimates';
import { type CostInput, routeCost } from './route-cost';

export interface WorthInput extends CostInput {
  readonly evidence: Evidence | undefined;
  readonly identity: Identity | undefined;
  readonly status: Status | undefined;
  /** `assets_known`. */
  readonly assets: 'yes' | 'no' | undefined;
}

/** One chance: the row that fits, and its percent. */
export interface Chance {
  readonly row: EstimateId;
  readonly percent: number;
}

export interface Worth {
  /** Undefined where claim or cost is not known: nothing is held back for that. */
  readonly verdict: 'yes' | 'maybe' | 'no' | undefined;
  /** Null where worth does not apply or cannot be computed. */
  readonly working: {
    readonly claim: number;
    readonly win: Chance;
    readonly collect: Chance;
    /** Claim times both chances, in cents, cut to the cent. */
    readonly expected: number;
    readonly typical: number;
    readonly least: number;
    readonly table: 'decision-routes 6, worth';
    readonly certainty: Certainty;
  } | null;
}

/** p: strong and confirmed; medium and confirmed, or strong and a name only; else. */
function winRow({ evidence, identity }: WorthInput): EstimateId {
  if (evidence === 'strong' && identity === 'confirmed') return 'worth.win.strong';
  const fair =
    (evidence === 'medium' && identity === 'confirmed') || (evidence === 'strong' && identity === 'name_only');
  return fair ? 'worth.win.fair' : 'worth.win.poor';
}

/** c, first that fits: assets known; supplier gone (deregistered, or silent only); active; else. */
function collectRow({ assets, status }: WorthInput): EstimateId {
  if (assets === 'yes') return 'worth.collect.assets';
  if (status === 'deregistered' || status === 'silent') return 'worth.collect.gone';
  return status === 'active' ? 'worth.collect.active' : 'worth.collect.other';
}

const isWeighed = (entry: Entry): boolean => (WEIGHED as readonly Entry[]).includes(entry);

/** Yes above the typical cost, maybe above the least, else no. */
export function worth(entry: Entry, input: WorthInput, overrides: Overrides = {}, rates: Rates = {}): Worth {
  if (!isWeighed(entry)) return { verdict: 'yes', working: null };
  const { cost } = routeCost(entry, input, overrides, rates);
  const { claim } = input;
  if (claim === undefined || cost === 'unknown') return { verdict: undefined, working: null };
  const chance = (row: EstimateId): Chance => ({ row, percent: estimate(row, overrides) });
  const win = chance(winRow(input));
  const collect = chance(collectRow(input));
  const weighed = BigInt(claim.usdCents) * BigInt(win.percent) * BigInt(collect.percent);
  const exceeds = (cents: number): boolean => weighed > BigInt(cents) * 10_000n;
  return {
    verdict: exceeds(cost.typical) ? 'yes' : exceeds(cost.min) ? 'maybe' : 'no',
    working: {
      claim: claim.usdCents,
      win,
      collect,
      expected: Number(weighed / 10_000n),
      typical: cost.typical,
      least: cost.min,
      table: 'decision-routes 6, worth',
      certainty: 'our-estimate',
    },
  };
}
