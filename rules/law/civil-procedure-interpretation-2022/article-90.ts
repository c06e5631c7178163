/**
 * 民诉法解释第九十条 / Interpretation of the Civil Procedure Law, Article 90.
 * Says: A party must prove the facts on which its claim or defence rests. If it cannot, the party with the burden of
 * proof bears the result. Unless a law says otherwise.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article90 = provision(instrument, '90');
