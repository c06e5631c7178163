/** Is there a price that comes back by ending the contract? */
import type { Facts } from '../facts';
import { dayOf, known } from '../reading';

/**
 * No money comes back by ending the contract: a carrier, who is not the other side of it, or an impostor has it, or it was
 * charged beyond a contract that the seller performed in full. Asked for the ground, or told its day, it may come back.
 */
export function isNotByEnding(s: Facts): boolean {
  if (s['termination.ground'] !== undefined || dayOf(s, 'termination.groundKnownOn') !== undefined) return false;
  const kind = known(s, 'dispute.kind');
  const charged = kind === 'extra_charge' && known(s, 'performance.state') === 'full';
  const byCarrier = kind === 'carrier' && known(s, 'claim.ground') !== 'carriage';
  return byCarrier || kind === 'diverted_payment' || charged;
}
