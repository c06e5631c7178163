/** Gate `cn_consumer_law`: does the consumer law of China apply (PIL 42)? */
import type { FactId, Facts } from '../facts';
import type { Truth } from '../logic/finding';
import { known, unknownOf } from '../reading';
import { type Input, only, open, sure } from './input';

/** What the gate reads. */
export const CONSUMER_LAW_FACTS: readonly FactId[] = [
  'buyer.kind',
  'buyer.lawChoice',
  'seller.activeThere',
  'deal.suppliedFromMainland',
];

/** A consumer, Chinese law chosen or the trader not active in the consumer's country, goods supplied from the mainland. */
export function consumerLaw(s: Facts): Input<'yes' | 'no'> {
  const law: Truth =
    known(s, 'buyer.lawChoice') === 'yes' || known(s, 'seller.activeThere') === 'no'
      ? 'yes'
      : known(s, 'buyer.lawChoice') === 'no' && known(s, 'seller.activeThere') === 'yes'
        ? 'no'
        : 'unknown';
  const supplied = known(s, 'deal.suppliedFromMainland');
  if (known(s, 'buyer.kind') === 'business') return sure('no', ['buyer.kind']);
  if (law === 'no') return sure('no', ['buyer.lawChoice', 'seller.activeThere']);
  if (supplied === 'no') return sure('no', ['deal.suppliedFromMainland']);
  if (law === 'yes' && supplied === 'yes' && known(s, 'buyer.kind') === 'consumer') {
    const chosen = known(s, 'buyer.lawChoice') === 'yes';
    return sure('yes', ['buyer.kind', chosen ? 'buyer.lawChoice' : 'seller.activeThere', 'deal.suppliedFromMainland']);
  }
  const needed = unknownOf(s, CONSUMER_LAW_FACTS).filter(
    (id) => !(law === 'yes' && (id === 'buyer.lawChoice' || id === 'seller.activeThere')),
  );
  return open(['yes', 'no'], needed);
}

/** The gate of the case as a value. */
export const consumerGate = (s: Facts): Truth => only(consumerLaw(s)) ?? 'unknown';
