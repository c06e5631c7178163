/**
 * 民诉法解释第四百三十九条 / Interpretation of the Civil Procedure Law, Article 439.
 * Says: If the creditor does not refuse in time, the matter counts as a suit. The time is seven days after receiving
 * the ruling that ends the procedure. The day of the application counts as the day of the suit.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article439 = provision(instrument, '439');
