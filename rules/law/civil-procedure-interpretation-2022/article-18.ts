/**
 * 民诉法解释第十八条 / Interpretation of the Civil Procedure Law, Article 18.
 * Says: If the contract names a place of performance, that place counts. If not, money is performed where its receiver
 * is, other duties where the person who owes them is. Contracts settled on the spot: place of the deal. Paragraph 3:
 * if nothing was performed and neither party is domiciled at the agreed place, only the defendant's domicile counts.
 * Not coded: real estate.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article18 = provision(instrument, '18');
