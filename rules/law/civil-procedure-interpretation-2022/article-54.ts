/**
 * 民诉法解释第五十四条 / Interpretation of the Civil Procedure Law, Article 54.
 * Says: If somebody trades under the licence of another and both are to be liable, both are sued together. The word is
 * 挂靠. The claimant must ask for the liability of both.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article54 = provision(instrument, '54');
