/**
 * 民诉法解释第二十四条 / Interpretation of the Civil Procedure Law, Article 24.
 * Says: The place of a tort includes the place of the act and the place of the harm. Explains Article 29 of the Civil
 * Procedure Law, which still has that number.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article24 = provision(instrument, '24');
