/** Was freight paid, so that the payment itself is owed? */
import type { Facts } from '../facts';
import { known } from '../reading';
import { type Input, open, sure } from './input';

/**
 * A dispute with the carrier or forwarder is about what it asks or did beyond the freight that was agreed. Of a payment to an
 * impostor, for a carriage that was not done, or where a crime is suspected, nothing is owed. Ground not known: a purchase,
 * which the routes start from.
 */
export function freight(s: Facts): Input<'yes' | 'no'> {
  if (known(s, 'dispute.crimeSuspected') === 'yes')
    return { ...sure('no', ['dispute.crimeSuspected']), otherwise: 'yes' };
  const kind = known(s, 'dispute.kind');
  if (kind === 'carrier') return { ...sure('yes', ['dispute.kind']), otherwise: 'no' };
  if (known(s, 'claim.ground') !== 'carriage') return { ...sure('no', []), otherwise: 'no' };
  if (kind === undefined) return open(['yes', 'no'], ['dispute.kind']);
  const paid = kind === 'diverted_payment' || kind === 'non_delivery' ? 'no' : 'yes';
  return { ...sure(paid, ['claim.ground', 'dispute.kind']), otherwise: 'no' };
}
