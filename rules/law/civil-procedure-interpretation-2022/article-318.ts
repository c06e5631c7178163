/**
 * 民诉法解释第三百一十八条 / Interpretation of the Civil Procedure Law, Article 318.
 * Says: An appeal needs a written appeal within the period. If the appeal fee is not paid in the time set, the appeal
 * counts as withdrawn.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article318 = provision(instrument, '318');
