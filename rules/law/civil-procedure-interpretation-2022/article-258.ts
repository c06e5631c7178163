/**
 * 民诉法解释第二百五十八条 / Interpretation of the Civil Procedure Law, Article 258.
 * Says: The simplified procedure may last four months in all. If the case does not suit it, the court turns it into an
 * ordinary one. Paragraph 3: the period of the ordinary procedure then runs from the registration of the case.
 * Not coded: paragraphs 2 and 3.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article258 = provision(instrument, '258');
