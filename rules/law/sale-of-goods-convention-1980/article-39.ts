/**
 * 联合国国际货物销售合同公约第三十九条 / United Nations Convention on the International Sale of Goods, Article 39.
 * Says: The buyer must tell the seller what is wrong within a reasonable time. It runs from when the buyer found it,
 * or should have. Two years after handing over is the latest, unless a longer guarantee was given. Or when the buyer
 * should have found it. Text seen in a copy.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article39 = provision(instrument, '39', { certainty: 'probable' });
