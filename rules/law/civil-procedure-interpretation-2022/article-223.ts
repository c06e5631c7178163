/**
 * 民诉法解释第二百二十三条 / Interpretation of the Civil Procedure Law, Article 223.
 * Says: A defendant who objects in time may also answer on the merits, and the objection is still examined. A
 * defendant who answers on the merits without objecting accepts the court. Explains Article 130 of the Civil Procedure
 * Law.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article223 = provision(instrument, '223');
