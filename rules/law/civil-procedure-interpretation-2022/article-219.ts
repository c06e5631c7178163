/**
 * 民诉法解释第二百一十九条 / Interpretation of the Civil Procedure Law, Article 219.
 * Says: A court takes a suit although limitation has run out. If the other side pleads limitation and is right, the
 * court dismisses the claim.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article219 = provision(instrument, '219');
