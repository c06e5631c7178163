/**
 * 民诉法解释第四百三十五条 / Interpretation of the Civil Procedure Law, Article 435.
 * Says: A written objection of the debtor ends the payment order in four cases. One is reasonable doubt whether the
 * conditions are met. The court checks the form of the objection only.
 * Not coded: the other cases.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article435 = provision(instrument, '435');
