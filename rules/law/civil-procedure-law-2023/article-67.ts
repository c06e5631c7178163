/**
 * 民事诉讼法第六十七条 / Civil Procedure Law, Article 67.
 * Says: Each party must prove what it claims. The court collects evidence that a party cannot collect for objective
 * reasons. Paragraph 2: also evidence the court itself finds necessary. Paragraph 3: the court examines all evidence
 * fully and objectively.
 * Not coded: paragraph 3.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article67 = provision(instrument, '67');
