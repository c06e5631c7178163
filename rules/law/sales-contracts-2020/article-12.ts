/**
 * 买卖合同解释第十二条 / Interpretation on Sales Contracts, Article 12.
 * Says: What is a reasonable time for notice of defects depends on all the circumstances. The two years are fixed and
 * cannot be suspended, interrupted or extended. Circumstances: deal, goods, defect, examination, the buyer's position
 * and skill, good faith.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article12 = provision(instrument, '12');
