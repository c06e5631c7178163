/**
 * 民诉法解释第一百零一条 / Interpretation of the Civil Procedure Law, Article 101.
 * Says: The court asks the party for the reason of late evidence. With an objective reason, or without an objection
 * of the other side, it counts as in time.
 * Not coded: whether a reason is objective.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article101 = provision(instrument, '101');
