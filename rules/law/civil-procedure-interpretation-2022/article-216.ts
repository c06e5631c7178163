/**
 * 民诉法解释第二百一十六条 / Interpretation of the Civil Procedure Law, Article 216.
 * Says: If the defendant shows a written arbitration agreement before the first hearing, the court examines it. It
 * dismisses the suit if, for example, nobody objected before the tribunal's first hearing. Paragraph 2: (1) agreement
 * already confirmed; (2) no objection to its effect before the tribunal's first hearing; (3) it meets Article 16 and
 * none of Article 17 of the Arbitration Law. These are numbers of the earlier law (text not seen); by subject the 2025
 * law has the points in Articles 27 and 28.
 * Not coded: items 1 and 3 of paragraph 2, which B1 answers from the Arbitration Law.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article216 = provision(instrument, '216');
