/** The exits from a late notice of defects (R49). */
import type { FactId, Facts } from '../facts';
import { known, unknownOf } from '../reading';
import { type Input, open, sure } from './input';

/** R49: is one of the exits from a late complaint open? Each must be answered no to close it (CC 621, 622; SAL 14; CISG 40). */
export function noticeExits(s: Facts): Input<'one' | 'none'> {
  const yes = (['inspection.tooShort', 'seller.knewDefect', 'seller.acceptedLiability'] as const).filter(
    (id) => known(s, id) === 'yes',
  );
  if (yes.length > 0) return sure('one', yes);
  const facts: readonly FactId[] = [
    'inspection.tooShort',
    'inspection.statutoryEnd',
    'warranty.end',
    'seller.knewDefect',
    'seller.acceptedLiability',
  ];
  const missing = unknownOf(s, facts);
  return missing.length > 0 ? open(['one', 'none'], missing) : sure('none', facts);
}
