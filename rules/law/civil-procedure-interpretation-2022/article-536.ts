/**
 * 民诉法解释第五百三十六条 / Interpretation of the Civil Procedure Law, Article 536.
 * Says: Each party has its own time for appeal: it depends on a domicile in China. A decision takes effect when the
 * time of all parties has ended without appeal. Cites Article 276 of an earlier Civil Procedure Law for the longer
 * time; it is now Article 286.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article536 = provision(instrument, '536');
