/** The exits from a late notice of defects (R49). */
import { cisg } from '../deadlines/cisg';
import type { FactId, Facts } from '../facts';
import { known, unknownOf } from '../reading';
import { union } from '../union';
import { type Input, open, sure } from './input';

/**
 * R49: is one of the exits from a late complaint open? Each must be answered no to close it (CC 621, 622; SAL 14; CISG 40).
 * A period that was too short is one only where a period was agreed (CC 622(1)). A reasonable excuse is an exit under the
 * convention only (CISG 44).
 */
export function noticeExits(s: Facts, asOf: string): Input<'one' | 'none'> {
  const none = known(s, 'inspection.periodEnd') === 'none';
  const exits = [
    'seller.knewDefect',
    'seller.acceptedLiability',
    ...(none ? [] : ['inspection.tooShort' as const]),
  ] as const;
  const yes = exits.filter((id) => known(s, id) === 'yes');
  if (yes.length > 0) return sure('one', yes);
  const law = cisg(s, asOf);
  const excused = known(s, 'notice.excused');
  if (law.value === 'yes' && excused === 'yes') return sure('one', [...law.because, 'notice.excused']);
  const facts: readonly FactId[] = [
    none ? 'inspection.periodEnd' : 'inspection.tooShort',
    'inspection.statutoryEnd',
    'warranty.end',
    'seller.knewDefect',
    'seller.acceptedLiability',
  ];
  const missing = unknownOf(s, facts);
  if (law.value === 'no' || excused === 'no') {
    const because = excused === 'no' ? (['notice.excused'] as const) : law.because;
    return missing.length > 0 ? open(['one', 'none'], missing) : sure('none', [...facts, ...because]);
  }
  return open(['one', 'none'], union(missing, excused === 'yes' ? law.missing : ['notice.excused', ...law.missing]));
}
