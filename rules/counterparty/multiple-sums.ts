/**
 * More than the loss: three times the price for a deceived consumer (L20, CRPL 55(1)), the double 定金 (L21, CC 586–588); and
 * for harm by goods, no rows of section 4: the maker beside the seller (CRPL 40(2)), and up to twice the loss for a defect that
 * the trader knew (CRPL 55(2)).
 */
import type { FactId, Facts } from '../facts';
import { consumerLaw } from '../inputs/consumer-law';
import { type Input, open, sure } from '../inputs/input';
import { ofContract, ownRights } from '../inputs/of-contract';
import { single } from '../inputs/single';
import { known } from '../reading';
import type { Row } from './liability-row';

/**
 * Is fraud of the trader alleged? It must be proved beyond reasonable doubt (CPL Interpretation 109), so an answer is never
 * proof. Of a payment that went astray the crime and the deception are those of an impostor, who is not the trader.
 */
function fraud(s: Facts): Input<'yes' | 'no'> {
  if (known(s, 'dispute.kind') === 'diverted_payment') return sure('no', ['dispute.kind']);
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
  const [contract, ground, knew] = [ofContract(s), single(s, 'claim.ground'), single(s, 'seller.knewDefect')];
  const signs = ['dispute.deceptionOnline', 'dispute.crimeSuspected', 'dispute.kind'] as const;
  const asked = signs.filter((id) => s[id] !== undefined);
  // An owner of a right tells kind and crime of the infringement, not of a purchase; somebody deceived online may have bought.
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
      // Seller or maker, as the victim chooses (CRPL 40(2)); the defect and the harm are to be proved.
      rule: 'LIA-26',
      find: (read) => (read.surely(ground, 'product_liability') && read(gate) === 'yes' ? 'possible' : 'left-out'),
    },
    {
      // Death or serious harm to health is not asked.
      rule: 'LIA-27',
      find: (read) => {
        if (!read.surely(ground, 'product_liability')) return 'left-out';
        return read(gate) === 'yes' && read(knew) === 'yes' ? 'possible' : 'left-out';
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
