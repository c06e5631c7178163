/**
 * The company and its owners (L1a–L1i, L2). Company Law 229–241, CPL Interpretation 64.
 * The kind of seller is not a condition of the rows: a seller in the register is taken for a company until it is known
 * to be a person, an individual business or a branch, which are in `seller-kind.ts`.
 */
import type { FactId, Facts, Value } from '../facts';
import { type Input, sure } from '../inputs/input';
import { type RegisterState, registerState } from '../inputs/register-state';
import { single } from '../inputs/single';
import { known } from '../reading';
import type { Found, LiabilityRule, Row } from './liability-row';

type Register = RegisterState | 'no_company';
type Way = Value<'seller.deregistrationWay'> | 'not_known';

const byRegister: { readonly [R in LiabilityRule]?: { readonly [V in Register]?: Found } } = {
  'LIA-1a': {
    active: 'yes',
    dormant: 'yes',
    suspended: 'yes',
    revoked: 'yes',
    ordered_closed: 'yes',
    cancelled: 'yes',
    not_known: 'unknown',
  },
  'LIA-1b': { liquidating: 'yes' },
  // What it adds to L1a: the persons behind a false identity, who are still to be found.
  'LIA-1h': { cancelled: 'possible' },
  'LIA-1i': { moved: 'unknown', struck: 'unknown', being_formed: 'unknown', contradictory: 'unknown' },
};

const byWay: { readonly [R in LiabilityRule]?: { readonly [V in Way]?: Found } } = {
  'LIA-1c': { no_lawful_liquidation: 'yes' },
  'LIA-1d': { simplified_false_undertaking: 'yes' },
  'LIA-1e': { compulsory: 'yes' },
  // Intent or gross negligence of the liquidator is to be proved.
  'LIA-1f': { proper_liquidation: 'possible' },
  'LIA-1g': { not_known: 'unknown' },
};

const NO_COMPANY: readonly string[] = ['person', 'individual_business', 'licensed_branch'];

/** Is the seller a company, or not known to be something else? */
export function company(s: Facts): Input<'yes' | 'no'> {
  const kind = known(s, 'seller.kind');
  return kind !== undefined && NO_COMPANY.includes(kind) ? sure('no', ['seller.kind']) : sure('yes', []);
}

function wayOf(s: Facts): Input<Way> {
  const way = known(s, 'seller.deregistrationWay');
  const id: FactId = 'seller.deregistrationWay';
  return way === undefined ? sure('not_known', [], [id]) : sure(way, [id]);
}

export function companyRows(s: Facts): readonly Row[] {
  const [way, isCompany] = [wayOf(s), company(s)];
  const state: Input<Register> =
    isCompany.options[0] === 'no' ? sure('no_company', isCompany.because) : registerState(s);
  const onePerson = single(s, 'seller.onePerson');
  const row = (rule: string, find: Row['find']): Row => ({ rule: rule as LiabilityRule, find });
  return [
    ...Object.entries(byRegister).map(([rule, found]) => row(rule, (read) => found[read(state)] ?? 'left-out')),
    ...Object.entries(byWay).map(([rule, found]) =>
      row(rule, (read) => (read(state) === 'deregistered' ? (found[read(way)] ?? 'left-out') : 'left-out')),
    ),
    row('LIA-2', (read) => (read(isCompany) === 'yes' && read(onePerson) === 'yes' ? 'yes' : 'left-out')),
  ];
}
