/**
 * 民诉法解释第七十五条 / Interpretation of the Civil Procedure Law, Article 75.
 * Says: Many persons on one side usually means ten or more. Written for Articles 56, 57 and 206 of the Civil Procedure
 * Law; 206 is an older number (Article 206 now concerns mediation; retrial with many parties is now in Article 210).
 * Not coded: used by analogy for the court level (L4a), for which it was not written.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article75 = provision(instrument, '75');
