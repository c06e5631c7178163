/**
 * 民事诉讼法第八十六条 / Civil Procedure Law, Article 86.
 * Says: A party who missed a period because of force majeure or another proper reason may ask for more time. The
 * request must come within ten days after the obstacle ends. The court decides.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article86 = provision(instrument, '86');
