/**
 * 诉讼费用交纳办法第二十五条 / Measures on the Payment of Litigation Fees, Article 25.
 * Says: If the court finds a suspected crime and passes the case on, it returns the court fee. It does not if the
 * civil case must go on.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article25 = provision(instrument, '25');
