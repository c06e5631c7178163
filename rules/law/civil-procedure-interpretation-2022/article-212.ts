/**
 * 民诉法解释第二百一十二条 / Interpretation of the Civil Procedure Law, Article 212.
 * Says: A plaintiff whose suit was refused or dismissed may sue again once the conditions are met. And none of the
 * cases of Article 127 of the Civil Procedure Law applies.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article212 = provision(instrument, '212');
