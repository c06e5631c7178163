/**
 * 联合国国际货物销售合同公约第三十八条 / United Nations Convention on the International Sale of Goods, Article 38.
 * Says: The buyer must examine the goods as soon as is practicable. With transport, the examination may wait until the
 * goods arrive. Text not opened for this file; from a summary.
 * Not coded: goods sent on to another place.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article38 = provision(instrument, '38', { certainty: 'unverified' });
