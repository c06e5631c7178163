/** The carrier as a case of its own (L18), and the buyer's own agent (LIA-28). For a claim for a right of one's own, or on no contract, only where the answers name a carrier. */
import type { Facts } from '../facts';
import { ofContract, ownRights } from '../inputs/of-contract';
import { single } from '../inputs/single';
import type { Row } from './liability-row';

export function otherCaseRows(s: Facts): readonly Row[] {
  const [name, named] = [single(s, 'order.name'), s['order.name'] !== undefined];
  const [contract, ground, dispute] = [ofContract(s), single(s, 'claim.ground'), single(s, 'dispute.kind')];
  return [
    {
      // To be proved: the contract with the agent, and its fault or the failure of the seller.
      rule: 'LIA-28',
      find: (read) => (named && !ownRights(s) && read(name) === 'agent' ? 'possible' : 'left-out'),
    },
    {
      rule: 'LIA-18',
      find: (read) => {
        if (read.surely(dispute, 'carrier')) return 'yes';
        if (ownRights(s) || read.is(contract, 'no')) return 'left-out';
        return read(ground) === 'carriage' || read(dispute) === 'carrier' ? 'yes' : 'left-out';
      },
    },
  ];
}
