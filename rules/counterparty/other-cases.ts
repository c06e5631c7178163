/** The carrier as a case of its own (L18) and persons added when a judgment is enforced (L19). */
import type { Facts, Value } from '../facts';
import { known } from '../reading';
import { type Input, open, sure } from '../routes/explore';
import { single } from '../routes/inputs';
import type { Row } from './finding';

/** Without lawful liquidation (ADD 21); with an undertaking (ADD 23). */
const ADDING_WAYS: readonly string[] = ['no_lawful_liquidation', 'simplified_false_undertaking'];
/** Operator of an individual business (ADD 13); company and branch (ADD 15). */
const ADDING_KINDS: readonly Value<'seller.kind'>[] = ['individual_business', 'licensed_branch', 'unlicensed_branch'];

/** Was the company taken off the register? */
function deregistered(s: Facts): Input<'yes' | 'no'> {
  const status = known(s, 'seller.registerStatus');
  if (status === 'deregistered') return sure('yes', ['seller.registerStatus']);
  if (known(s, 'seller.kind') === 'deregistered') return sure('yes', ['seller.kind']);
  if (status === undefined || status === 'not_looked_up') return open(['yes', 'no'], ['seller.registerStatus']);
  return sure('no', ['seller.registerStatus']);
}

export function otherCaseRows(s: Facts): readonly Row[] {
  const [ground, dispute] = [single(s, 'claim.ground'), single(s, 'dispute.kind')];
  const [stage, onePerson, kind] = [single(s, 'case.stage'), single(s, 'seller.onePerson'), single(s, 'seller.kind')];
  const [gone, way] = [deregistered(s), single(s, 'seller.deregistrationWay')];
  return [
    {
      rule: 'LIA-18',
      find: (read) => (read(ground) === 'carriage' || read(dispute) === 'carrier' ? 'yes' : 'left-out'),
    },
    {
      // Also the sole owner (ADD 20). The other grounds, as unpaid capital, are not asked: unknown.
      rule: 'LIA-19',
      find: (read) => {
        if (read(stage) !== 'enforcement') return 'left-out';
        if (read(onePerson) === 'yes' || ADDING_KINDS.includes(read(kind))) return 'yes';
        return read(gone) === 'yes' && ADDING_WAYS.includes(read(way)) ? 'yes' : 'unknown';
      },
    },
  ];
}
