/**
 * 民诉法解释第二条 / Interpretation of the Civil Procedure Law, Article 2.
 * Says: Maritime courts hear maritime cases. Paragraph 1 places patent cases with intellectual property courts and
 * courts named for this.
 * Not coded: paragraph 1 (patents).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article2 = provision(instrument, '2');
