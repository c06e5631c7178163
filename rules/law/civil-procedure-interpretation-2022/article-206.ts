/**
 * 民诉法解释第二百零六条 / Interpretation of the Civil Procedure Law, Article 206.
 * Says: If a court halves the court fee, it may halve it only once.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article206 = provision(instrument, '206');
