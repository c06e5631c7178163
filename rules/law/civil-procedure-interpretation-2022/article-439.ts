/**
 * 民诉法解释第四百三十九条 / Interpretation of the Civil Procedure Law, Article 439.
 * Says: If the creditor does not refuse within seven days, the matter counts as a suit. The day of the application
 * counts as the day of the suit.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article439 = provision(instrument, '439');
