/**
 * 民诉法解释第四百三十八条 / Interpretation of the Civil Procedure Law, Article 438.
 * Says: A creditor who wants no suit after the payment order has ended must say so within seven days. From receipt of
 * the ruling that ends the procedure. Paragraph 2: the creditor may still sue in another competent court.
 * Not coded: nothing.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article438 = provision(instrument, '438');
