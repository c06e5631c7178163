/**
 * 民诉法解释第十八条 / Interpretation of the Civil Procedure Law, Article 18.
 * Says: If the contract names a place of performance, that place counts. If not, money is performed where its receiver
 * is, other duties where the person who owes them is. A deal settled at once is performed where it is made. If nothing
 * was performed and neither party is domiciled at the agreed place, only the defendant's domicile counts. The last
 * sentence is paragraph 3.
 * Not coded: real estate.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article18 = provision(instrument, '18');
