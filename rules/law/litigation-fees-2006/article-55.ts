/**
 * 诉讼费用交纳办法第五十五条 / Measures on the Payment of Litigation Fees, Article 55.
 * Says: Court fees are counted in RMB. Foreign currency is converted at the official rate of the day the court decides
 * to accept the case. For appeal and retrial, the rate of the first acceptance counts.
 * Not coded: appeal and retrial. For the court level the article is used by analogy only (L5).
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article55 = provision(instrument, '55');
