/**
 * 民诉法解释第一百九十九条 / Interpretation of the Civil Procedure Law, Article 199.
 * Says: If a simplified case becomes an ordinary one, the plaintiff pays the rest of the fee. The time is seven days
 * after the notice; otherwise the suit counts as withdrawn. Not if there is a good reason for the delay. Half of the
 * fee paid is then returned.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article199 = provision(instrument, '199');
