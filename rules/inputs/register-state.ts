/** What the register says of the seller, beside what the person said of its kind. */
import type { Facts, Value } from '../facts';
import { known } from '../reading';
import { type Input, only, sure } from './input';

type Status = Value<'seller.registerStatus'>;

/** Dissolved by an authority (Company Law 229(1)(4)): the company still stands in the register. */
export const DISSOLVED = ['revoked', 'ordered_closed', 'cancelled'] as const satisfies readonly Status[];

/** Entries that do not tell whether the company will stay: the register has to be read again. Until then it is not removed. */
export const LOOK_AGAIN: readonly (Status | undefined)[] = ['moved', 'struck', 'being_formed'];

const REGISTER = ['seller.registerStatus'] as const;

/** Somebody answers, whatever becomes of the entry: the person (CPLI 59), or the company of a branch (L12; CPLI 52(5), 53). */
const NOT_REMOVED: readonly (Value<'seller.kind'> | undefined)[] = [
  'person',
  'individual_business',
  'licensed_branch',
  'unlicensed_branch',
];

/** A company that is DEREGISTERED by the register alone (R50); not looked up, it is taken to stand, as in `supplier_status`. */
export function removed(s: Facts): Input<'yes' | 'no'> {
  if (NOT_REMOVED.includes(known(s, 'seller.kind'))) return { ...sure('no', ['seller.kind']), otherwise: 'no' };
  const status = known(s, 'seller.registerStatus');
  if (status === 'deregistered') return { ...sure('yes', REGISTER), otherwise: 'no' };
  return { ...sure('no', status === undefined ? [] : REGISTER), otherwise: 'no' };
}

export type RegisterState = Exclude<Status, 'not_looked_up'> | 'not_known' | 'contradictory';

/**
 * The entry, and whether the company is deregistered: the register decides, and the kind "deregistered" stands in for a look
 * that was not taken. Beside another entry that kind is contradictory: one of the two answers is wrong.
 * One part of the specifications asks otherwise: `supplier_status` goes by the register alone (decision-routes.md 2.2).
 */
export function registerState(s: Facts): Input<RegisterState> {
  const gone = known(s, 'seller.kind') === 'deregistered';
  const status = known(s, 'seller.registerStatus');
  if (status === undefined || status === 'not_looked_up')
    return gone ? sure('deregistered', ['seller.kind']) : sure('not_known', [], REGISTER);
  if (gone && status !== 'deregistered') return sure('contradictory', ['seller.kind', ...REGISTER], REGISTER);
  return sure(status, REGISTER, LOOK_AGAIN.includes(status) ? REGISTER : []);
}

/** A company that is off the register: its owners or liquidators answer, or nobody (CPLI 64; Company Law 238–241). */
export const isClosedCompany = (s: Facts): boolean =>
  !NOT_REMOVED.includes(known(s, 'seller.kind')) && only(registerState(s)) === 'deregistered';

/** The same, or the register is still to be read. */
export const mayBeClosedCompany = (s: Facts): boolean =>
  isClosedCompany(s) || (!NOT_REMOVED.includes(known(s, 'seller.kind')) && registerState(s).missing.length > 0);
