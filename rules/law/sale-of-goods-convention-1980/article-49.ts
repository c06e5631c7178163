/**
 * 联合国国际货物销售合同公约第四十九条 / United Nations Convention on the International Sale of Goods, Article 49.
 * Says: The buyer may avoid the contract for a fundamental breach. The same holds if goods do not come in an extra
 * period. After delivery, the buyer must act within a reasonable time. Paragraph 2 has the times. Text not opened for
 * this file; from a summary.
 * Not coded: the details of paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article49 = provision(instrument, '49', { certainty: 'unverified' });
