/**
 * 民诉法解释第四百八十一条 / Interpretation of the Civil Procedure Law, Article 481.
 * Says: A court takes an application for enforcement although its period has run out. If the debtor objects and is
 * right, the court refuses to enforce. Paragraph 2: a debtor who has paid cannot ask for it back.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article481 = provision(instrument, '481');
