/**
 * Whoever was paid in place of the seller: sister company (L4), lender of its account (L9), receiver without cause (L10),
 * impostor (L17). That the payee is somebody else asserts none of them by itself.
 */
import type { Facts, Value } from '../facts';
import { type Input, open, sure } from '../inputs/input';
import { single } from '../inputs/single';
import { has, known } from '../reading';
import { company } from './company';
import type { Row } from './liability-row';
import { raisedInput } from './raised-input';

/** The holder of the account. Money held by the platform, or not paid yet, went to nobody else. */
function payee(s: Facts): Input<Value<'payee.match'>> {
  const match = single(s, 'payee.match');
  const via = known(s, 'payment.via');
  const toNobodyElse = (via === 'escrow' || via === 'not_paid') && s['payments.others'] === undefined;
  return match.options.length > 1 && toNobodyElse ? sure('same', ['payment.via']) : match;
}

/** Any sign that assets are moved or debts evaded. */
export function evasion(s: Facts): Input<'yes' | 'no'> {
  const signs = known(s, 'seller.dissipation');
  if (signs === undefined) return open(['yes', 'no'], ['seller.dissipation']);
  return sure(has(signs, 'none') ? 'no' : 'yes', ['seller.dissipation']);
}

/** Was an impostor paid? Signs of fraud are asked only where a crime is suspected. */
function impostor(s: Facts): Input<'yes' | 'no'> {
  const kind = known(s, 'dispute.kind');
  const impersonation = known(s, 'police.items')?.impersonation;
  if (kind === 'diverted_payment') return sure('yes', ['dispute.kind']);
  if (impersonation === 'yes') return sure('yes', ['police.items']);
  if (kind === undefined) return open(['yes', 'no'], ['dispute.kind']);
  if (impersonation === 'no') return sure('no', ['dispute.kind', 'police.items']);
  const crime = single(s, 'dispute.crimeSuspected');
  if (crime.options.length > 1) return open(['yes', 'no'], crime.missing);
  return crime.options[0] === 'yes'
    ? open(['yes', 'no'], ['police.items'])
    : sure('no', ['dispute.kind', ...crime.because]);
}

export function payeeRows(s: Facts): readonly Row[] {
  const [paid, signs, faked, isCompany] = [payee(s), evasion(s), impostor(s), company(s)];
  const sisterPaid = known(s, 'payee.match') === 'related';
  const sister = sure(sisterPaid ? 'yes' : 'no', known(s, 'payee.match') === undefined ? [] : ['payee.match']);
  const abuse = raisedInput(s, 'owners.abuse', 'no', sisterPaid);
  const [lender, gone] = [single(s, 'lender.kind'), raisedInput(s, 'payee.goneInGoodFaith', 'no')];
  const law = single(s, 'contract.governingLaw');
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
        const sisterKnown = abuse.options.length > 1 && sisterPaid;
        if (sisterKnown && read(sister) === 'yes' && read(signs) === 'no') return 'no';
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
      // PIL 47: the law chosen, else common residence (not asked), else the place, here that of the bank paid.
      rule: 'LIA-10',
      find: (read) => {
        if (read(paid) === 'same') return 'left-out';
        if (read(law) === 'chinese') return read(gone) === 'yes' ? 'no' : 'possible';
        if (read(bankInChina) !== 'yes') return 'left-out';
        return read(gone) === 'yes' ? 'no' : 'unknown';
      },
    },
    // To be proved: that the impostor seemed authorised, or a fault of the seller.
    { rule: 'LIA-17', find: (read) => (read(faked) === 'yes' ? 'possible' : 'left-out') },
  ];
}
