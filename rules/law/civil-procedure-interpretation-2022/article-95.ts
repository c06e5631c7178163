/**
 * 民诉法解释第九十五条 / Interpretation of the Civil Procedure Law, Article 95.
 * Says: The court does not collect evidence without a link to the facts. The same holds if it would prove nothing or
 * is not needed.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article95 = provision(instrument, '95');
