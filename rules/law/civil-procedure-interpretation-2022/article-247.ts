/**
 * 民诉法解释第二百四十七条 / Interpretation of the Civil Procedure Law, Article 247.
 * Says: A suit is a repeated suit if parties, object and claim are the same as in an earlier suit. The court then
 * refuses or dismisses it. Both while the first suit runs and after its decision. A claim that in substance denies the
 * earlier result counts as the same.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article247 = provision(instrument, '247');
