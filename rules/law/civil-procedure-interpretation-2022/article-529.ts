/**
 * 民诉法解释第五百二十九条 / Interpretation of the Civil Procedure Law, Article 529.
 * Says: Parties to a foreign-related contract or property dispute may choose, in writing, a foreign court. The place
 * must have an actual link with the dispute. Paragraph 2: not in cases of exclusive Chinese jurisdiction. It cites
 * Articles 34 and 273 of an earlier Civil Procedure Law; exclusive jurisdiction is now in Articles 34 and 279. Whether
 * the link is still needed beside Article 280 is disputed (B2a).
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article529 = provision(instrument, '529');
