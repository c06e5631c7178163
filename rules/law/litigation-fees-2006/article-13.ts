/**
 * 诉讼费用交纳办法第十三条 / Measures on the Payment of Litigation Fees, Article 13.
 * Says: The court fee for money claims rises with the amount. It is RMB 50 up to RMB 10,000, then a falling percentage
 * of each further step. Steps for money claims: 2.5 % to 100,000; 2 % to 200,000; 1.5 % to 500,000; 1 % to 1 million;
 * 0.9 % to 2 million; 0.8 % to 5 million; 0.7 % to 10 million; 0.6 % to 20 million; 0.5 % above.
 * Not coded: the sum that a province sets inside a range. The numbers are not in this file.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article13 = provision(instrument, '13');
