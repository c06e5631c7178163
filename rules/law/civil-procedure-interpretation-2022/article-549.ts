/**
 * 民诉法解释第五百四十九条 / Interpretation of the Civil Procedure Law, Article 549.
 * Says: Courts may apply the rules on foreign-related procedure to Hong Kong, Macao and Taiwan cases by analogy.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article549 = provision(instrument, '549');
