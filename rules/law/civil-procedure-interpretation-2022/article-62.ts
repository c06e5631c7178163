/**
 * 民诉法解释第六十二条 / Interpretation of the Civil Procedure Law, Article 62.
 * Says: The person who acted is the party in three cases: the firm was not registered, authority was missing, or the
 * firm had ended. Authority is not missing in this sense if the other side had reason to believe in it.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article62 = provision(instrument, '62');
