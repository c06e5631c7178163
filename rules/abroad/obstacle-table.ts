/**
 * The obstacles of a suit from abroad: which sentences stand at each, for whom, and which periods belong to it. The seed of
 * 2019 named twelve; what became of them is internet-courts.md section 8.
 */
import type { FactId } from '../facts';
import type { Buyer } from './buyer';
import type { PointId } from './point-table';

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

/** The buyer, and the court that may take the suit. */
export interface Scene extends Buyer {
  /** The Internet Courts are not ruled out for certain. */
  readonly internetCourt: boolean;
  /** The Hangzhou Internet Court is not ruled out. */
  readonly hangzhou: boolean;
  /** The seller has sued: the buyer may bring a counterclaim. */
  readonly sued: boolean;
}

type Test = (scene: Scene) => boolean;
const always: Test = () => true;
const inInternetCourt: Test = ({ internetCourt }) => internetCourt;
const inHangzhou: Test = ({ hangzhou }) => hangzhou;
const not =
  (...parties: readonly Buyer['party'][]): Test =>
  ({ party }) =>
    !parties.includes(party);
const only =
  (party: Buyer['party']): Test =>
  (scene) =>
    scene.party === party;

const foreign: Test = ({ party }) => party === 'foreign' || party === 'unknown';
const foreignPerson: Test = (scene) => foreign(scene) && scene.firm !== 'yes';
const foreignFirm: Test = (scene) => foreign(scene) && scene.firm !== 'no';

export interface Row {
  readonly id: ObstacleId;
  readonly points: readonly (readonly [PointId, Test])[];
  readonly clocks?: readonly ObstacleClock[];
  readonly reads: readonly FactId[];
}

/** The obstacles in order, with the sentences that apply to a buyer. */
export const obstacleTable: readonly Row[] = [
  {
    id: 'identity',
    points: [
      ['identity_person', foreignPerson],
      ['identity_stricter', foreignPerson],
      ['identity_firm', foreignFirm],
      ['identity_apostille', foreignFirm],
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
      ['account_sites', inInternetCourt],
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
      ['agent_lawyer', not('citizen_abroad', 'hk_mo_tw')],
      ['agent_lawyer_own', only('hk_mo_tw')],
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
      ['service_abroad', ({ party, domiciled }) => party !== 'hk_mo_tw' && domiciled !== 'yes'],
      ['service_abroad_own', ({ party, domiciled }) => party === 'hk_mo_tw' && domiciled !== 'yes'],
    ],
    reads: ['buyer.origin', 'buyer.country', 'buyer.home', 'buyer.homeKind'],
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
      ['appeal_abroad', (scene) => not('citizen_abroad', 'hk_mo_tw')(scene) && scene.domiciled !== 'yes'],
      ['appeal_own', ({ party, domiciled }) => party === 'hk_mo_tw' && domiciled !== 'yes'],
      ['appeal_domicile', ({ party, domiciled }) => party !== 'citizen_abroad' && domiciled !== 'no'],
      ['appeal_citizen', only('citizen_abroad')],
    ],
    clocks: ['appeal_judgment', 'appeal_ruling'],
    reads: ['buyer.origin', 'buyer.country', 'buyer.home', 'buyer.homeKind'],
  },
  {
    id: 'fee',
    points: [
      ['fee_tariff', always],
      ['fee_half', always],
      ['fee_week', always],
      ['fee_week_counterclaim', ({ sued }) => sued],
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

export const obstacleIds: readonly ObstacleId[] = obstacleTable.map(({ id }) => id);
