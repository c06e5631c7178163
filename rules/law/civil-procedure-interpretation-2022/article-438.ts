/**
 * 民诉法解释第四百三十八条 / Interpretation of the Civil Procedure Law, Article 438.
 * Says: After the payment order has ended, a creditor who wants no suit must say so. The time is seven days after
 * receiving the ruling that ends the procedure. Paragraph 2: the creditor may still sue in another competent court.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article438 = provision(instrument, '438');
