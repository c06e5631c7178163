/**
 * 联合国国际货物销售合同公约第四十四条 / United Nations Convention on the International Sale of Goods, Article 44.
 * Says: A buyer with a reasonable excuse for late notice may still lower the price or claim damages. Lost profit is
 * excluded. Text not opened for this file; from a summary.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article44 = provision(instrument, '44', { certainty: 'unverified' });
