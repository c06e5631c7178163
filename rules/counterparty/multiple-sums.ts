/** More than the loss: three times the price for a deceived consumer (L20, CRPL 55), the double 定金 (L21, CC 586–588). */
import type { FactId, Facts } from '../facts';
import { consumerLaw } from '../inputs/consumer-law';
import { type Input, open, sure } from '../inputs/input';
import { ofContract, ownRights } from '../inputs/of-contract';
import { single } from '../inputs/single';
import { known } from '../reading';
import type { Row } from './liability-row';

/** Is fraud alleged? It must be proved beyond reasonable doubt (CPL Interpretation 109), so an answer is never proof. */
function fraud(s: Facts): Input<'yes' | 'no'> {
  const crime = single(s, 'dispute.crimeSuspected');
  const signs = [
    { id: 'dispute.crimeSuspected', is: crime.options.length > 1 ? undefined : crime.options[0] === 'yes' },
    { id: 'dispute.deceptionOnline', is: isSo(known(s, 'dispute.deceptionOnline'), 'yes') },
    { id: 'dispute.kind', is: isSo(known(s, 'dispute.kind'), 'counterfeit') },
  ] as const;
  const which = (is: boolean | undefined): readonly FactId[] => signs.filter((x) => x.is === is).map((x) => x.id);
  if (which(true).length > 0) return sure('yes', which(true));
  if (which(undefined).length > 0) return open(['yes', 'no'], which(undefined));
  return sure(
    'no',
    which(false).filter((id) => known(s, id) !== undefined),
  );
}

const isSo = (value: string | undefined, wanted: string): boolean | undefined =>
  value === undefined ? undefined : value === wanted;

export function multipleSumRows(s: Facts): readonly Row[] {
  const [gate, deceived, law] = [consumerLaw(s), fraud(s), single(s, 'contract.governingLaw')];
  const contract = ofContract(s);
  const signs = ['dispute.deceptionOnline', 'dispute.crimeSuspected', 'dispute.kind'] as const;
  const asked = signs.filter((id) => s[id] !== undefined);
  const nothingBought = asked.length === 0 || (ownRights(s) && !asked.includes('dispute.deceptionOnline'));
  const [word, paid, defeated] = [
    single(s, 'deposit.word'),
    single(s, 'deposit.paid'),
    single(s, 'deposit.purposeDefeated'),
  ];
  return [
    {
      rule: 'LIA-20',
      // The price of goods or of a service: without a purchase there is none.
      find: (read) => {
        if (nothingBought && read.is(contract, 'no')) return 'left-out';
        return read(gate) === 'yes' && read(deceived) === 'yes' ? 'possible' : 'left-out';
      },
    },
    {
      // Up to 20 % of the price, loss above it on top, no penalty besides. Another law has no 定金.
      rule: 'LIA-21',
      find: (read) => {
        if (s['deposit.word'] === undefined && read.is(contract, 'no')) return 'left-out';
        if (read(word) === 'none' || read(law) === 'foreign') return 'left-out';
        return read(word) === 'dingjin' && read(paid) === 'yes' && read(defeated) === 'yes' ? 'yes' : 'no';
      },
    },
  ];
}
