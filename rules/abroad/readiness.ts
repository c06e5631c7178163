/**
 * The list of preparations for a suit from abroad. The ids are kept with the case (`case.ready`): never rename or reuse
 * one. What the person read in the status table of the Apostille Convention is kept beside them (`apostille-finding.ts`).
 */
import type { Assessment } from '../assessment';
import type { Facts } from '../facts';
import type { Truth } from '../logic/finding';
import { known } from '../reading';
import { type Buyer, buyerOf } from './buyer';
import { isOwn } from './legalisation';
import type { ObstacleId } from './obstacle-table';
import { attorneyWays } from './power-of-attorney';

interface Scene extends Buyer {
  /** An agent acts: known only if the person says that a Chinese lawyer does. */
  readonly agent: Truth;
  readonly lookUp: boolean;
  readonly askVideo: boolean;
}

interface Row {
  readonly obstacle: ObstacleId;
  readonly applies: (scene: Scene) => Truth;
}

const always = (): Truth => 'yes';
/** A power of attorney is needed only where an agent acts (CPL 61, 62). */
const forAgent = ({ agent }: Scene): Truth => agent;
const forFirm = ({ party, firm }: Scene): Truth => (party === 'citizen_abroad' ? 'no' : firm);

const items = {
  identity_paper: { obstacle: 'identity', applies: ({ firm }) => (firm === 'no' ? 'yes' : 'unknown') },
  firm_registration: { obstacle: 'identity', applies: forFirm },
  firm_authority: { obstacle: 'identity', applies: forFirm },
  filing_site: { obstacle: 'account', applies: always },
  account_opened: { obstacle: 'account', applies: always },
  phone_asked: { obstacle: 'phone', applies: always },
  agent_decided: { obstacle: 'agent', applies: always },
  attorney_written: { obstacle: 'attorney', applies: forAgent },
  apostille_checked: {
    obstacle: 'attorney',
    applies: (scene) => (!scene.lookUp ? 'no' : scene.agent === 'yes' || scene.firm === 'yes' ? 'yes' : 'unknown'),
  },
  video_asked: { obstacle: 'attorney', applies: (scene) => (scene.askVideo ? scene.agent : 'no') },
  attorney_certified: { obstacle: 'attorney', applies: forAgent },
  translations: { obstacle: 'language', applies: always },
  // Where the document was made decides, not the party (EvP 16).
  official_papers: { obstacle: 'papers', applies: ({ country }) => (isOwn(country) ? 'no' : 'unknown') },
  official_papers_hk: {
    obstacle: 'papers',
    applies: ({ party, country }) =>
      isOwn(country) || (party === 'hk_mo_tw' && country === undefined) ? 'unknown' : 'no',
  },
  mailbox: { obstacle: 'service', applies: always },
  fee_money: { obstacle: 'fee', applies: always },
  payout_asked: { obstacle: 'payout', applies: always },
} as const satisfies { readonly [id: string]: Row };

export type ReadyId = keyof typeof items;
export const readyIds = Object.keys(items) as ReadyId[];

export interface ReadyItem {
  readonly id: ReadyId;
  readonly obstacle: ObstacleId;
  /** `unknown`: it depends on something not known; the words of the item say on what. */
  readonly applies: 'yes' | 'unknown';
}

/** The preparations of this case, in order; what does not apply is left out. */
export function readiness(s: Facts, { asOf }: Pick<Assessment, 'asOf'>): readonly ReadyItem[] {
  const buyer = buyerOf(s);
  if (buyer.party === 'in_china') return [];
  const ways = attorneyWays(s, { asOf });
  const scene: Scene = {
    ...buyer,
    agent: known(s, 'case.lawyer') === 'yes' ? 'yes' : 'unknown',
    lookUp: ways.some(({ id, open }) => id === 'apostille' && (open === 'verify' || open === 'unknown')),
    askVideo: ways.some(({ id, open }) => id === 'video' && open !== 'no'),
  };
  return readyIds.flatMap((id) => {
    const { obstacle, applies }: Row = items[id];
    const truth = applies(scene);
    return truth === 'no' ? [] : [{ id, obstacle, applies: truth }];
  });
}
