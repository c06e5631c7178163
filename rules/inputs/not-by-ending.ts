/** Is there a price that comes back by ending the contract? */
import type { Facts } from '../facts';
import { known } from '../reading';

/**
 * No money comes back by ending the contract: a carrier or an impostor has it, or it was charged beyond a contract that the
 * seller performed in full.
 */
export function isNotByEnding(s: Facts): boolean {
  const kind = known(s, 'dispute.kind');
  const charged = kind === 'extra_charge' && known(s, 'performance.state') === 'full';
  return kind === 'carrier' || kind === 'diverted_payment' || charged;
}
