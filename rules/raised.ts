/**
 * What only the person raises: rare facts that the wizard never asks by itself, with the answers that give them a
 * meaning. Left out, they mean that there is nothing to raise, and the result says so where that matters.
 */
import type { FactId, Facts } from './facts';
import { known } from './reading';

type Rows = { readonly [id in FactId]?: (s: Facts) => boolean };

/** When it can be added. */
const offered: Rows = {
  'seller.lists': (s) => known(s, 'seller.registerStatus') !== undefined || known(s, 'seller.answers') !== undefined,
  'seller.mainOfficeDisputed': (s) => known(s, 'seller.mainOffice') !== undefined,
  'codefendant.kind': (s) => known(s, 'claim.ground') !== undefined,
  'claim.exceptional': (s) => known(s, 'claim.ground') !== undefined,
  'claim.designation': (s) => known(s, 'claim.ground') !== undefined,
  'payments.others': (s) => known(s, 'payment.via') !== undefined && known(s, 'payment.via') !== 'not_paid',
  'acts.list': (s) => known(s, 'dispute.kind') !== undefined,
  'limitation.obstacle': (s) => known(s, 'dispute.kind') !== undefined,
};

/** What follows once one of them was answered. */
const following: Rows = {
  'limitation.obstacleRemovedOn': (s) =>
    s['limitation.obstacle'] !== undefined && known(s, 'limitation.obstacle') !== 'none',
};

const those = (rows: Rows, s: Facts): readonly FactId[] =>
  (Object.keys(rows) as FactId[]).filter((id) => rows[id]?.(s));

/** Is this a question that only the person raises? */
export const isRaised = (id: FactId): boolean => id in offered;

/** Questions that the person can add to this case now. */
export const raisable = (s: Facts): readonly FactId[] => those(offered, s).filter((id) => s[id] === undefined);

/** Questions that stand on screen because the person added and answered them, and those that follow. */
export const raisedFacts = (s: Facts): readonly FactId[] => [
  ...(Object.keys(offered) as FactId[]).filter((id) => s[id] !== undefined),
  ...those(following, s),
];
