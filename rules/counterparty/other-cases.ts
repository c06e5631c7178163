/** The carrier as a case of its own (L18). */
import type { Facts } from '../facts';
import { single } from '../inputs/single';
import type { Row } from './liability-row';

export function otherCaseRows(s: Facts): readonly Row[] {
  const [ground, dispute] = [single(s, 'claim.ground'), single(s, 'dispute.kind')];
  return [
    {
      rule: 'LIA-18',
      find: (read) => (read(ground) === 'carriage' || read(dispute) === 'carrier' ? 'yes' : 'left-out'),
    },
  ];
}
