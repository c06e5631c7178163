/**
 * 民诉法解释第九十九条 / Interpretation of the Civil Procedure Law, Article 99.
 * Says: The court sets the period for evidence: at least 15 days in the ordinary first instance. It is at least ten
 * days in a second instance with new evidence. The parties may agree on the period with leave of the court. Paragraph
 * 3: more time to rebut or to cure.
 * Not coded: paragraph 3.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article99 = provision(instrument, '99');
