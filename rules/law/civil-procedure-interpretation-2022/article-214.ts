/**
 * 民诉法解释第二百一十四条 / Interpretation of the Civil Procedure Law, Article 214.
 * Says: A plaintiff who withdrew a suit may bring the same claim again. Also if the court treated the suit as
 * withdrawn.
 * Not coded: paragraph 2 (divorce).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article214 = provision(instrument, '214');
