/**
 * The obstacles of a suit from abroad, each with what is known of it on a day (internet-courts.md section 8). Power of
 * attorney: its ways are in `power-of-attorney.ts`.
 */
import type { Assessment, Verdict } from '../assessment';
import { courtPeriods } from '../deadlines/court-periods';
import type { Period } from '../deadlines/period';
import type { FactId, Facts } from '../facts';
import { known } from '../reading';
import { isCourt } from '../routes/route-groups';
import { buyerOf } from './buyer';
import { type ObstacleClock, type ObstacleId, obstacleTable, type Scene } from './obstacle-table';
import { type PointId, type PointRow, pointTable } from './point-table';

/** A period that belongs to an obstacle. Two lengths: which one runs is not known; the shorter one stands first. */
export interface ObstaclePeriod {
  readonly clock: ObstacleClock;
  readonly lengths: readonly Period[];
}

export interface Obstacle {
  readonly id: ObstacleId;
  readonly points: readonly {
    readonly id: PointId;
    /** Not before this day: on the day asked about, the sentence does not apply yet. */
    readonly later: boolean;
  }[];
  readonly periods: readonly ObstaclePeriod[];
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
}

/**
 * A period as it runs for the buyer: where domicile decides its length and is not known, both lengths. Both too where the
 * longer one holds by analogy only (Hong Kong, Macao, Taiwan: CPLI 549).
 */
const mine = (name: ObstacleClock, { domiciled, party }: Scene): ObstaclePeriod => {
  const { mainland, abroad } = courtPeriods[name];
  if (JSON.stringify(mainland) === JSON.stringify(abroad)) return { clock: name, lengths: [mainland] };
  return {
    clock: name,
    lengths:
      domiciled === 'yes' ? [mainland] : domiciled === 'no' && party !== 'hk_mo_tw' ? [abroad] : [mainland, abroad],
  };
};

/** No Internet Court takes the case, and that is no mere leaning. */
export const isRuledOut = ({ verdict, firm }: Pick<Verdict, 'verdict' | 'firm'>): boolean => verdict === 'no' && firm;

/**
 * A suit in mainland China is not ruled out, or the seller's runs, which is answered under the same rules (CPL 274, 275, CPLI
 * 521); and the buyer may stand outside it.
 */
export function suitFromAbroad(s: Facts, { routes }: Pick<Assessment, 'routes'>): boolean {
  const court = routes.some(({ id, verdict }) => isCourt(id) && verdict !== 'excluded');
  const answers = known(s, 'filing.state') === 'sued_by_seller' && known(s, 'case.stage') !== 'enforcement';
  return (court || answers) && buyerOf(s).party !== 'in_china';
}

/** The obstacles of this case on a day. None for a buyer inside mainland China. */
export function obstacles(
  s: Facts,
  { internetCourt, asOf }: Pick<Assessment, 'internetCourt' | 'asOf'>,
): readonly Obstacle[] {
  const buyer = buyerOf(s);
  if (buyer.party === 'in_china') return [];
  const scene: Scene = {
    ...buyer,
    internetCourt: !isRuledOut(internetCourt),
    hangzhou: internetCourt.cities['330100'].verdict !== 'no',
    sued: known(s, 'filing.state') === 'sued_by_seller',
  };
  return obstacleTable.map(({ id, points, clocks = [], reads }) => ({
    id,
    points: points
      .filter(([, applies]) => applies(scene))
      .map(([point]) => {
        const { since }: PointRow = pointTable[point];
        return { id: point, later: since !== null && asOf < since };
      }),
    periods: clocks.map((clock) => mine(clock, scene)),
    because: buyer.because.filter((fact) => reads.includes(fact)),
    missing: buyer.missing.filter((fact) => reads.includes(fact)),
  }));
}
