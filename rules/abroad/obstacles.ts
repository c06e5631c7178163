/**
 * The obstacles of a suit from abroad, each with what is known of it on a day. The seed of 2019 named twelve; what
 * became of them is internet-courts.md section 8. Power of attorney: its ways are in `power-of-attorney.ts`.
 */
import type { Assessment } from '../assessment';
import { courtPeriods } from '../deadlines/court-periods';
import type { Period } from '../deadlines/period';
import type { FactId, Facts } from '../facts';
import { type Buyer, buyerOf } from './buyer';
import { type PointId, type PointRow, pointTable } from './point-table';

export type ObstacleId =
  | 'identity'
  | 'account'
  | 'phone'
  | 'attorney'
  | 'agent'
  | 'language'
  | 'papers'
  | 'service'
  | 'online'
  | 'decision'
  | 'time'
  | 'small_claims'
  | 'appeal'
  | 'fee'
  | 'enforcement'
  | 'payout';

/** The clocks that belong to obstacles. */
export type ObstacleClock = 'docketing' | 'appeal_judgment' | 'appeal_ruling' | 'fee' | 'enforcement';

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

interface Scene extends Buyer {
  /** The Hangzhou Internet Court is not ruled out. */
  readonly hangzhou: boolean;
}

type Test = (scene: Scene) => boolean;
const always: Test = () => true;
const inHangzhou: Test = ({ hangzhou }) => hangzhou;
const not =
  (...parties: readonly Buyer['party'][]): Test =>
  ({ party }) =>
    !parties.includes(party);
const only =
  (party: Buyer['party']): Test =>
  (scene) =>
    scene.party === party;

/** A period as it runs for the buyer: where domicile decides its length and is not known, both lengths. */
const mine = (name: ObstacleClock, { domiciled }: Scene): ObstaclePeriod => {
  const { mainland, abroad } = courtPeriods[name];
  if (JSON.stringify(mainland) === JSON.stringify(abroad)) return { clock: name, lengths: [mainland] };
  return {
    clock: name,
    lengths: domiciled === 'unknown' ? [mainland, abroad] : [domiciled === 'yes' ? mainland : abroad],
  };
};

interface Row {
  readonly id: ObstacleId;
  readonly points: readonly (readonly [PointId, Test])[];
  readonly clocks?: readonly ObstacleClock[];
  readonly reads: readonly FactId[];
}

const rows: readonly Row[] = [
  {
    id: 'identity',
    points: [
      ['identity_person', ({ party, firm }) => (party === 'foreign' || party === 'unknown') && firm !== 'yes'],
      ['identity_stricter', ({ party, firm }) => (party === 'foreign' || party === 'unknown') && firm !== 'yes'],
      ['identity_firm', ({ party, firm }) => (party === 'foreign' || party === 'unknown') && firm !== 'no'],
      ['identity_apostille', ({ party, firm }) => (party === 'foreign' || party === 'unknown') && firm !== 'no'],
      ['identity_own', only('hk_mo_tw')],
      ['identity_citizen', only('citizen_abroad')],
    ],
    reads: ['buyer.origin', 'buyer.kind'],
  },
  {
    id: 'account',
    points: [
      ['account_check', always],
      ['account_foreign', not('citizen_abroad')],
      ['account_platform', always],
      ['account_sites', always],
      ['account_hangzhou', inHangzhou],
      ['account_practice', not('citizen_abroad')],
    ],
    reads: ['buyer.origin'],
  },
  {
    id: 'phone',
    points: [
      ['phone_named', always],
      ['phone_wechat', always],
      ['phone_open', always],
    ],
    reads: [],
  },
  {
    id: 'attorney',
    points: [
      ['attorney_contents', always],
      ['attorney_treaty', not('citizen_abroad', 'hk_mo_tw')],
    ],
    reads: ['buyer.origin', 'buyer.country'],
  },
  {
    id: 'agent',
    points: [
      ['agent_two', always],
      ['agent_lawyer', not('citizen_abroad')],
      ['agent_fellow', not('citizen_abroad', 'hk_mo_tw')],
      ['agent_consulate', not('citizen_abroad', 'hk_mo_tw')],
    ],
    reads: ['buyer.origin'],
  },
  {
    id: 'language',
    points: [
      ['language_court', always],
      ['language_papers', always],
      ['language_interface', always],
      ['language_hangzhou', inHangzhou],
    ],
    reads: [],
  },
  {
    id: 'papers',
    points: [
      ['papers_public', always],
      ['papers_private', always],
      ['papers_own', not('citizen_abroad')],
    ],
    reads: ['buyer.origin'],
  },
  {
    id: 'service',
    points: [
      ['service_consent', always],
      ['service_counts', always],
      ['service_abroad', ({ domiciled }) => domiciled !== 'yes'],
    ],
    reads: ['buyer.origin', 'buyer.country'],
  },
  { id: 'online', points: [['online_consent', always]], reads: [] },
  {
    id: 'decision',
    points: [
      ['decision_week', always],
      ['decision_cross_border', always],
      ['decision_once', always],
    ],
    clocks: ['docketing'],
    reads: [],
  },
  {
    id: 'time',
    points: [
      ['time_no_limit', ({ party, foreignRelated }) => party !== 'hk_mo_tw' && foreignRelated !== 'no'],
      ['time_no_limit_own', only('hk_mo_tw')],
      ['time_hangzhou', inHangzhou],
      ['time_ordinary', always],
      ['time_realistic', always],
      ['time_no_rate', always],
    ],
    reads: ['buyer.origin'],
  },
  {
    id: 'small_claims',
    points: [
      ['small_closed', ({ party, foreignRelated }) => party !== 'hk_mo_tw' && foreignRelated === 'yes'],
      ['small_closed_own', only('hk_mo_tw')],
      ['small_open', ({ foreignRelated }) => foreignRelated === 'unknown'],
    ],
    reads: ['buyer.origin'],
  },
  {
    id: 'appeal',
    points: [
      ['appeal_abroad', ({ party, domiciled }) => party !== 'citizen_abroad' && domiciled !== 'yes'],
      ['appeal_domicile', ({ party, domiciled }) => party !== 'citizen_abroad' && domiciled !== 'no'],
      ['appeal_citizen', only('citizen_abroad')],
    ],
    clocks: ['appeal_judgment', 'appeal_ruling'],
    reads: ['buyer.origin', 'buyer.country'],
  },
  {
    id: 'fee',
    points: [
      ['fee_tariff', always],
      ['fee_half', always],
      ['fee_week', always],
    ],
    clocks: ['fee'],
    reads: [],
  },
  {
    id: 'enforcement',
    points: [
      ['enforcement_online', always],
      ['enforcement_court', always],
      ['enforcement_years', always],
    ],
    clocks: ['enforcement'],
    reads: [],
  },
  {
    id: 'payout',
    points: [
      ['payout_no_rule', always],
      ['payout_accounts', always],
      ['payout_usual', always],
    ],
    reads: [],
  },
];

export const obstacleIds: readonly ObstacleId[] = rows.map(({ id }) => id);

/** A suit in mainland China is not ruled out, and the buyer may stand outside it. */
export function suitFromAbroad(s: Facts, { routes }: Pick<Assessment, 'routes'>): boolean {
  const court = routes.some(
    ({ id, verdict }) => (id === 'internet-court' || id === 'ordinary-court') && verdict !== 'excluded',
  );
  return court && buyerOf(s).party !== 'in_china';
}

/** The obstacles of this case on a day. None for a buyer inside mainland China. */
export function obstacles(
  s: Facts,
  { internetCourt, asOf }: Pick<Assessment, 'internetCourt' | 'asOf'>,
): readonly Obstacle[] {
  const buyer = buyerOf(s);
  if (buyer.party === 'in_china') return [];
  const scene: Scene = { ...buyer, hangzhou: internetCourt.cities['330100'].verdict !== 'no' };
  return rows.map(({ id, points, clocks = [], reads }) => ({
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
