/**
 * 买卖合同解释第三十一条 / Interpretation on Sales Contracts, Article 31.
 * Says: A seller who delivered sues for the price. A buyer who asks for a lower price for an earlier breach only
 * defends. For a penalty, damages or the end of the contract the buyer must counterclaim. To refuse a penalty or damages
 * is a defence, too.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article31 = provision(instrument, '31');
