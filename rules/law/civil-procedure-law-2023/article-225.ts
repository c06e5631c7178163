/**
 * 民事诉讼法第二百二十五条 / Civil Procedure Law, Article 225.
 * Says: A creditor may ask a basic court for a payment order for money or securities. The two must have no other debt
 * dispute, and the order must be able to reach the debtor. The application states amount, facts and evidence. Further
 * conditions: Article 427 of the Interpretation.
 * Not coded: securities; another debt dispute between the two (paragraph 1, item 1), which is not asked.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article225 = provision(instrument, '225');
