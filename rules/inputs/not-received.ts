/** Did nothing come? */
import type { FactId, Facts } from '../facts';
import { isNone, known } from '../reading';

/**
 * The answer that nothing came, so that no time can run from a receipt: of the day of receipt; or, that day not asked, of the
 * performance or of the dispute. Undefined: something came, or that is not known. "Not sure" of one of them stays open, and so
 * does what is missing where a part came. That nobody took the goods says less: they may have been sent back.
 */
export function notReceived(s: Facts): FactId | undefined {
  if (isNone(s, 'receipt.on')) return 'receipt.on';
  if (s['receipt.on'] !== undefined) return undefined;
  const state = s['performance.state'];
  if (state === 'only_paid' || state === 'nobody') return 'performance.state';
  return state === undefined && known(s, 'dispute.kind') === 'non_delivery' ? 'dispute.kind' : undefined;
}
