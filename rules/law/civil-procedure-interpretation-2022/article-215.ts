/**
 * 民诉法解释第二百一十五条 / Interpretation of the Civil Procedure Law, Article 215.
 * Says: If there is a written arbitration agreement, the court sends the plaintiff to arbitration and refuses the
 * suit. This does not apply if the agreement has no effect or cannot be carried out. Exceptions in the text: not
 * concluded, void, expired, or so unclear that it cannot be carried out.
 * Not coded: whether an agreement has expired.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article215 = provision(instrument, '215');
