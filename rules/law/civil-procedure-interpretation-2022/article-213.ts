/**
 * 民诉法解释第二百一十三条 / Interpretation of the Civil Procedure Law, Article 213.
 * Says: If the plaintiff does not prepay the court fee after notice, the court treats the suit as withdrawn. Also
 * where relief from the fee was refused and it is still not paid.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article213 = provision(instrument, '213');
