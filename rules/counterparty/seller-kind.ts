/**
 * Sellers that are no companies: individual business (L11), person (L11a; CPL 122(2), CPL
 * Interpretation 209) and branch (L12). CPL Interpretation 52(5), 53, 59. Trading
 * under the licence of another (L13): 54.
 */
import type { Facts } from '../facts';
import type { Read } from '../inputs/filling';
import { registerState } from '../inputs/register-state';
import { single } from '../inputs/single';
import type { Row } from './liability-row';
import { raisedInput } from './raised-input';

const BRANCHES: readonly string[] = ['licensed_branch', 'unlicensed_branch'];

export function sellerKindRows(s: Facts): readonly Row[] {
  const kind = single(s, 'seller.kind');
  const register = registerState(s);
  const licenceGone = (read: Read) => read.surely(kind, 'licensed_branch') && read.surely(register, 'deregistered');
  const lent = raisedInput(s, 'seller.licenceLent', 'no');
  return [
    { rule: 'LIA-11', find: (read) => (read(kind) === 'individual_business' ? 'yes' : 'left-out') },
    { rule: 'LIA-11a', find: (read) => (read.surely(kind, 'person') ? 'yes' : 'left-out') },
    {
      rule: 'LIA-12',
      find: (read) => (!licenceGone(read) && BRANCHES.includes(read(kind)) ? 'yes' : 'left-out'),
    },
    { rule: 'LIA-12-closed', find: (read) => (licenceGone(read) ? 'yes' : 'left-out') },
    { rule: 'LIA-13', find: (read) => (read(lent) === 'yes' ? 'yes' : 'left-out') },
  ];
}
