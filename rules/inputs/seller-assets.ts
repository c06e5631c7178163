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

/** Statuses that alone mean evasion: partly or gone (2.2). */
const MOVING: ReadonlySet<Status> = new Set<Status>(['partly', 'deregistered', 'silent']);

/** `dissipation`: status partly or gone, or a sign of evasion; no sign and all asked, the status too: no. */
export function dissipation(s: Facts, status: Input<Status>): Input<'yes' | 'no'> {
  const { options, because, missing } = status;
  const v = known(s, 'seller.dissipation');
  if (v !== undefined && !v.includes('none')) return sure('yes', ['seller.dissipation']);
  if (options.every((state) => MOVING.has(state))) return sure('yes', because);
  const mayMove = options.some((state) => MOVING.has(state) || state === 'unknown');
  if (v !== undefined && !mayMove) return sure('no', ['seller.dissipation']);
  return open(['yes', 'no'], [...(v ? [] : (['seller.dissipation'] as const)), ...missing]);
}
