/**
 * The shop that changed hands (L14) and the platform (L15a–L15d; towards the owner of a right: LIA-15e). E-commerce Law 37, 38,
 * 42, 45, 62; CRPL 44; ONL 4, 6.
 */
import type { Facts, Value } from '../facts';
import { consumerLaw } from '../inputs/consumer-law';
import type { Read } from '../inputs/filling';
import { type Input, open, sure } from '../inputs/input';
import { rightCopied } from '../inputs/right-copied';
import { single } from '../inputs/single';
import { has, known } from '../reading';
import type { Row } from './liability-row';

const CONSUMER_GROUNDS = ['misleading_marks', 'identity_refused', 'own_promise', 'knew'];

/** Has a platform to do with the deal? */
function involved(s: Facts): Input<'yes' | 'no'> {
  if (known(s, 'platform.grounds')?.some((g) => g !== 'none')) return sure('yes', ['platform.grounds']);
  if (known(s, 'claim.ground')?.startsWith('platform_')) return sure('yes', ['claim.ground']);
  if (known(s, 'platform.sued') === 'yes') return sure('yes', ['platform.sued']);
  const concluded = known(s, 'deal.concluded');
  if (concluded === 'platform') return sure('yes', ['deal.concluded']);
  const met = known(s, 'deal.metOnPlatform');
  if (met === 'yes') return sure('yes', ['deal.metOnPlatform']);
  if (concluded !== undefined && met === 'no') return sure('no', ['deal.concluded', 'deal.metOnPlatform']);
  return open(['yes', 'no'], [concluded === undefined ? 'deal.concluded' : 'deal.metOnPlatform']);
}

type Held = 'yes' | 'ask' | 'no';

/** One group of grounds, stated as a ground or by the claim itself. `ask`: the platform was not yet asked who the seller is. */
function ground(s: Facts, names: readonly string[], claim?: Value<'claim.ground'>): Input<Held> {
  const grounds = known(s, 'platform.grounds');
  const claimed = known(s, 'claim.ground');
  if (grounds?.some((g) => has(names, g))) return sure('yes', ['platform.grounds']);
  if (claim !== undefined && claimed === claim) return sure('yes', ['claim.ground']);
  const missing = [
    ...(grounds === undefined ? (['platform.grounds'] as const) : []),
    ...(claim !== undefined && claimed === undefined ? (['claim.ground'] as const) : []),
  ];
  if (missing.length > 0) return open(['yes', 'no'], missing);
  const read = claim === undefined ? (['platform.grounds'] as const) : (['platform.grounds', 'claim.ground'] as const);
  if (names === CONSUMER_GROUNDS && has(grounds ?? [], 'identity_not_yet_asked'))
    return sure('ask', read, ['platform.grounds']);
  return sure('no', read);
}

/** L14: only the person names the earlier owner of the shop; unanswered: there is none. */
function shopChangedHands(s: Facts): Input<'yes' | 'no'> {
  const other = s['codefendant.kind'];
  if (other === undefined) return sure('no', []);
  const kind = known(s, 'codefendant.kind');
  if (kind === undefined) return open(['yes', 'no'], ['codefendant.kind']);
  return sure(kind === 'former_shop_owner' ? 'yes' : 'no', ['codefendant.kind']);
}

export function platformRows(s: Facts): readonly Row[] {
  const [there, gate, changed] = [involved(s), consumerLaw(s), shopChangedHands(s)];
  const [owner, copied, dispute] = [single(s, 'buyer.isIpOwner'), rightCopied(s), single(s, 'dispute.kind')];
  const infringed = (read: Read): boolean =>
    read.is(owner, 'yes') && read.some([copied, 'yes'], [dispute, 'counterfeit']);
  const own = ground(s, ['self_operated']);
  // That joint liability is claimed is no ground for it: not known which ground, not known whether (T14).
  const consumer = ground(s, CONSUMER_GROUNDS);
  const service = ground(s, ['own_contract'], 'platform_agreement');
  const open = [own, consumer, service].some((g) => g.options.length > 1);
  return [
    {
      rule: 'LIA-14',
      find: (read) => (read(changed) === 'yes' && read(gate) === 'yes' ? 'yes' : 'left-out'),
    },
    { rule: 'LIA-15a', find: (read) => (read(there) === 'yes' && read(own) === 'yes' ? 'yes' : 'left-out') },
    {
      rule: 'LIA-15b',
      find: (read) => {
        if (read(there) === 'no' || read(consumer) === 'no') return 'left-out';
        if (read(gate) === 'no') return 'no';
        return read(consumer) === 'yes' ? 'yes' : 'unknown';
      },
    },
    { rule: 'LIA-15c', find: (read) => (read(there) === 'yes' && read(service) === 'yes' ? 'yes' : 'left-out') },
    {
      // To be proved: the notice and that nothing was done in time, or that the platform knew or had to know.
      rule: 'LIA-15e',
      find: (read) => (infringed(read) && read(there) === 'yes' ? 'possible' : 'left-out'),
    },
    {
      rule: 'LIA-15d',
      find: (read) => {
        if (open || read(there) === 'no' || infringed(read)) return 'left-out';
        return [own, consumer, service].every((g) => read(g) === 'no') ? 'no' : 'left-out';
      },
    },
  ];
}
