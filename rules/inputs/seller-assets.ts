/** What the seller has, and whether it is being moved away (decision-routes.md 2.2). */
import type { Facts } from '../facts';
import { known } from '../reading';
import { type Input, open, sure } from './input';
import type { Status } from './supplier-status';

/** `assets_known`. */
export function assets(s: Facts): Input<'yes' | 'no'> {
  const v = known(s, 'seller.assets');
  if (v === undefined) return open(['yes', 'no'], ['seller.assets']);
  return sure(v.includes('none') ? 'no' : 'yes', ['seller.assets']);
}

/** `dissipation`: status partly or gone, or a sign of evasion; no sign and all asked: no. */
export function dissipation(s: Facts, status: Input<Status>): Input<'yes' | 'no'> {
  const state = status.options[0];
  if (state === 'partly' || state === 'deregistered' || state === 'silent') return sure('yes', status.because);
  const v = known(s, 'seller.dissipation');
  if (v === undefined || (v.includes('none') && state === 'unknown')) {
    return open(['yes', 'no'], [...(v ? [] : (['seller.dissipation'] as const)), ...status.missing]);
  }
  return sure(v.includes('none') ? 'no' : 'yes', ['seller.dissipation']);
}
