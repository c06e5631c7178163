/**
 * 仲裁法第三十九条 / Arbitration Law (revised 2025), Article 39.
 * Says: A party may ask for property to be secured if an award may be hard to enforce. In urgent cases the party may
 * ask the court before the arbitration starts. The institution passes the request to the court. Also orders to act or
 * not to act. Paragraph 3: wrong requests lead to damages.
 * Not coded: paragraph 3.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article39 = provision(instrument, '39');
