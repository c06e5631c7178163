/**
 * The company and its owners (L1a–L1i, L2). Company Law 229–241, CPL Interpretation 64.
 * The kind of seller is not a condition of the rows: a seller in the register is taken for a company until it is known
 * to be a person, an individual business or a branch, which are in `seller-kind.ts`.
 */
import type { FactId, Facts, Value } from '../facts';
import { known } from '../reading';
import { type Input, sure } from '../routes/explore';
import { single } from '../routes/inputs';
import type { Found, LiabilityRule, Row } from './finding';

type Listed = Exclude<Value<'seller.registerStatus'>, 'not_looked_up'>;
type Register = Listed | 'no_company' | 'not_known' | 'contradictory';
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
const LOOK_AGAIN: readonly string[] = ['moved', 'struck', 'being_formed'];
const REGISTER = ['seller.registerStatus'] as const;

/** Is the seller a company, or not known to be something else? */
export function company(s: Facts): Input<'yes' | 'no'> {
  const kind = known(s, 'seller.kind');
  return kind !== undefined && NO_COMPANY.includes(kind) ? sure('no', ['seller.kind']) : sure('yes', []);
}

/** What the register says of the company; the kind "deregistered" stands in for a look that was not taken. */
function register(s: Facts): Input<Register> {
  if (company(s).options[0] === 'no') return sure('no_company', ['seller.kind']);
  const gone = known(s, 'seller.kind') === 'deregistered';
  const status = known(s, 'seller.registerStatus');
  if (status === undefined || status === 'not_looked_up')
    return gone ? sure('deregistered', ['seller.kind']) : sure('not_known', [], REGISTER);
  if (gone && status !== 'deregistered') return sure('contradictory', ['seller.kind', ...REGISTER], REGISTER);
  return sure(status, REGISTER, LOOK_AGAIN.includes(status) ? REGISTER : []);
}

function wayOf(s: Facts): Input<Way> {
  const way = known(s, 'seller.deregistrationWay');
  const id: FactId = 'seller.deregistrationWay';
  return way === undefined ? sure('not_known', [], [id]) : sure(way, [id]);
}

export function companyRows(s: Facts): readonly Row[] {
  const [state, way, isCompany] = [register(s), wayOf(s), company(s)];
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
