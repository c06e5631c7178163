/**
 * 诉讼费用交纳办法第十六条 / Measures on the Payment of Litigation Fees, Article 16.
 * Says: In the simplified procedure, the court fee is halved.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article16 = provision(instrument, '16');
