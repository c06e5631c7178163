/**
 * 民事诉讼法第二百三十五条 / Civil Procedure Law, Article 235.
 * Says: The court of first instance enforces a judgment, or a court of the same level where the assets are. Paragraph
 * 2: other documents are enforced at the home of the debtor or where the assets are.
 * Not coded: paragraph 2.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article235 = provision(instrument, '235');
