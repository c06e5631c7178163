/**
 * 诉讼费用交纳办法第十五条 / Measures on the Payment of Litigation Fees, Article 15.
 * Says: If a case ends by mediation, or the plaintiff withdraws it, the court fee is halved.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article15 = provision(instrument, '15');
