/** Questions that no answer about courts and routes needs, but that say more about time limits and liable parties. */
import { liableParties } from './counterparty/liable-parties';
import { deadlines } from './deadlines/deadlines';
import type { FactId, Facts } from './facts';
import { known } from './reading';

/**
 * Questions that would sharpen a time limit, or say more on who may answer for the claim, and that no answer about
 * courts and routes needs: the person can add them. `asOf`: today, ISO day.
 */
export function sharpening(s: Facts, on: { readonly asOf: string }): readonly FactId[] {
  if (known(s, 'dispute.kind') === undefined) return [];
  const lacking = [
    ...deadlines(s, on).flatMap(({ missing }) => missing),
    ...liableParties(s).flatMap(({ finding, missing }) => (finding === 'no' ? [] : missing)),
  ];
  return [...new Set(lacking)].filter((id) => s[id] === undefined);
}
