/**
 * 民诉法解释第二十九条 / Interpretation of the Civil Procedure Law, Article 29.
 * Says: A written choice of court is a clause in a written contract. A written agreement made before the suit counts
 * too. Explains Article 35 of the Civil Procedure Law, which still has that number.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article29 = provision(instrument, '29');
