/**
 * Whoever was paid in place of the seller: sister company (L4), lender of its account (L9), receiver without cause (L10),
 * impostor (L17). That the payee is somebody else asserts none of them by itself.
 */
import type { Facts, Value } from '../facts';
import { type Input, only, open, sure } from '../inputs/input';
import { ofContract } from '../inputs/of-contract';
import { single } from '../inputs/single';
import { nothingPaid } from '../inputs/something-paid';
import { has, known, notSure } from '../reading';
import { union } from '../union';
import { company } from './company';
import type { Row } from './liability-row';
import { raisedInput } from './raised-input';

/** The holder of the account. Money held by the platform, or not paid yet, went to nobody else; for a claim from no contract none was. */
function payee(s: Facts): Input<Value<'payee.match'>> {
  const match = single(s, 'payee.match');
  const via = known(s, 'payment.via');
  const toNobodyElse = nothingPaid(s) || (via === 'escrow' && s['payments.others'] === undefined);
  if (match.options.length === 1) return match;
  const contract = ofContract(s);
  const notAsked = (['payment.via', 'payments.others', 'payee.match'] as const).every((id) => s[id] === undefined);
  if (notAsked && only(contract) === 'no') return sure('same', contract.because);
  return toNobodyElse
    ? sure('same', via === 'letter_of_credit' ? ['payment.via', 'payment.creditState'] : ['payment.via'])
    : match;
}

/** Any sign that assets are moved or debts evaded. */
export function evasion(s: Facts): Input<'yes' | 'no'> {
  const signs = known(s, 'seller.dissipation');
  if (signs === undefined) return open(['yes', 'no'], ['seller.dissipation']);
  return sure(has(signs, 'none') ? 'no' : 'yes', ['seller.dissipation']);
}

/**
 * Was an impostor paid? A false licence or name is no payment to somebody else: the account may be that of the seller, and
 * another holder is not yet an impostor. Signs of fraud are asked only where a crime is suspected.
 */
function impostor(s: Facts, paid: Input<Value<'payee.match'>>): Input<'yes' | 'no'> {
  const kind = known(s, 'dispute.kind');
  const impersonation = known(s, 'police.items')?.impersonation;
  if (kind === 'diverted_payment') return sure('yes', ['dispute.kind']);
  // A claim that rests on no contract is no payment that went astray, unless an answer speaks of one.
  const contract = ofContract(s);
  const notAsked = s['dispute.kind'] === undefined && impersonation === undefined;
  if (notAsked && only(paid) === 'same' && only(contract) === 'no')
    return sure('no', union(contract.because, paid.because));
  if (kind === undefined) return open(['yes', 'no'], ['dispute.kind']);
  if (impersonation === 'no') return sure('no', ['dispute.kind', 'police.items']);
  if (only(paid) === 'same') return sure('no', ['dispute.kind', ...paid.because]);
  if (impersonation === 'yes') return open(['yes', 'no'], paid.missing);
  const crime = single(s, 'dispute.crimeSuspected');
  if (crime.options.length > 1) return open(['yes', 'no'], crime.missing);
  return crime.options[0] === 'yes'
    ? open(['yes', 'no'], ['police.items'])
    : sure('no', ['dispute.kind', ...crime.because]);
}

/** The sister company as payee; not answered, nobody named one. */
function sisterPaid(s: Facts): Input<'yes' | 'no'> {
  if (notSure(s, 'payee.match')) return open(['yes', 'no'], ['payee.match']);
  const match = known(s, 'payee.match');
  return sure(match === 'related' ? 'yes' : 'no', match === undefined ? [] : ['payee.match']);
}

/** The buyer's agent ordered, and somebody other than the seller, and no impostor, was paid: it may be the agent. */
function agentPaid(s: Facts, faked: Input<'yes' | 'no'>): Input<'yes' | 'no'> {
  const other = ['person', 'other_company'].includes(known(s, 'payee.match') ?? '');
  const may = known(s, 'order.name') === 'agent' && other && only(faked) !== 'yes';
  return { ...sure(may ? 'yes' : 'no', may ? ['order.name', 'payee.match'] : []), otherwise: 'no' };
}

export function payeeRows(s: Facts): readonly Row[] {
  const [paid, signs, sister, isCompany] = [payee(s), evasion(s), sisterPaid(s), company(s)];
  const faked = impostor(s, paid);
  const mayBeSister = sister.options[0] === 'yes';
  const abuse = raisedInput(s, 'owners.abuse', 'no', mayBeSister);
  const [lender, gone] = [single(s, 'lender.kind'), raisedInput(s, 'payee.goneInGoodFaith', 'no')];
  const law = single(s, 'contract.governingLaw');
  const agent = agentPaid(s, faked);
  const country = known(s, 'payee.bankCountry');
  const bankInChina: Input<'yes' | 'no'> =
    country === undefined
      ? open(['yes', 'no'], ['payee.bankCountry'])
      : sure(country === 'CN' ? 'yes' : 'no', ['payee.bankCountry']);
  return [
    {
      // Common control alone: no. A sign of evasion does not yet show that the sister was used for it.
      rule: 'LIA-4',
      find: (read) => {
        if (read(isCompany) === 'no') return 'left-out';
        if (mayBeSister && abuse.options.length > 1) {
          if (read(sister) === 'yes' && read(signs) === 'no') return 'no';
          if (read(sister) === 'no' && s['owners.abuse'] === undefined) return 'left-out';
        }
        if (read(abuse) === 'with_sisters') return 'possible';
        return read(sister) === 'yes' ? 'no' : 'left-out';
      },
    },
    {
      // Another payee makes it a question. The article names a lending organisation; of a person it does not speak.
      rule: 'LIA-9',
      find: (read) => {
        if (s['lender.kind'] === undefined && read(paid) === 'same') return 'left-out';
        if (s['lender.kind'] === undefined && paid.options.length > 1) return 'unknown';
        const by = read(lender);
        return by === 'none' ? 'left-out' : by === 'firm' ? 'possible' : 'unknown';
      },
    },
    {
      // PIL 47: the law that buyer and account holder chose (the contract with the seller is no such choice), else common
      // residence, neither of them asked, else the place, here that of the bank paid. Bank not known: the law of the contract.
      rule: 'LIA-10',
      find: (read) => {
        if (read(paid) === 'same' || read.is(agent, 'yes')) return 'left-out';
        if (read.surely(bankInChina, 'no')) return read(law) === 'chinese' ? 'unknown' : 'left-out';
        const chinese = read.surely(bankInChina, 'yes') || read(law) === 'chinese' || read(bankInChina) === 'yes';
        if (!chinese) return 'left-out';
        return read(gone) === 'yes' ? 'no' : 'possible';
      },
    },
    // Whether the account is the agent's is not asked; its mandate is then the ground of the payment (CC 985).
    { rule: 'LIA-29', find: (read) => (read.is(agent, 'yes') ? 'unknown' : 'left-out') },
    // To be proved: that the impostor seemed authorised.
    { rule: 'LIA-17', find: (read) => (read(faked) === 'yes' ? 'possible' : 'left-out') },
  ];
}
