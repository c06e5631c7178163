/** Was freight paid, so that the payment itself is owed? */
import type { Facts } from '../facts';
import { known, notSure } from '../reading';
import { type Input, open, sure } from './input';

/**
 * A dispute with the carrier or forwarder is about what it asks or did beyond the freight that was agreed. Of a payment to an
 * impostor, for a carriage that was not done, or where a crime is suspected, nothing is owed. Claimed from a sale or otherwise,
 * the payment is its price, whoever is in dispute beside the seller. Ground not known: a purchase, which the routes start from,
 * but of a dispute with the carrier it is open.
 */
export function freight(s: Facts): Input<'yes' | 'no'> {
  if (known(s, 'dispute.crimeSuspected') === 'yes')
    return { ...sure('no', ['dispute.crimeSuspected']), otherwise: 'yes' };
  const kind = known(s, 'dispute.kind');
  const ground = known(s, 'claim.ground');
  if (ground === undefined && kind === 'carrier') return open(['yes', 'no'], ['claim.ground']);
  if (ground !== 'carriage') return { ...sure('no', []), otherwise: 'no' };
  if (kind === undefined) return open(['yes', 'no'], ['dispute.kind']);
  const paid = kind === 'diverted_payment' || kind === 'non_delivery' ? 'no' : 'yes';
  if (paid === 'yes' && notSure(s, 'dispute.crimeSuspected')) return open(['yes', 'no'], ['dispute.crimeSuspected']);
  return { ...sure(paid, ['claim.ground', 'dispute.kind']), otherwise: 'no' };
}
