/**
 * 民诉法解释第三十二条 / Interpretation of the Civil Procedure Law, Article 32.
 * Says: If a clause names the court of a party's domicile, the domicile at the time of the agreement counts. Unless
 * the parties agreed otherwise.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article32 = provision(instrument, '32');
