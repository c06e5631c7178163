/**
 * 民诉法解释第二百零九条 / Interpretation of the Civil Procedure Law, Article 209.
 * Says: A defendant is definite if the name and address set this defendant apart from others. If that is still missing
 * after a correction, the court refuses the suit.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article209 = provision(instrument, '209');
