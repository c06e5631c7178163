/**
 * 民事诉讼法第八十六条 / Civil Procedure Law, Article 86.
 * Says: A party who missed a period for a good reason may ask for more time. The request must come within ten days
 * after the obstacle ends. Reasons: force majeure or another proper reason. The court decides.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article86 = provision(instrument, '86');
