/**
 * 联合国国际货物销售合同公约第四十条 / United Nations Convention on the International Sale of Goods, Article 40.
 * Says: A seller who knew of the defect, or could not be unaware of it, cannot rely on late notice. Text not opened for
 * this file; from a summary.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article40 = provision(instrument, '40', { certainty: 'unverified' });
