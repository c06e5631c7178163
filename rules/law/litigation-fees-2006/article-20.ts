/**
 * 诉讼费用交纳办法第二十条 / Measures on the Payment of Litigation Fees, Article 20.
 * Says: The plaintiff or the appellant prepays the court fee. A defendant who counterclaims prepays the fee for that.
 * Application fees are prepaid by the applicant; the fee for enforcement is paid afterwards.
 * Not coded: third parties, labour claims, bankruptcy.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article20 = provision(instrument, '20');
