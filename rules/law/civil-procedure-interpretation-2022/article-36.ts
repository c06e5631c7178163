/**
 * 民诉法解释第三十六条 / Interpretation of the Civil Procedure Law, Article 36.
 * Says: The court that registered a case first may not pass it to another competent court. A court that registered it
 * later must transfer it.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article36 = provision(instrument, '36');
