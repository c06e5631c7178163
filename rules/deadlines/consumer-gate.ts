import type { Facts } from '../facts';
import type { Truth } from '../logic';
import { consumerLaw } from '../routes/inputs';

/** Gate `cn_consumer_law` of the case: does the consumer law of China apply (PIL 42)? */
export function consumerGate(s: Facts): Truth {
  const { options } = consumerLaw(s);
  return options.length === 1 ? (options[0] ?? 'unknown') : 'unknown';
}
